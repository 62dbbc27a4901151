import type { Bin, RejectionReason, SourceWarningCode } from "../../domain/source.ts";

/** What became of the lines of a file. */
export const reportLines = {
  bins: {
    accepted: "Приняты",
    unnamed: "Продажи без клиента",
    rejected: "Отклонены",
    excluded: "Исключены по вашему выбору",
    blank: "Пустые",
    preamble: "Шапка отчёта",
    header: "Заголовки столбцов",
    group: "Заголовки групп",
    total: "Итоги: сверены, не сложены",
    footer: "Подвал",
  } as Record<Bin, string>,
  rejections: {
    "date-missing": "нет даты",
    "date-unreadable": "дата не читается",
    "date-implausible": "дата слишком далека от остальных",
    "revenue-missing": "нет суммы",
    "revenue-unreadable": "сумма не читается",
    "cost-unreadable": "себестоимость не читается",
    "quantity-unreadable": "количество не читается",
    "too-many-cells": "ячеек больше, чем столбцов",
  } as Record<RejectionReason, string>,
  warnings: {
    "cancelled-lines": "Есть строки со статусом отмены, черновика или удаления; они посчитаны",
    "duplicate-lines": "Есть строки-близнецы; они посчитаны",
    "other-documents": "Есть закупки, счета на оплату или предложения; они посчитаны",
    "mostly-negative": "Больше половины сумм ниже нуля; проверьте знак",
    "order-sums-repeated":
      "У всех строк заказа одна и та же сумма; возможно, это сумма всего заказа, посчитанная несколько раз",
    "day-month-assumed": "Порядок дня и месяца принят по точке и языку: день, потом месяц",
    "currency-unknown": "Валюта в файле не названа: суммы показаны без знака",
    "vat-unknown": "В файле не сказано, с НДС суммы или без",
    "money-unit": "Суммы в файле в тысячах или миллионах; они умножены",
    "spellings-joined": "Разные написания одного ИНН сложены в одно юрлицо",
    truncated: "Файл обрывается на полуслове: последняя запись неполна",
    "letters-damaged": "Часть букв в файле повреждена",
    "overlapping-lines": "Одинаковые строки стоят в нескольких файлах",
    "tables-skipped": "Часть листов или файлов не прочитана",
    "receipts-not-sales": "Вместо продаж взяты поступления на счёт",
    "subtotals-differ": "Подытоги отчёта не сходятся с его строками",
    "cross-totals-differ": "Итоги строк или столбцов не сходятся с ячейками",
    "formulas-without-values": "У части формул нет сохранённого значения; их ячейки пусты",
    "binary-tails": "Отброшен хвост двоичной дроби, как у суммы 300,29999999999995",
  } as Record<SourceWarningCode, string>,
};

export type ReportLinesMessages = typeof reportLines;
