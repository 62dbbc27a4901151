import * as v from "valibot";
import { bins, fields, rejectionReasons, sourceWarningCodes } from "../domain/source.ts";
import { lineProperties, locales, measures, steps, units } from "../domain/words.ts";
import { change, yearOnYear } from "./document/change.ts";
import { concentration, dependencyInside, dependencyReading } from "./document/dependency.ts";
import { history } from "./document/history.ts";
import { load } from "./document/load.ts";
import { loss } from "./document/loss.ts";
import { others } from "./document/others.ts";
import { sharedEntities } from "./document/persons.ts";
import { silence } from "./document/silence.ts";
import {
  abcClass,
  border,
  count,
  day,
  decimal,
  dependencyStatus,
  ratio,
  xyzClass,
} from "./document/values.ts";

/*
 * The report document [R1]: the one value that page, link, file, spreadsheet and print are made of.
 * Money and quantities are plain decimals, ratios fractions rounded to 12 decimals, days ISO,
 * what is missing null [R2]. Objects are loose: a reader keeps blocks that it does not know.
 */

const customerState = v.picklist(["none", "one-time", "lost", "cooling", "active"]);

const source = v.looseObject({
  name: v.string(),
  sha256: v.string(),
  /** What the file is by its content, and the entry of an archive; reports of before have neither. */
  format: v.optional(v.string()),
  entry: v.optional(v.nullable(v.string())),
  rows: count,
  facts: count,
  layout: v.picklist(["lines", "grouped", "crosstab", "rollup"]),
  encoding: v.string(),
  delimiter: v.nullable(v.string()),
  sheet: v.nullable(v.string()),
  vat: v.picklist(["with", "without", "unknown"]),
  moneyUnit: v.number(),
  bins: v.object(v.entriesFromList(bins, count)),
  rejections: v.array(
    v.looseObject({
      row: count,
      column: v.string(),
      text: v.string(),
      reason: v.picklist(rejectionReasons),
    }),
  ),
  statedTotal: v.nullable(decimal),
  statedTotalMatches: v.nullable(v.boolean()),
  mapping: v.partial(v.object(v.entriesFromList(fields, v.string()))),
  warnings: v.array(
    v.looseObject({
      code: v.picklist(sourceWarningCodes),
      rows: v.optional(count),
      revenue: v.optional(decimal),
      names: v.optional(v.array(v.string())),
    }),
  ),
});

const period = v.looseObject({
  first: day,
  last: day,
  step: v.picklist(steps),
  stepChosen: v.picklist(["auto", "given"]),
  /** Revenue-weighted lower median of the customers' own median intervals, days [P4]. */
  stepMedianDays: v.nullable(ratio),
  steps: count,
  stepsUsed: count,
  partial: v.array(v.string()),
  grain: v.picklist(["day", "month", "quarter"]),
});

const parameters = v.looseObject({
  unit: v.picklist(units),
  measure: v.picklist(measures),
  /** Whether the measure was chosen by [A1] or by a person. */
  measureChosen: v.picklist(["auto", "given"]),
  /** A measure that was asked for and that the data cannot give. */
  measureWanted: v.optional(v.picklist(measures)),
  abc: v.looseObject({
    rule: v.picklist(["cumulative", "share", "rank", "curve"]),
    /** Null for a rule without borders of its own [A5]. */
    a: v.nullable(border),
    b: v.nullable(border),
    within: v.optional(v.picklist(lineProperties)),
  }),
  xyz: v.looseObject({
    rule: v.picklist(["frequency", "variation"]),
    x: border,
    y: border,
    since: v.picklist(["window", "firstPurchase"]),
    partial: v.picklist(["include", "exclude"]),
    deviation: v.optional(v.literal("sample")),
    seasons: v.optional(v.literal("remove")),
  }),
  dependency: v.looseObject({ key: border, critical: border, mono: border }),
  lost: v.looseObject({ factor: v.number(), days: v.number() }),
  asOf: day,
  /** Somebody asked for the day; missing where that shows, as it is not the last day counted. */
  asOfChosen: v.optional(v.literal("given")),
  where: v.array(v.string()),
  /** Which lines are counted; missing where all are. */
  filters: v.optional(
    v.looseObject({
      ...v.entriesFromList(lineProperties, v.optional(v.string())),
      from: v.optional(day),
      to: v.optional(day),
    }),
  ),
  /** Whom to imagine gone [D4]; missing where nobody is. */
  loss: v.optional(
    v.looseObject({
      parties: v.array(v.string()),
      fixedCosts: v.nullable(decimal),
      reserve: v.nullable(decimal),
    }),
  ),
});

const totals = v.looseObject({
  revenue: decimal,
  grossProfit: v.nullable(decimal),
  quantity: v.nullable(decimal),
  orders: v.nullable(count),
  customers: count,
  unnamedRevenue: decimal,
  /** Sum of the positive values of the measure: what shares are shares of [A2]. */
  base: decimal,
});

/** In how many variants of [A6] the class is the same, and how many gave each class. */
export const certainty = v.looseObject({
  same: count,
  of: count,
  classes: v.object({ A: count, B: count, C: count }),
});

