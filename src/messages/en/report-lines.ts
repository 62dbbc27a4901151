import type { ReportLinesMessages } from "../ru/report-lines.ts";

/** What became of the lines of a file. */
export const reportLines: ReportLinesMessages = {
  bins: {
    accepted: "Accepted",
    unnamed: "Sales without a customer",
    rejected: "Rejected",
    excluded: "Left out by your choice",
    blank: "Blank",
    preamble: "Title lines",
    header: "Column headings",
    group: "Group headings",
    total: "Totals: checked, not added",
    footer: "Footer",
  },
  rejections: {
    "date-missing": "no date",
    "date-unreadable": "the date cannot be read",
    "date-implausible": "the date is too far from the others",
    "revenue-missing": "no amount",
    "revenue-unreadable": "the amount cannot be read",
    "cost-unreadable": "the cost cannot be read",
    "quantity-unreadable": "the quantity cannot be read",
    "too-many-cells": "more cells than columns",
  },
  warnings: {
    "cancelled-lines": "Some lines are cancelled, drafts or deleted; they are counted",
    "duplicate-lines": "Some lines are exact duplicates; they are counted",
    "other-documents": "Some lines are purchases, bills to be paid or quotations; they are counted",
    "mostly-negative": "More than half of the amounts are below zero; check the sign",
    "order-sums-repeated":
      "All lines of an order hold one amount, perhaps that of the whole order, counted several times",
    "day-month-assumed": "Day and month were told apart by the point and the language: day first",
    "currency-unknown": "The file names no currency: amounts are shown without a sign",
    "vat-unknown": "The file does not say whether amounts include VAT",
    "money-unit": "Amounts in the file are in thousands or millions; they were multiplied",
    "spellings-joined": "Different spellings of one tax id were added up as one legal entity",
    truncated: "The file breaks off: its last record is incomplete",
    "letters-damaged": "Some letters in the file are damaged",
    "overlapping-lines": "Equal rows stand in several files",
    "tables-skipped": "Some sheets or files were not read",
    "receipts-not-sales": "Receipts on the account stand for sales",
    "subtotals-differ": "Subtotals of the report differ from its rows",
    "cross-totals-differ": "Totals of rows or columns differ from their cells",
    "formulas-without-values": "Some formulas have no saved value; their cells are blank",
    "binary-tails": "The tail of a binary fraction is cut off, as in 300.29999999999995",
  },
};
