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

export type ChartData = DependencyChartData | CurveChartData | PeriodsChartData;

/** One small bar a step beside a customer's name. */
export interface SparkData {
  readonly values: readonly number[];
  /** Which of the values are partial steps. */
  readonly partial: readonly boolean[];
}
