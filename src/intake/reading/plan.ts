import type { Field } from "../../domain/source.ts";
import type { TableLayout } from "../layout/layout.ts";
import type { PlacedMend } from "./mended-cells.ts";
import type { DateOrder, Delimiter, EncodingName, SourceColumn } from "../contract.ts";

/** One `--where`: lines whose cell does (or does not) hold the value stay [R3]. */
export interface Condition {
  readonly column: number;
  readonly equal: boolean;
  readonly value: string;
}

/** Days since 1970-01-01, both borders inside. */
export interface DateWindow {
  readonly first: number;
  readonly last: number;
}

/** All that is decided about a file before it is read whole; a second reading changes a part of it. */
export interface ReadingPlan {
  readonly encoding: EncodingName;
  readonly delimiter: Delimiter;
  /** From 1; 0 where the data begin without a header. */
  readonly headerRow: number;
  /** How many rows the header takes, `headerRow` being the last. */
  readonly headerRows: number;
  /** Null for a plain list of lines. */
  readonly layout: TableLayout | null;
  readonly columns: readonly SourceColumn[];
  /** Places of columns from 0. */
  readonly fields: Readonly<Partial<Record<Field, number>>>;
  readonly decimalSeparator: "," | ".";
  readonly dateOrder: DateOrder;
  /** 1, 1000 or 1 000 000. */
  readonly moneyUnit: number;
  readonly costUnit: number;
  readonly costIsProfit: boolean;
  /** A code fixed by hand identifies as it stands; a guessed tax id is cleaned. */
  readonly taxIdByHand: boolean;
  /** The currency a person picked; lines of another are left out. */
  readonly currency: string | null;
  /** To how many decimals a person has money rounded; null leaves it as it is. */
  readonly decimals: number | null;
  /** What a person said of returns above zero. */
  readonly returns: "negative" | "as-written" | null;
  /** The places of columns of returns beside that of sales. */
  readonly returnsColumns: readonly number[];
  /** What a person said of them. */
  readonly returnsOf: "take-off" | "already-off" | null;
  /** What a person said of lines that stand in the file before. */
  readonly duplicates: "keep" | "leave-out" | null;
  /** How many of the rows that are in no figure are kept as they stood. */
  readonly mostLeftOut?: number;
  readonly conditions: readonly Condition[];
  readonly mends: readonly PlacedMend[];
  /** Dates outside are `date-implausible` [F8]; null while the median is not known. */
  readonly dateWindow: DateWindow | null;
}
