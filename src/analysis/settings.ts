import type { LineProperty, Measure, PlainDate, Step, Unit } from "../domain/words.ts";

/** A border as written by a person: a plain decimal such as `0.8`, compared exactly [A3]. */
export type Border = string;

export const abcRules = ["cumulative", "share", "rank", "curve"] as const;
/** How classes of value are cut [A3] [A5]. */
export type AbcRule = (typeof abcRules)[number];

/** Everything a person can choose; the same names in addresses, on the command line and in reports. */
export interface Settings {
  readonly unit: Unit;
  /** `auto`: gross profit where cost is known for every accepted line, else revenue [A1]. */
  readonly measure: Measure | "auto";
  readonly abc: {
    readonly rule: AbcRule;
    /** Null: the rule's own, 0.80 and 0.95 [A3], or 0.10 and 0.01 [A5]; thirds and the curve have none. */
    readonly borders: { readonly a: Border; readonly b: Border } | null;
    /** Ranks begin anew inside each of these [A5]; null: one ranking of all. */
    readonly within: LineProperty | null;
  };
  readonly xyz: {
    readonly rule: "frequency" | "variation";
    /** Null: the rule's own borders, 0.75 and 0.40 [X1], or 0.25 and 0.50 [X2]. */
    readonly borders: { readonly x: Border; readonly y: Border } | null;
    readonly since: "window" | "firstPurchase";
    readonly partial: "include" | "exclude";
    /** By which count the squares of a variation are divided: all steps, or one less [X2]. */
    readonly deviation: "population" | "sample";
    /** Whether the portfolio's own seasons are taken out of a variation [X2]. */
    readonly seasons: "keep" | "remove";
  };
  readonly step: Step | "auto";
  readonly dependency: { readonly key: Border; readonly critical: Border; readonly mono: Border };
  readonly lost: { readonly factor: number; readonly days: number };
  /** Null: the last date of the data [L1]. */
  readonly asOf: PlainDate | null;
  readonly filters: Filters;
  readonly loss: LossPlan;
}

/** Which lines are counted; window, steps and as-of day stay those of the whole data but for the days. */
export interface Filters {
  /** Equal to the text of the line after trimming. */
  readonly values: Readonly<Partial<Record<LineProperty, string>>>;
  /** First and last day counted; null: those of the data. */
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

/** Whom to imagine gone, and what the company must earn [D4]. */
export interface LossPlan {
  /** Ids of parties (`tax:…`, `name:…`, `customer:…`, `group:…`, `person:…`) or of a book (`manager:…`). */
  readonly parties: readonly string[];
  /** Plain decimals: what every month costs whoever buys, and what is put by; null where not said. */
  readonly fixedCosts: string | null;
  readonly reserve: string | null;
}

export const noFilters: Filters = { values: {}, from: null, to: null };
export const noLoss: LossPlan = { parties: [], fixedCosts: null, reserve: null };

export const defaultSettings: Settings = {
  unit: "entity",
  measure: "auto",
  abc: { rule: "cumulative", borders: null, within: null },
  xyz: {
    rule: "frequency",
    borders: null,
    since: "window",
    partial: "exclude",
    deviation: "population",
    seasons: "keep",
  },
  step: "auto",
  dependency: { key: "0.1", critical: "0.2", mono: "0.7" },
  lost: { factor: 3, days: 60 },
  asOf: null,
  filters: noFilters,
  loss: noLoss,
};
