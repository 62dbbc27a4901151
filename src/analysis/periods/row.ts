import * as v from "valibot";

const text = v.string();

export const dataSpanRow = v.object({
  /** Null where no line is left before the as-of day. */
  firstDate: v.nullable(text),
  lastDate: v.nullable(text),
  unnamedRevenue: text,
  /** Twice the weighted lower median interval in days [P4]; null where nobody bought twice. */
  twiceMedian: v.nullable(v.number()),
});
export type DataSpanRow = v.InferOutput<typeof dataSpanRow>;

export const seriesRow = v.object({
  party: v.number(),
  /** `index value` of each step in which anything happened, in no order, divided by commas. */
  series: text,
});
export type SeriesRow = v.InferOutput<typeof seriesRow>;

export const stepFigures = v.object({
  stepIndex: v.number(),
  revenue: text,
  value: text,
  customers: v.number(),
  base: text,
  squares: text,
  largest: text,
  /** What the three and the ten largest bring together. */
  top3: text,
  top10: text,
});

export const trailingFigures = v.object({
  stepIndex: v.number(),
  base: text,
  squares: text,
  largest: text,
  /** What the three and the ten largest bring together. */
  top3: text,
  top10: text,
});
