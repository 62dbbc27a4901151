import type { DependencyStatus } from "../../domain/words.ts";

/*
 * What the charts draw: places as numbers, labels as ready text. A chart never writes a figure itself.
 */

export interface Tick {
  readonly at: number;
  readonly label: string;
}

export interface DependencyBar {
  readonly id: string;
  readonly name: string;
  readonly share: number;
  readonly label: string;
  readonly status: DependencyStatus;
  /** The share by the other measure, for the tick; null where not known. */
  readonly other: number | null;
  /** The shares of the entities inside, where the bar stands for several. */
  readonly parts: readonly number[];
  /** Ids of the bars on the first side that this one is made of. */
  readonly from: readonly string[];
}

export interface DependencySide {
  readonly title: string;
  readonly subtitle: string;
  readonly bars: readonly DependencyBar[];
  /** `ещё 42 клиента`, `35,8 %, каждый меньше 3 %`; null where all are drawn. */
  readonly rest: { readonly name: string; readonly label: string } | null;
}

export interface DependencyLevel extends Tick {
  readonly status: Exclude<DependencyStatus, "none">;
  readonly word: string;
}

export interface DependencyChartData {
  readonly kind: "dependency";
  /** One side, or two that are the same money read twice. */
  readonly sides: readonly [DependencySide] | readonly [DependencySide, DependencySide];
  readonly levels: readonly DependencyLevel[];
  /** Where the axis ends; a level beyond it is drawn behind a break. */
  readonly end: number;
}

/** A manager's book: the key customers inside, largest first, and the rest of it. */
export interface BookBar {
  readonly name: string;
  readonly share: number;
  readonly label: string;
  readonly risky: boolean;
  readonly keys: readonly {
    readonly title: string;
    readonly share: number;
    readonly status: DependencyStatus;
  }[];
}

export interface BooksChartData {
  readonly kind: "books";
  readonly bars: readonly BookBar[];
  /** `ещё 12 менеджеров`; empty where all are drawn. */
  readonly rest: string;
  /** Above it a book is a risk. */
  readonly level: Tick;
  /** Where the axis ends. */
  readonly end: number;
}

/** Someone of one of the two columns, with the share that flows through. */
export interface PersonsNode {
  readonly id: string;
  readonly name: string;
  readonly share: number;
  readonly label: string;
  readonly status: DependencyStatus;
}

export interface PersonsChartData {
  readonly kind: "persons";
  readonly heads: readonly [string, string];
  readonly persons: readonly PersonsNode[];
  readonly entities: readonly PersonsNode[];
  /** Who decides for whom; only the primary person has the money of an entity [K1]. */
  readonly links: readonly {
    readonly person: string;
    readonly entity: string;
    readonly primary: boolean;
    readonly title: string;
  }[];
}

/** One of a customer in its rank; of a large book not everyone has one. */
export interface CurvePoint {
  readonly rank: number;
  readonly share: number;
}

export interface CurveClass {
  readonly letter: "A" | "B" | "C";
  readonly from: number;
  readonly to: number;
  readonly label: string;
  /** Who crosses its border, and where the curve stands then. */
  readonly title: string;
}

export interface CurveChartData {
  readonly kind: "curve";
  readonly points: readonly CurvePoint[];
  readonly classes: readonly CurveClass[];
  readonly borders: readonly Tick[];
  readonly first: Tick | null;
  readonly shares: readonly Tick[];
  readonly ranks: readonly Tick[];
  readonly axis: string;
  readonly equal: string;
}

/** A line over steps with the words that stand at its two ends; null leaves a gap. */
export interface StepLine {
  readonly id: string;
  readonly values: readonly (number | null)[];
  /** What is said at a point that is pointed at. */
  readonly titles: readonly string[];
  readonly first: Tick | null;
  readonly last: Tick | null;
}

export interface ConcentrationChartData {
  readonly kind: "concentration";
  /** The first and last step drawn, by index. */
  readonly from: number;
  readonly to: number;
  readonly steps: readonly Tick[];
  readonly lines: readonly StepLine[];
  readonly shares: readonly Tick[];
  readonly levels: readonly DependencyLevel[];
  readonly hhi: {
    readonly title: string;
    readonly line: StepLine;
    readonly ticks: readonly Tick[];
    /** Where bands begin [D6]. */
    readonly bands: readonly Tick[];
  };
}

export interface PeriodBar {
  readonly step: string;
  readonly value: number;
  readonly title: string;
  readonly partial: boolean;
  /** The share of the largest in this step; null leaves a gap. */
  readonly top: number | null;
}

export interface PeriodsChartData {
  readonly kind: "periods";
  readonly bars: readonly PeriodBar[];
  /** Steps whose label stands on the axis, by index. */
  readonly steps: readonly Tick[];
  readonly values: readonly Tick[];
  readonly shares: readonly Tick[];
  readonly unit: string;
  readonly topTitle: string;
  /** Spans that the finding compares, from the first step to the last, both included. */
  readonly spans: readonly { readonly from: number; readonly to: number; readonly label: string }[];
  /** Labels at the two ends of the line. */
  readonly ends: readonly Tick[];
}

