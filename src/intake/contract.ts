import type {
  Bin,
  Field,
  FactsDescription,
  RejectionReason,
  SourceSummary,
} from "../domain/source.ts";

/** A file as a person gave it: bytes untouched, name for display only. */
export interface SalesExport {
  readonly name: string;
  readonly bytes: Blob;
}

export type EncodingName = "utf-8" | "utf-16le" | "utf-16be" | "windows-1251" | "windows-1252";
export type Delimiter = "," | ";" | "\t" | "|";
export type DateOrder = "year-month-day" | "day-month-year" | "month-day-year";

/** A column by its place from 0; the header is for people. */
export interface SourceColumn {
  readonly index: number;
  readonly header: string;
  readonly samples: readonly string[];
}

/** What a person fixed by hand; what is not fixed is guessed. Serialisable. */
export interface IntakeChoices {
  readonly encoding?: EncodingName;
  readonly delimiter?: Delimiter;
  /** From 1, as a spreadsheet numbers it. */
  readonly headerRow?: number;
  readonly decimalSeparator?: "," | ".";
  readonly dateOrder?: DateOrder;
  readonly currency?: string;
  /** Money with more decimals than six is rounded half-even to so many [F]. */
  readonly decimals?: number;
  /** Lets in dates far from the median of their file [F8]. */
  readonly implausibleDates?: "accept";
  /** A field to a header, `#3` or `Сумма[2]` among equals; null turns the field off. */
  readonly mapping?: Readonly<Partial<Record<Field, string | null>>>;
  /** `Column=Value` or `Column!=Value`; leaves lines out as though the file did not hold them. */
  readonly where?: readonly string[];
}

/** A guess with how sure it is (0 to 1), why, and what else it could be. */
export interface Guess<Value> {
  readonly value: Value;
  readonly confidence: number;
  readonly chosen: "guessed" | "by-hand";
  readonly alternatives: readonly Value[];
}

/** Everything understood of a file before it is read whole: each part is a chip that can be changed. */
export interface Understanding {
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

export type IntakeStage = "opening" | "reading" | "loading" | "checking";
/** `done` and `total` in bytes; `total` null where it cannot be known (a packed file). */
export interface IntakeProgress {
  readonly stage: IntakeStage;
  readonly done: number;
  readonly total: number | null;
}

/** Refusals: no answer would help. Each has one sentence in the message files: what, where, what next. */
export type IntakeRefusal =
  | { readonly code: "empty-file" }
  | { readonly code: "no-rows"; readonly headerRow: number }
  | { readonly code: "unknown-format"; readonly looksLike: string | null }
  | { readonly code: "damaged-archive" }
  | { readonly code: "unpacks-too-large"; readonly limitMegabytes: number }
  | { readonly code: "no-table" }
  /** `where` left nothing. */
  | { readonly code: "all-excluded" }
  | { readonly code: "nothing-accepted"; readonly reason: RejectionReason; readonly row: number };

/** Questions: two answers would give two figures, so a person is asked [F6]. */
export interface IntakeQuestion {
  readonly code: "which-column" | "date-order" | "decimal-separator" | "decimals" | "currency";
  readonly field: Field | null;
  readonly options: readonly string[];
  /** How the command line answers it, `--map revenue=…`. */
  readonly flag: string;
}

export type IntakeProblem =
  | { readonly kind: "refused"; readonly refusal: IntakeRefusal }
  | {
      readonly kind: "unknown-column";
      readonly column: string;
      readonly columns: readonly string[];
    }
  | {
      readonly kind: "questions";
      readonly questions: readonly IntakeQuestion[];
      readonly understanding: Understanding;
    };

/** After it, the engine holds `sales_facts`. */
export interface Intake {
  readonly source: SourceSummary;
  readonly facts: FactsDescription;
  readonly understanding: Understanding;
  readonly preview: readonly PreviewRow[];
}
