import type {
  Bin,
  Field,
  FactsDescription,
  RejectionReason,
  SourceSummary,
} from "../domain/source.ts";
import type { UnreadFormat } from "./opening/format-signatures.ts";

/** A file as a person gave it: bytes untouched, name for display only. */
export interface SalesExport {
  readonly name: string;
  readonly bytes: Blob;
}

export type EncodingName =
  | "utf-8"
  | "utf-16le"
  | "utf-16be"
  | "windows-1251"
  | "windows-1252"
  | "koi8-r"
  /** CP866, as DOS programs and old accounting systems write. */
  | "ibm866";
/** What a file is by its content. */
export type FormatName =
  "text" | "xlsx" | "ods" | "xls" | "spreadsheetml" | "html" | "parquet" | "json";
/**
 * `grouped`: headings with their lines under them; `crosstab`: months across; `ledger`: the card of
 * account 62; `statement`: a bank account.
 */
export type LayoutName = "lines" | "grouped" | "crosstab" | "ledger" | "statement";
export type Delimiter = "," | ";" | "\t" | "|";
export type DateOrder = "year-month-day" | "day-month-year" | "month-day-year";

/** A column by its place from 0; the header is for people. */
export interface SourceColumn {
  readonly index: number;
  readonly header: string;
  readonly samples: readonly string[];
}

/**
 * One table of what was dropped: a text file, a sheet of a workbook, an entry of an archive. Told by
 * `sales.xlsx`, `sales.zip › march.csv`, `sales.xlsx › Лист1` (only where a file holds several), with
 * `[2]` behind the second of one name.
 */
export type TableKey = string;

/** What a person fixed by hand about one table. */
export interface TableChoices {
  readonly encoding?: EncodingName;
  readonly delimiter?: Delimiter;
  /** The last row of the header, from 1, as a spreadsheet numbers it. */
  readonly headerRow?: number;
  /** How many rows the header takes, `headerRow` being the last of them. */
  readonly headerRows?: number;
  readonly layout?: LayoutName;
  readonly decimalSeparator?: "," | ".";
  readonly dateOrder?: DateOrder;
  /** The year of months that name none: of the first of them where they go on beyond December. */
  readonly year?: number;
  /** Lines that call themselves returns and stand above zero: taken off, or added as they stand. */
  readonly returns?: "negative" | "as-written";
  /** Columns of returns beside that of sales: taken off, or left out of sales by the file itself. */
  readonly returnsColumn?: "take-off" | "already-off";
  /** A field to a header, `#3` or `Сумма[2]` among equals; null turns the field off. */
  readonly mapping?: Readonly<Partial<Record<Field, string | null>>>;
}

/** Another text for a cell that could not be read; for one row, or for all that hold the same text. */
export interface Mend {
  readonly table: TableKey;
  readonly column: string;
  /** Null: every row whose cell holds `from`. */
  readonly row: number | null;
  readonly from: string;
  readonly to: string;
}

/** What a person fixed by hand; what is not fixed is guessed. Serialisable. */
export interface IntakeChoices extends TableChoices {
  /** What was fixed for earlier tables, by the fingerprint of their header; all else goes before it. */
  readonly remembered?: Readonly<Record<string, TableChoices>>;
  /** Choices for single tables, before those for all. */
  readonly tables?: Readonly<Record<TableKey, TableChoices>>;
  /** Sheets or entries to read, by name or by key; without it those that hold sales are found. */
  readonly sheets?: readonly string[];
  readonly mends?: readonly Mend[];
  /** Equal lines of several files: counted as often as they stand, or once. */
  readonly overlaps?: "keep" | "leave-out";
  /** Lines that stand in one file before, byte for byte: counted as often as they stand, or once. */
  readonly duplicates?: "keep" | "leave-out";
  readonly currency?: string;
  /** Money with more decimals than six is rounded half-even to so many [F]. */
  readonly decimals?: number;
  /** Lets in dates far from the median of their file [F8]. */
  readonly implausibleDates?: "accept";
  /** `Column=Value` or `Column!=Value`; leaves lines out as though the file did not hold them. */
  readonly where?: readonly string[];
}

/** A guess with how sure it is (0 to 1), why, and what else it could be. */
export interface Guess<Value> {
  readonly value: Value;
  readonly confidence: number;
  readonly chosen: "guessed" | "by-hand";
  readonly alternatives: readonly Value[];
  /** What speaks for it. */
  readonly evidence?: readonly GuessEvidence[];
}

export type GuessEvidence =
  | "header-name"
  | "part-of-header-name"
  | "values-are-dates"
  | "values-are-numbers"
  | "values-are-names"
  | "check-digits"
  | "only-one"
  | "sums-agree"
  | "indents";

/** Everything understood of a file before it is read whole: each part is a chip that can be changed. */
export interface Understanding {
  readonly format: FormatName;
  /** Sheets that the file holds besides, with this one; null for what has no sheets. */
  readonly sheet: Guess<string> | null;
  readonly layout: Guess<LayoutName>;
  /** How many rows the header takes; `headerRow` is the last of them. */
  readonly headerRows: number;
  /** Same columns, same fingerprint: what was fixed for one export holds for the next. */
  readonly fingerprint: string;
  readonly encoding: Guess<EncodingName>;
  readonly delimiter: Guess<Delimiter>;
  readonly headerRow: Guess<number>;
  readonly decimalSeparator: Guess<"," | ".">;
  readonly dateOrder: Guess<DateOrder>;
  readonly columns: readonly SourceColumn[];
  readonly mapping: Readonly<Partial<Record<Field, Guess<SourceColumn>>>>;
  readonly statedPeriod: { readonly first: string; readonly last: string } | null;
}