export type CalendarTone = 0 | 1 | 2 | 3 | 4 | 5;

/** What happened in one span of time: the darker, the more. */
export interface CalendarCell {
  /** 0 is nothing. */
  readonly tone: CalendarTone;
  /** Stands in the cell where it has room; empty where there is nothing to write. */
  readonly label: string;
  /** The whole of it, for a pointer. */
  readonly title: string;
  /** A silence since the last purchase; the time at which the next was due. */
  readonly mark?: "silent" | "due";
}

export interface CalendarRow {
  readonly id: string;
  readonly label: string;
  /** Behind the last cell; empty where there is nothing to say. */
  readonly note: string;
  /** One a column; null where the row has no such time, as a February has no 30th. */
  readonly cells: readonly (CalendarCell | null)[];
}

/** Rows are customers, years or months; columns are steps, months or days. */
export interface CalendarChartData {
  readonly kind: "calendar";
  readonly rows: readonly CalendarRow[];
  readonly columns: number;
  /** Columns that have a head, by index. */
  readonly heads: readonly Tick[];
  /** What tones and marks mean, in the order in which they are explained. */
  readonly legend: readonly {
    readonly key: CalendarTone | "silent" | "due";
    readonly label: string;
  }[];
}

/** A total stands on the zero line; a gain or a fall begins where the bar before it ended. */
export interface WaterfallBar {
  readonly kind: "total" | "gain" | "fall";
  readonly label: string;
  /** What the bar counts, such as `5 клиентов`; empty where there is nothing to say. */
  readonly note: string;
  /** Signed: a fall is below 0. */
  readonly value: number;
  /** The value as text, with its sign. */
  readonly figure: string;
}

export interface WaterfallChartData {
  readonly kind: "waterfall";
  readonly bars: readonly WaterfallBar[];
  readonly ticks: readonly Tick[];
  /** Levels to compare with, such as fixed costs: a line through all bars. */
  readonly levels: readonly Tick[];
  readonly unit: string;
}

/** One party's share before and after. */
export interface PairRow {
  readonly id: string;
  readonly name: string;
  readonly before: number;
  /** Null for who is not there any more. */
  readonly after: number | null;
  readonly label: string;
  /** Of the share afterwards. */
  readonly status: DependencyStatus;
}

export interface PairsChartData {
  readonly kind: "pairs";
  /** What the hollow and the filled bar stand for. */
  readonly sides: readonly [before: string, after: string];
  readonly rows: readonly PairRow[];
  readonly levels: readonly (Tick & { readonly status: DependencyLevel["status"] })[];
  readonly end: number;
}

/** A class on one side of a migration; a null letter stands for no value in that window. */
export interface MigrationEnd {
  readonly letter: "A" | "B" | "C" | null;
  readonly label: string;
  /** What they brought together; empty where that is nothing. */
  readonly sum: string;
  readonly note: string;
  readonly count: number;
}

export interface MigrationChartData {
  readonly kind: "migration";
  /** What stands over the two columns. */
  readonly heads: readonly [string, string];
  readonly before: readonly MigrationEnd[];
  readonly after: readonly MigrationEnd[];
  /** Bands between them, by index of the ends, as wide as the number of customers. */
  readonly flows: readonly {
    readonly from: number;
    readonly to: number;
    readonly count: number;
    readonly title: string;
  }[];
}

/** A customer's time: places from 0, the first day drawn, to 1, the as-of day. */
export interface TimelineRow {
  readonly id: string;
  readonly name: string;
  /** The class letters. */
  readonly badge: string;
  readonly state: "lost" | "cooling";
  readonly first: number;
  readonly last: number;
  /** Steps with a purchase in between. */
  readonly ticks: readonly number[];
  /** The day on which the silence was long enough for the flag; null where another sign raised it. */
  readonly flag: number | null;
  /** One for each head; and the same in a sentence, where there is no room for columns. */
  readonly figures: readonly string[];
  readonly note: string;
  readonly title: string;
}

export interface TimelineChartData {
  readonly kind: "timeline";
  readonly groups: readonly { readonly title: string; readonly rows: readonly TimelineRow[] }[];
  /** What stands over the figures, line by line. */
  readonly heads: readonly (readonly string[])[];
  readonly years: readonly Tick[];
  readonly end: Tick;
}

export type ChartData =
  | TimelineChartData
  | MigrationChartData
  | PairsChartData
  | WaterfallChartData
  | DependencyChartData
  | BooksChartData
  | PersonsChartData
  | ConcentrationChartData
  | CurveChartData
  | PeriodsChartData
  | CalendarChartData;

/** One small bar a step beside a customer's name. */
export interface SparkData {
  readonly values: readonly number[];
  /** Which of the values are partial steps. */
  readonly partial: readonly boolean[];
}
