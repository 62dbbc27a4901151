import type { PlainDate } from "./words.ts";

/** Every record of a source is in exactly one bin, and the bins add up to the record count [F2]. */
export const bins = [
  "accepted",
  "unnamed",
  "rejected",
  "excluded",
  "blank",
  "preamble",
  "header",
  "group",
  "total",
  "footer",
] as const;
export type Bin = (typeof bins)[number];
export type BinCounts = Readonly<Record<Bin, number>>;

/** The columns of `sales_facts` that a column of a file can fill [F]. */
export const fields = [
  "date",
  "entity",
  "revenue",
  "costOfSales",
  "taxId",
  "orderId",
  "product",
  "category",
  "manager",
  "department",
  "region",
  "status",
  "keyPerson",
  "customerGroup",
  "quantity",
  "currency",
] as const;
export type Field = (typeof fields)[number];

/** Which column of the file, by its header, fills which field. */
export type ColumnMapping = Readonly<Partial<Record<Field, string>>>;

/** A record that could not be taken, with the cell that is to blame. */
export interface Rejection {
  /** As a spreadsheet numbers it, from 1. */
  readonly row: number;
  readonly column: string;
  readonly text: string;
  readonly reason: RejectionReason;
}
export const rejectionReasons = [
  "date-missing",
  "date-unreadable",
  "date-implausible",
  "revenue-missing",
  "revenue-unreadable",
  "cost-unreadable",
  "quantity-unreadable",
  "too-many-cells",
  /** Below the header of another table on the same sheet. */
  "another-table",
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

/** Something about a source that the reader must know; `rows` and `revenue` where they apply. */
export interface SourceWarning {
  readonly code: SourceWarningCode;
  readonly rows?: number;
  /** A plain decimal. */
  readonly revenue?: string;
  readonly names?: readonly string[];
}
export const sourceWarningCodes = [
  "cancelled-lines",
  "duplicate-lines",
  /** Exact duplicates, of which a person had all but the first left out. */
  "duplicates-left-out",
  /** Lines that call themselves purchases, bills to be paid or quotations; they are counted. */
  "other-documents",
  /** Documents that correct earlier sales; they are counted as they stand. */
  "corrections-added",
  /** The only column of numbers was taken for revenue, whatever its name; `names` has it. */
  "revenue-column-assumed",
  /** Returns above zero beside others below; counted as they stand. */
  "returns-of-both-signs",
  /** Amounts in which the decimal sign is another than in most. */
  "mixed-decimal-signs",
  /** Total rows of which some add up and others do not; `names` are those that do not. */
  "totals-differ",
  /** The year of months was taken from the title or the name of the file; `names` has it. */
  "year-assumed",
  /** More than half of the lines are below zero, as in ledgers that write revenue as a credit. */
  "mostly-negative",
  /** All lines of an order hold one sum, which may be that of the whole order. */
  "order-sums-repeated",
  "day-month-assumed",
  "currency-unknown",
  "vat-unknown",
  "money-unit",
  "spellings-joined",
  "truncated",
  "letters-damaged",
  /** Equal lines of several files; kept or left out as a person chose. */
  "overlapping-lines",
  /** Tables of the file that were not read; `names` says which. */
  "tables-skipped",
  /** Receipts of a bank statement stand for sales. */
  "receipts-not-sales",
  /** Subtotals of a grouped report that their lines do not add up to; `names` are the groups. */
  "subtotals-differ",
  /** Sums of a cross-tab row or column that its cells do not add up to. */
  "cross-totals-differ",
  /** Formulas without a saved value; their cells are blank. */
  "formulas-without-values",
  /** Money like 300.29999999999995, printed from a binary fraction, is read as 300.3. */
  "binary-tails",
] as const;
export type SourceWarningCode = (typeof sourceWarningCodes)[number];

/** What was understood of one file; a part of the report document [R1]. */
export interface SourceSummary {
  readonly name: string;
  readonly sha256: string;
  /** What the file is by its content: `text`, `xlsx`, `parquet`… */
  readonly format: string;
  /** The entry of an archive that it was read from. */
  readonly entry: string | null;
  /** Physical records; equals the sum of the bins. */
  readonly rows: number;
  /** Lines of `sales_facts` made of accepted records. */
  readonly facts: number;
  readonly layout: "lines" | "grouped" | "crosstab" | "rollup";
  readonly encoding: string;
  readonly delimiter: string | null;
  readonly sheet: string | null;
  readonly vat: "with" | "without" | "unknown";
  /** 1, 1000 or 1000000: what the money of the file was multiplied by. */
  readonly moneyUnit: number;
  readonly bins: BinCounts;
  /** The first 1000 at most; `bins.rejected` has the count. */
  readonly rejections: readonly Rejection[];
  /** The grand total that the file itself states, a plain decimal; null where it states none [F3]. */
  readonly statedTotal: string | null;
  readonly statedTotalMatches: boolean | null;
  readonly mapping: ColumnMapping;
  readonly warnings: readonly SourceWarning[];
}

/** What analysis must know of the table `sales_facts` before it asks it anything. */
export interface FactsDescription {
  /** Decimals of `revenue` and `cost_of_sales`, 2 to 6 [F]. */
  readonly scale: number;
  /** Cost is known for every accepted line, so gross profit can be reckoned [A1]. */
  readonly costKnown: boolean;
  /** The fields that some column fills. */
  readonly fields: readonly Field[];
  readonly grain: "day" | "month" | "quarter";
  /** ISO 4217, or null when unknown. */
  readonly currency: string | null;
  /** First and last date of all lines, unnamed ones too [F4]. */
  readonly firstDate: PlainDate;
  readonly lastDate: PlainDate;
  /** The period that the file's own title states, where it does [P2]. */
  readonly statedPeriod: { readonly first: PlainDate; readonly last: PlainDate } | null;
}
