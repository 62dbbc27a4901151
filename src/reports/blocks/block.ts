import type {
  AbcClass,
  CustomerState,
  DependencyStatus,
  LineProperty,
  Measure,
  XyzClass,
} from "../../domain/words.ts";
import type { ChartData, SparkData } from "./chart-data.ts";
import type { Tone } from "./tone.ts";

/*
 * A block answers one question of the report as plain data with every figure already written out:
 * the page, the link viewer, a published page, a file and print draw the same blocks, so that they
 * cannot disagree. Nothing here knows the DOM.
 */

/** In the order in which they are read. */
export const blockIds = [
  "dependency",
  "load",
  "matrix",
  "curve",
  "change",
  "periods",
  "silent",
  "loss",
  "plan",
  "customers",
  "method",
] as const;
export type BlockId = (typeof blockIds)[number];

/**
 * Why a figure is what it is: the rule, its formula in words, the same with the numbers of this
 * report, and which lines it was made of. Lessons and pages of the method are linked by the rule.
 */
export interface Explanation {
  /** Id of the rule in the method, such as `D1`. */
  readonly rule: string;
  readonly formula: string;
  /** One reckoning a line, each so exact that a pocket calculator gives what stands behind its last `=`. */
  readonly numbers: string;
  /** The lines behind it; null where it does not come from lines of its own. */
  readonly lines: LinesWanted | null;
  /** What those lines must add up to, a plain decimal; missing where they are counted or looked at. */
  readonly sum?: { readonly measure: Measure; readonly value: string };
}

/** Lines of the facts: of some parties, of a span; empty means all. */
export interface LinesWanted {
  /** Ids of parties, of whatever unit; none means everybody. */
  readonly parties: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  /** Only lines that say this of the sale. */
  readonly where?: { readonly property: LineProperty | "product"; readonly value: string };
}

/** What a cell shows besides its text: a letter, a glyph, a bar. The text alone says the same. */
export type Mark =
  | { readonly kind: "class"; readonly abc: AbcClass; readonly xyz: XyzClass | null }
  | { readonly kind: "state"; readonly state: CustomerState }
  | { readonly kind: "dependency"; readonly status: DependencyStatus }
  | { readonly kind: "bar"; readonly fraction: number; readonly status: DependencyStatus }
  | { readonly kind: "certainty"; readonly certain: boolean }
  | { readonly kind: "share"; readonly fraction: number }
  | { readonly kind: "heat"; readonly tone: Tone }
  | { readonly kind: "spark"; readonly data: SparkData };

/** What a figure is, where neither text nor order of its cell tell it: a file holds this, to the last digit. */
export type Exact =
  /** A sum or a quantity, in the exact unit of its column, else in the currency of the report. */
  { readonly amount: string } | { readonly share: number } | { readonly number: number };

export interface Cell {
  readonly text: string;
  /** What the column sorts by; null sorts last. */
  readonly sort: number | string | null;
  readonly exact?: Exact;
  readonly mark?: Mark;
  /** A quieter second part: the tail of a tax id, the usual rhythm. */
  readonly note?: string;
  /** Worked out when somebody asks. */
  readonly explain?: () => Explanation;
}

export interface Column {
  readonly id: string;
  readonly label: string;
  /** The one unit of the column, named in its head; empty for text. */
  readonly unit: string;
  readonly align: "start" | "end";
  /** Left out where the page is narrow. */
  readonly minor?: boolean;
  /** The unit of `sort` where a cell writes it in a larger one, such as ₽ for a column in тыс. ₽. */
  readonly exactUnit?: string;
}

export interface BlockRow {
  readonly id: string;
  /** The heading under which the row stands, where a table has groups. */
  readonly group?: string;
  readonly cells: readonly Cell[];
}

export interface BlockTable {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly BlockRow[];
  /** The row under the rule at the end. */
  readonly total?: readonly Cell[];
  /** Shown at once, not behind a summary. */
  readonly open?: boolean;
  /** How many rows are drawn; a file made of the table has all. */
  readonly shown?: number;
  readonly note?: string;
}

export interface Callout {
  readonly title: string;
  readonly tone: "critical" | "note";
  readonly paragraphs: readonly string[];
  /** Settings that would mend it, by the names of options; a page that can change settings has a button. */
  readonly offer?: {
    readonly label: string;
    readonly options: Readonly<Record<string, string>>;
  };
}

export interface BlockChart {
  readonly data: ChartData;
  /** The sentence a screen reader says for the picture. */
  readonly description: string;
}

/** A further picture of a block, with a heading of its own. */
export interface TitledChart extends BlockChart {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
}

export interface TreeNode {
  readonly id: string;
  readonly name: string;
  /** Quieter, behind the name; empty for nothing. */
  readonly note: string;
  /** The share with its level, and how long its bar is beside the longest. */
  readonly label: string;
  readonly status: DependencyStatus;
  readonly statusLabel: string;
  readonly fraction: number;
  /** The share by the other measure; empty where not known. */
  readonly other: string;
  /** What is found here; empty for nothing. */
  readonly remark: string;
  readonly children: readonly TreeNode[];
}

/** Who stands behind whom as lists inside lists, with a drawing of the same on demand. */
export interface BlockTree {
  readonly caption: string;
  readonly columns: { readonly share: string; readonly other: string; readonly status: string };
  readonly nodes: readonly TreeNode[];
  /** Those after the first, behind a summary; none where all stand open. */
  readonly more: { readonly summary: string; readonly nodes: readonly TreeNode[] } | null;
  readonly note: string;
  readonly drawing: { readonly summary: string; readonly chart: BlockChart } | null;
}

/** A block of the report, or of a page of its own with other ids. */
export interface Block<Id extends string = BlockId> {
  readonly id: Id;
  readonly topic: string;
  /** The block's figure in the table of contents; empty where it has none. */
  readonly brief: string;
  /** The finding, with its figure. */
  readonly headline: string;
  /** Measure, unit and period. */
  readonly subtitle: string;
  readonly howToRead: readonly string[];
  readonly callouts: readonly Callout[];
  readonly chart: BlockChart | null;
  readonly charts?: readonly TitledChart[];
  readonly trees?: readonly BlockTree[];
  readonly tables: readonly BlockTable[];
  readonly source: string;
}

/** A text cell; it sorts by what it says. */
export const textCell = (text: string, note?: string): Cell =>
  note === undefined || note === "" ? { text, sort: text } : { text, sort: text, note };

/** A figure with the number it stands for; a missing one is a dash and sorts last. */
export const figureCell = (text: string, sort: number | null): Cell =>
  sort === null ? { text: "–", sort: null } : { text, sort };
