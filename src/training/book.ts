import * as v from "valibot";
import { moneyFromDecimal } from "../domain/money.ts";
import type { Money } from "../domain/money.ts";
import { measures } from "../domain/words.ts";
import type { Measure } from "../domain/words.ts";
import { levelsFrom } from "../analysis/dependency/rule.ts";
import type { Levels } from "../analysis/dependency/rule.ts";

/** A customer as the exercise needs it; money in minor units of the book's scale. */
export interface BookCustomer {
  readonly id: string;
  readonly name: string;
  /** The person who decides, where one is known [K1]. */
  readonly decider: string | null;
  readonly revenue: bigint;
  readonly grossProfit: bigint | null;
  /** The measure over the whole window. */
  readonly value: bigint;
  /** The measure over the last twelve full months, or over all full ones where there are fewer. */
  readonly year: bigint;
}

/** A customer book taken from a report document. */
export interface Book {
  readonly currency: string | null;
  readonly measure: Measure;
  readonly scale: number;
  readonly levels: Levels;
  /** Largest first, as ranked by the report. */
  readonly customers: readonly BookCustomer[];
  /** How many months `year` sums, and the labels of its first and last step. */
  readonly year: { readonly months: number; readonly first: string; readonly last: string };
}

const decimal = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }): Money => {
    const money = moneyFromDecimal(dataset.value);
    if (money !== null) return money;
    addIssue({ message: "not a decimal" });
    return NEVER;
  }),
);

/** A border arrives as a number such as 0.1; its shortest text is the decimal a person meant. */
const border = v.pipe(v.number(), v.minValue(0.000001), v.maxValue(1), v.transform(String));

/** The part of a report document [R1] that the exercise reads; everything else is left alone. */
const reportPart = v.object({
  format: v.literal("kamerton-report"),
  version: v.literal(1),
  currency: v.nullable(v.string()),
  period: v.object({
    step: v.picklist(["week", "month", "quarter"]),
    partial: v.array(v.string()),
  }),
  parameters: v.object({
    measure: v.picklist(measures),
    dependency: v.object({ key: border, critical: border, mono: border }),
  }),
  customers: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      keyPerson: v.nullable(v.string()),
      revenue: decimal,
      grossProfit: v.nullable(decimal),
      value: decimal,
      series: v.array(decimal),
    }),
  ),
  steps: v.array(v.object({ step: v.string() })),
});

const STEPS_A_YEAR = { week: 52, month: 12, quarter: 4 } as const;

/** The book of a report document, or null when the value is no such document. */
export function bookFromReport(document: unknown): Book | null {
  const parsed = v.safeParse(reportPart, document);
  if (!parsed.success) return null;
  const { currency, parameters, customers, period, steps } = parsed.output;
  const full = steps
    .map(({ step }, at) => ({ step, at }))
    .filter(({ step }) => !period.partial.includes(step))
    .slice(-STEPS_A_YEAR[period.step]);
  return {
    currency,
    measure: parameters.measure,
    scale: customers[0]?.value.scale ?? 2,
    levels: levelsFrom(parameters.dependency),
    customers: customers.map(({ id, name, keyPerson, revenue, grossProfit, value, series }) => ({
      id,
      name,
      decider: keyPerson,
      revenue: revenue.minor,
      grossProfit: grossProfit?.minor ?? null,
      value: value.minor,
      year: full.reduce((sum, { at }) => sum + (series[at]?.minor ?? 0n), 0n),
    })),
    year: {
      months: Math.round((full.length * 12) / STEPS_A_YEAR[period.step]),
      first: full.at(0)?.step ?? "",
      last: full.at(-1)?.step ?? "",
    },
  };
}
