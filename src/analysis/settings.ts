import type { Measure, PlainDate, Step, Unit } from "../domain/words.ts";

/** A border as written by a person: a plain decimal such as `0.8`, compared exactly [A3]. */
export type Border = string;

/** Everything a person can choose; the same names in addresses, on the command line and in reports. */
export interface Settings {
  readonly unit: Unit;
  /** `auto`: gross profit where cost is known for every accepted line, else revenue [A1]. */
  readonly measure: Measure | "auto";
  readonly abc: { readonly rule: "cumulative"; readonly a: Border; readonly b: Border };
  readonly xyz: {
    readonly rule: "frequency" | "variation";
    /** Null: the rule's own borders, 0.75 and 0.40 [X1], or 0.25 and 0.50 [X2]. */
    readonly borders: { readonly x: Border; readonly y: Border } | null;
    readonly since: "window" | "firstPurchase";
    readonly partial: "include" | "exclude";
  };
  readonly step: Step | "auto";
  readonly dependency: { readonly key: Border; readonly critical: Border; readonly mono: Border };
  readonly lost: { readonly factor: number; readonly days: number };
  /** Null: the last date of the data [L1]. */
  readonly asOf: PlainDate | null;
}

export const defaultSettings: Settings = {
  unit: "entity",
  measure: "auto",
  abc: { rule: "cumulative", a: "0.8", b: "0.95" },
  xyz: { rule: "frequency", borders: null, since: "window", partial: "exclude" },
  step: "auto",
  dependency: { key: "0.1", critical: "0.2", mono: "0.7" },
  lost: { factor: 3, days: 60 },
  asOf: null,
};
