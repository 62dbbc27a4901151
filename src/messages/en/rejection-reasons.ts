import type { RejectionReason } from "../../domain/source.ts";

/** Why a row was rejected, as the end of a sentence. */
export const rejectionReasons: Readonly<Record<RejectionReason, string>> = {
  "date-missing": "no date",
  "date-unreadable": "the date cannot be read",
  "date-implausible": "the date is too far from the others",
  "revenue-missing": "no amount",
  "revenue-unreadable": "the amount cannot be read",
  "cost-unreadable": "the cost cannot be read",
  "quantity-unreadable": "the quantity cannot be read",
  "too-many-cells": "more cells than columns",
  "another-table": "a row of another table on the same sheet",
};
