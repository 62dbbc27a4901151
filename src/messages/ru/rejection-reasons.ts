import type { RejectionReason } from "../../domain/source.ts";

/** Why a row was rejected, as the end of a sentence. */
export const rejectionReasons: Readonly<Record<RejectionReason, string>> = {
  "date-missing": "нет даты",
  "date-unreadable": "дата не читается",
  "date-implausible": "дата слишком далека от остальных",
  "revenue-missing": "нет суммы",
  "revenue-unreadable": "сумма не читается",
  "cost-unreadable": "себестоимость не читается",
  "quantity-unreadable": "количество не читается",
  "too-many-cells": "ячеек больше, чем столбцов",
  "another-table": "строка другой таблицы на том же листе",
};
