import { levelsFrom } from "../analysis/dependency/rule.ts";
import type { Levels } from "../analysis/dependency/rule.ts";
import { moneyFromDecimal } from "../domain/money.ts";
import { measures, steps } from "../domain/words.ts";
import type { Measure, Step } from "../domain/words.ts";
import { hasShape, isListOf, isNumber, isObject, isText, orNull } from "./shape.ts";

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

/** The part of a report document [R1] that the exercise reads; sums are plain decimals. */
interface ReportPart {
  readonly currency: string | null;
  readonly period: {
    readonly step: "week" | "month" | "quarter";
    readonly partial: readonly string[];
  };
  readonly parameters: {
    readonly measure: Measure;
    readonly dependency: Readonly<Record<"key" | "critical" | "mono", number>>;
  };
  readonly customers: readonly CustomerPart[];
  readonly steps: readonly { readonly step: string }[];
}
interface CustomerPart {
  readonly id: string;
  readonly name: string;
  readonly keyPerson: string | null;
  readonly revenue: string;
  readonly grossProfit: string | null;
  readonly value: string;
  readonly series: readonly string[];
}

const isDecimal = (value: unknown): value is string =>
  isText(value) && moneyFromDecimal(value) !== null;
/** Smaller ones would be written with an exponent. */
const LEAST_BORDER = 0.000_001;
const isShare = (value: unknown): value is number =>
  isNumber(value) && value >= LEAST_BORDER && value <= 1;
const isMeasure = (value: unknown): value is Measure => measures.some((known) => known === value);
const isStep = (value: unknown): value is Step => steps.some((known) => known === value);

const isReportPart = hasShape<ReportPart>({
  currency: orNull(isText),
  period: hasShape<ReportPart["period"]>({ step: isStep, partial: isListOf(isText) }),
  parameters: hasShape<ReportPart["parameters"]>({
    measure: isMeasure,
    dependency: hasShape({ key: isShare, critical: isShare, mono: isShare }),
  }),
  customers: isListOf(
    hasShape<CustomerPart>({
      id: isText,
      name: isText,
      keyPerson: orNull(isText),
      revenue: isDecimal,
      grossProfit: orNull(isDecimal),
      value: isDecimal,
      series: isListOf(isDecimal),
    }),
  ),
  steps: isListOf(hasShape({ step: isText })),
});

const STEPS_A_YEAR = { week: 52, month: 12, quarter: 4 } as const;

/** The book of a report document, or null when the value is no such document. */
export function bookFromReport(document: unknown): Book | null {
  if (!isObject(document) || document["format"] !== "kamerton-report") return null;
  if (document["version"] !== 1 || !isReportPart(document)) return null;
  const { currency, parameters, customers, period, steps: all } = document;
  const full = all
    .map(({ step }, at) => ({ step, at }))
    .filter(({ step }) => !period.partial.includes(step))
    .slice(-STEPS_A_YEAR[period.step]);
  const { key, critical, mono } = parameters.dependency;
  return {
    currency,
    measure: parameters.measure,
    scale: moneyFromDecimal(customers[0]?.value ?? "0.00")?.scale ?? 2,
    // A border such as 0.1: its shortest text is the decimal that a person meant.
    levels: levelsFrom({ key: String(key), critical: String(critical), mono: String(mono) }),
    customers: customers.map((customer) => ({
      id: customer.id,
      name: customer.name,
      decider: customer.keyPerson,
      revenue: minor(customer.revenue),
      grossProfit: customer.grossProfit === null ? null : minor(customer.grossProfit),
      value: minor(customer.value),
      year: full.reduce((sum, { at }) => sum + minor(customer.series[at] ?? "0"), 0n),
    })),
    year: {
      months: Math.round((full.length * 12) / STEPS_A_YEAR[period.step]),
      first: full.at(0)?.step ?? "",
      last: full.at(-1)?.step ?? "",
    },
  };
}

/** Minor units of a text that was checked to be a decimal. */
const minor = (decimal: string): bigint => moneyFromDecimal(decimal)?.minor ?? 0n;
