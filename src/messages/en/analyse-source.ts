import type { Bin, Field, SourceWarningCode } from "../../domain/source.ts";
import type { DateOrder, Delimiter, EncodingName } from "../../intake/contract.ts";
import { capitalised } from "../capitalised.ts";
import { rejectionReasons } from "./rejection-reasons.ts";

export const fieldNames: Readonly<Record<Field, string>> = {
  date: "Date of sale",
  entity: "Customer",
  revenue: "Amount",
  costOfSales: "Cost of sales",
  taxId: "Tax id",
  orderId: "Document",
  product: "Product",
  category: "Product group",
  manager: "Account manager",
  department: "Department",
  region: "Region",
  status: "Document status",
  keyPerson: "Decision maker",
  customerGroup: "Group of companies",
  quantity: "Quantity",
  currency: "Currency",
};

export const fieldPurposes: Readonly<Partial<Record<Field, string>>> = {
  date: "required",
  entity: "required",
  revenue: "required",
  costOfSales: "opens profit",
  taxId: "joins spellings",
  orderId: "opens order counts",
  keyPerson: "opens hidden dependency",
  customerGroup: "joins legal entities",
};

const bins: Readonly<Record<Bin, string>> = {
  accepted: "accepted",
  unnamed: "no customer",
  rejected: "rejected",
  excluded: "excluded",
  blank: "blank",
  preamble: "title",
  header: "header",
  group: "groups",
  total: "total",
  footer: "footer",
};

const encodings: Readonly<Record<EncodingName, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16 LE",
  "utf-16be": "UTF-16 BE",
  "windows-1251": "Windows-1251",
  "windows-1252": "Windows-1252",
  "koi8-r": "KOI8-R",
  ibm866: "CP866 (DOS)",
};

const delimiters: Readonly<Record<Delimiter, string>> = {
  ",": "comma",
  ";": "semicolon",
  "\t": "tab",
  "|": "vertical bar",
};

const dateOrders: Readonly<Record<DateOrder, string>> = {
  "day-month-year": "dd.mm.yyyy",
  "month-day-year": "mm/dd/yyyy",
  "year-month-day": "yyyy-mm-dd",
};

const reasons = capitalised(rejectionReasons);

const warnings: Readonly<Record<SourceWarningCode, string>> = {
  "cancelled-lines": "Cancelled and draft lines: counted in the sums",
  "duplicate-lines": "Exact duplicate lines: counted",
  "duplicates-left-out": "Exact duplicate lines: counted once",
  "other-documents": "Purchases, payments, advances, bills or quotations among the lines: counted",
  "corrections-added":
    "Corrections of earlier sales were added as written. If they hold the new amount of the document and not the difference, a sale is counted twice: export the differences or leave these lines out",
  "revenue-column-assumed":
    "The amount was taken from the only column of numbers, whose name says nothing of sales. Check that it is money",
  "returns-of-both-signs":
    "Some returns stand below zero and some above: those above zero were added to sales. Check them",
  "mixed-decimal-signs": "Some amounts have another decimal sign: each was read by its own form",
  "totals-differ":
    "The file states several totals, and not all agree with its rows: the check of sums says which",
  "year-assumed": "The year was taken from the name of the report or file: the table has none",
  "mostly-negative": "More than half of the sums are below zero: check the sign",
  "order-sums-repeated": "All lines of an order hold one sum: it may be counted several times",
  "day-month-assumed": "Dates were taken as day, then month",
  "currency-unknown": "The file names no currency: sums stand without a sign",
  "vat-unknown": "The file does not say whether sums include VAT",
  "money-unit": "Sums stand in thousands or millions: multiplied",
  "spellings-joined": "One tax id, several spellings: joined",
  truncated: "The file breaks off: its last row is incomplete",
  "letters-damaged": "Some letters in the file are damaged",
  "overlapping-lines": "Equal rows in several files",
  "tables-skipped": "Sheets and files that were not read",
  "receipts-not-sales": "Receipts on the account stand for sales",
  "subtotals-differ": "Subtotals of the report differ from their rows",
  "cross-totals-differ": "Totals of rows or columns differ from their cells",
  "formulas-without-values": "Formulas without a saved value: their cells are blank",
  "binary-tails": "The tail of a binary fraction is cut off, as in 300.29999999999995",
};

/** Beside a row of the preview; nothing where it was taken. */
const rowBins: Readonly<Record<Bin, string>> = {
  accepted: "",
  unnamed: "no customer",
  rejected: "rejected",
  excluded: "excluded",
  blank: "blank",
  preamble: "title",
  header: "header",
  group: "group",
  total: "total",
  footer: "footer",
};

/** How a file is written. */
export const fileForms = { encodings, delimiters, dateOrders };

/** What became of the rows of a file. */
export const sourceWords = {
  bins,
  reasons,
  warnings,
  rowBins,
  inColumn: (column: string) => `Column “${column}”`,
};