export const customer = v.looseObject({
  id: v.string(),
  name: v.string(),
  entities: v.array(v.looseObject({ name: v.string(), taxId: v.nullable(v.string()) })),
  /** The primary key person, the latest manager, region and department; null where not known [K1] [D5]. */
  keyPerson: v.nullable(v.string()),
  manager: v.nullable(v.string()),
  department: v.nullable(v.string()),
  region: v.nullable(v.string()),
  revenue: decimal,
  grossProfit: v.nullable(decimal),
  value: decimal,
  share: ratio,
  /** Share of the revenue base, beside the share of the measure [A1]. */
  revenueShare: ratio,
  rank: count,
  shareBefore: ratio,
  abc: abcClass,
  /** `classes` counts the variants of [A6] that gave each class; `same` those that gave `abc`. */
  certainty,
  /** What the other measure says [A6]; null where there is no other. */
  otherAbc: v.nullable(abcClass),
  xyz: v.nullable(xyzClass),
  provisional: v.boolean(),
  mean: v.nullable(ratio),
  deviation: v.nullable(ratio),
  variation: v.nullable(ratio),
  frequency: v.nullable(ratio),
  activeSteps: count,
  steps: count,
  purchaseDates: count,
  firstPurchase: v.nullable(day),
  lastPurchase: v.nullable(day),
  recencyDays: v.nullable(count),
  meanIntervalDays: v.nullable(ratio),
  medianIntervalDays: v.nullable(ratio),
  state: customerState,
  /** Which sign of [L2] made it lost or cooling; null for the other states. */
  stateReason: v.nullable(v.picklist(["silence", "pooled-silence", "value", "products"])),
  dependency: dependencyStatus,
  types: v.array(v.string()),
  /** The measure in each step of `period`, from the first to the last. */
  series: v.array(decimal),
  /** Where the ranks began anew, the part that it was ranked in [A5]. */
  within: v.optional(v.nullable(v.string())),
  /** The letter by the other reading of steadiness, and why it differs from `xyz` [X4]. */
  otherXyz: v.optional(v.nullable(xyzClass)),
  disagreement: v.optional(
    v.picklist(["season", "one-big-order", "growth", "decline", "projects", "other"]),
  ),
  /** Value of the twelve months before the last purchase [L5]. */
  stake: v.optional(decimal),
  /** When the next purchase is due by its own rhythm [L6]. */
  nextDue: v.optional(v.nullable(day)),
  /** Chance that it still buys [L4]; null where a model says nothing of it. */
  alive: v.optional(v.looseObject({ bgnbd: v.nullable(ratio), paretoNbd: v.nullable(ratio) })),
  /** How early it buys what is new, 0 to 1, the earliest 1 [T1]; null where that cannot be told. */
  innovation: v.optional(v.nullable(ratio)),
});

const matrixCell = v.looseObject({
  abc: abcClass,
  xyz: v.nullable(xyzClass),
  customers: count,
  value: decimal,
  share: ratio,
});

const stepRow = v.looseObject({
  step: v.string(),
  revenue: decimal,
  value: decimal,
  customers: count,
  hhi: v.nullable(ratio),
  top1: v.nullable(ratio),
  top3: v.optional(v.nullable(ratio)),
  top10: v.optional(v.nullable(ratio)),
  partial: v.boolean(),
  trailing: v.nullable(
    v.looseObject({
      hhi: v.nullable(ratio),
      top1: v.nullable(ratio),
      top3: v.optional(v.nullable(ratio)),
      top10: v.optional(v.nullable(ratio)),
    }),
  ),
});

/** Something the reader of the report must know about the reckoning itself. */
const note = v.looseObject({
  code: v.picklist([
    "too-few-steps",
    "partial-kept",
    "one-xyz-class",
    "cost-incomplete",
    "no-positive-value",
    "week-by-choice-only",
    "measure-not-in-data",
    "seasons-too-short",
    "seasons-empty-month",
  ]),
  class: v.optional(xyzClass),
  share: v.optional(ratio),
  /** The step and the rule of XYZ that would tell customers apart; null where nothing does [X3]. */
  offer: v.optional(
    v.nullable(
      v.looseObject({ step: v.picklist(steps), rule: v.picklist(["frequency", "variation"]) }),
    ),
  ),
});

export const reportDocument = v.looseObject({
  format: v.literal("kamerton-report"),
  version: v.literal(1),
  title: v.string(),
  locale: v.picklist(locales),
  product: v.string(),
  currency: v.nullable(v.string()),
  sources: v.array(source),
  period,
  parameters,
  adjustments: v.array(v.looseObject({})),
  totals,
  concentration,
  customers: v.array(customer),
  matrix: v.array(matrixCell),
  steps: v.array(stepRow),
  dependency: v.array(dependencyReading),
  inside: v.array(dependencyInside),
  notes: v.array(note),
  /** Blocks that a short link or a report of before does not hold [R1]. */
  history: v.optional(history),
  /** Null where the data have fewer than two full months. */
  change: v.optional(v.nullable(change)),
  yearOnYear: v.optional(yearOnYear),
  load: v.optional(load),
  sharedEntities: v.optional(sharedEntities),
  loss: v.optional(loss),
  silence: v.optional(silence),
  /** The customers below the largest, where a link folds them into one row. */
  others: v.optional(others),
  /** The series are rounded to three significant digits, as in a link [R4]; all else is exact. */
  seriesApproximate: v.optional(v.boolean()),
});

export type ReportDocument = v.InferOutput<typeof reportDocument>;
export type ReportCustomer = v.InferOutput<typeof customer>;
export type { Concentration, DependencyInside, DependencyReading } from "./document/dependency.ts";
