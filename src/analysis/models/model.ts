import type { History } from "./histories.ts";

/** The values of a model's parameters, in the order of its names; all above 0. */
export type Values = readonly [number, number, number, number];

/** A model of customers who buy at rates of their own until they stop unseen [L4]. */
export interface Model<Name extends string> {
  readonly names: readonly [Name, Name, Name, Name];
  /** Where the search begins: several values, by how often customers of the data buy a week. */
  readonly starts: (weeklyRate: number) => readonly Values[];
  /** The logarithm of the likelihood of one history. */
  readonly logLikelihood: (values: Values) => (history: History) => number;
  /** The chance that a customer still buys; null where the model says nothing of it. */
  readonly alive: (values: Values) => (history: History) => number | null;
  /** Purchases to be expected in the weeks after the as-of day. */
  readonly expected: (values: Values, weeks: number) => (history: History) => number;
}