/** One record for the preview, coloured by its bin. */
export interface PreviewRow {
  readonly row: number;
  readonly bin: Bin;
  readonly cells: readonly string[];
}

/** A record that is in no figure, or a sale without a customer, as it stood in the file. */
export interface LeftOutRow {
  readonly row: number;
  readonly bin: "rejected" | "excluded" | "unnamed";
  readonly reason: RejectionReason | null;
  /** The column to blame, by its place; null where none is. */
  readonly column: number | null;
  readonly cells: readonly string[];
}

/** A table that was found and not read. */
export interface SkippedTable {
  readonly key: TableKey;
  readonly reason: "hidden" | "empty" | "no-table" | "other-columns" | "by-choice";
}

export type IntakeStage = "opening" | "reading" | "loading" | "checking";
/** `done` and `total` in bytes; `total` null where it cannot be known (a packed file). */
export interface IntakeProgress {
  readonly stage: IntakeStage;
  /** The file in hand, where several are read. */
  readonly file?: string;
  readonly done: number;
  readonly total: number | null;
}

/** Refusals: no answer would help. Each has one sentence in the message files: what, where, what next. */
export type IntakeRefusal =
  | { readonly code: "empty-file" }
  | { readonly code: "no-rows"; readonly headerRow: number }
  | { readonly code: "unknown-format"; readonly looksLike: UnreadFormat | null }
  | { readonly code: "damaged-archive" }
  /** JSON or Parquet that is broken or cut; the line where it shows, from 1, for a text. */
  | { readonly code: "damaged-file"; readonly line: number | null }
  | { readonly code: "unpacks-too-large"; readonly limitMegabytes: number }
  | { readonly code: "no-table" }
  /** A workbook that is a report of this program, not sales. */
  | { readonly code: "finished-report" }
  /** A workbook or archive that opens with a password only. */
  | { readonly code: "password" }
  /** Nothing in an archive or folder can be read. */
  | { readonly code: "empty-archive" }
  /** A workbook with more cells than can be held. */
  | { readonly code: "too-many-cells"; readonly limit: number }
  /** A trial balance: balances and sums of a period without a day of a sale. */
  | { readonly code: "trial-balance" }
  /** Years side by side, without months. */
  | { readonly code: "years-across" }
  /** `where` left nothing. */
  | { readonly code: "all-excluded" }
  | { readonly code: "nothing-accepted"; readonly reason: RejectionReason; readonly row: number };

/** Questions: two answers would give two figures, so a person is asked [F6]. */
export interface IntakeQuestion {
  readonly code:
    | "which-column"
    | "which-sheet"
    | "layout"
    | "year"
    | "date-order"
    | "decimal-separator"
    | "decimals"
    | "currency"
    | "returns"
    | "returns-column"
    | "overlaps";
  readonly field: Field | null;
  readonly options: readonly string[];
  /** The table in question; null where all are. */
  readonly table: TableKey | null;
  /** Rows and money that depend on the answer, where they are known: a plain decimal. */
  readonly rows?: number;
  readonly revenue?: string;
  /** The headers of the columns in question, where they fill no field. */
  readonly columns?: readonly string[];
  /** How the command line answers it, `--map revenue=…`. */
  readonly flag: string;
}

export type IntakeProblem =
  /** `table` where one of several is to blame. */
  | { readonly kind: "refused"; readonly refusal: IntakeRefusal; readonly table: TableKey | null }
  | {
      readonly kind: "unknown-sheet";
      readonly sheet: string;
      readonly sheets: readonly TableKey[];
    }
  | {
      readonly kind: "unknown-column";
      readonly column: string;
      readonly columns: readonly string[];
    }
  | {
      readonly kind: "questions";
      readonly questions: readonly IntakeQuestion[];
      /** What was understood of the tables so far. */
      readonly understandings: Readonly<Record<TableKey, Understanding>>;
    };

/** Money of the lines of a table by their bin, plain decimals. */
export interface TableMoney {
  readonly accepted: string;
  readonly unnamed: string;
  /** Of excluded records those whose money can be read. */
  readonly excluded: string;
}

/** A total row of the file beside the lines that were read [F3]. */
export interface StatedTotal {
  readonly row: number;
  readonly label: string;
  /** Plain decimals; the difference is to the lines of the whole file, null where some lines add up to it. */
  readonly money: string;
  readonly difference: string | null;
  /** The lines that add up to it: all, those of a section, or none. */
  readonly addsUp: "all" | "section" | null;
}

/** One table as it was read. */
export interface ReadTable {
  readonly key: TableKey;
  readonly source: SourceSummary;
  readonly money: TableMoney;
  readonly totals: readonly StatedTotal[];
  readonly understanding: Understanding;
  /** What was fixed by hand, for it or for an earlier table of the same header. */
  readonly fixed: TableChoices;
  /** Something was taken over from such a table. */
  readonly remembered: boolean;
  readonly preview: readonly PreviewRow[];
  /** The first of them; the bins have the counts. */
  readonly leftOut: readonly LeftOutRow[];
}

/** After it, the engine holds `sales_facts`, with `source_id` the place of the table from 1. */
export interface Intake {
  readonly tables: readonly ReadTable[];
  readonly skipped: readonly SkippedTable[];
  readonly facts: FactsDescription;
}
