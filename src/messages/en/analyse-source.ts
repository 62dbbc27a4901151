import type { Bin, Field, RejectionReason, SourceWarningCode } from "../../domain/source.ts";
import type { DateOrder, Delimiter, EncodingName } from "../../intake/contract.ts";

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

const reasons: Readonly<Record<RejectionReason, string>> = {
  "date-missing": "No date",
  "date-unreadable": "Date cannot be read",
  "date-implausible": "Date too far from the others",
  "revenue-missing": "No amount",
  "revenue-unreadable": "Amount is not a number",
  "cost-unreadable": "Cost is not a number",
  "quantity-unreadable": "Quantity is not a number",
  "too-many-cells": "More cells than columns",
};

const warnings: Readonly<Record<SourceWarningCode, string>> = {
  "cancelled-lines": "Cancelled and draft lines: counted in the sums",
  "duplicate-lines": "Exact duplicate lines: counted",
  "other-documents": "Purchases, bills or quotations among the lines: counted",
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
