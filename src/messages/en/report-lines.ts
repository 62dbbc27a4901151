import type { ReportLinesMessages } from "../ru/report-lines.ts";
import { rejectionReasons } from "./rejection-reasons.ts";

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
  rejections: rejectionReasons,
  warnings: {
    "cancelled-lines": "Some lines are cancelled, drafts or deleted; they are counted",
    "duplicate-lines": "Some lines are exact duplicates; they are counted",
    "duplicates-left-out": "Exact duplicates are counted once: so it was decided by hand",
    "other-documents":
      "Some lines are purchases, payments, advances, bills or quotations; they are counted",
    "corrections-added":
      "Some documents correct earlier sales; they are added as written, which is right only where they hold the difference and not the new amount",
    "revenue-column-assumed":
      "The amount was taken from the only column of numbers, whose name says nothing of sales",
    "returns-of-both-signs":
      "Some returns stand below zero and others above; those above zero were added",
    "mixed-decimal-signs": "Some amounts have another decimal sign; each was read by its own form",
    "totals-differ": "The file states several totals, and not all agree with its rows",
    "year-assumed": "The table names no year; it was taken from the name of the report or file",
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
