import { concentrationFrom, concentrationSums } from "../../analysis/concentration/rule.ts";
import { matrixOf } from "../../analysis/matrix/rule.ts";
import { decimalFromMoney, minorFromDecimal } from "../../domain/money.ts";
import { ratioOf } from "../../domain/ratio.ts";
import type { DependencyReading, ReportCustomer, ReportDocument } from "../document.ts";
import type { LinkContext } from "./context.ts";
import type { Json } from "./json.ts";
import { guessedReading } from "./readings.ts";
import { withRest } from "./rest.ts";

export interface Tables {
  readonly customers: readonly ReportCustomer[];
  readonly steps: readonly Partial<ReportDocument["steps"][number]>[];
  readonly inside: readonly Partial<ReportDocument["inside"][number]>[];
  /** What they are of; and themselves, where they do not follow from the customers. */
  readonly readings: readonly Pick<DependencyReading, "unit" | "measure">[];
  readonly dependency: Json | null;
  readonly silence: ReportDocument["silence"] | null;
  readonly quantity: string | null;
  readonly orders: number | null;
}

const sum = (values: readonly bigint[]): bigint =>
  values.reduce((total, value) => total + value, 0n);

/** The whole report as it follows from frame and tables; what does not follow is changed afterwards. */
export function assembled(
  context: LinkContext,
  { customers, steps, inside, readings, dependency, silence, quantity, orders }: Tables,
): Record<string, unknown> {
  const values = customers.map(({ value }) => minorFromDecimal(value));
  const sums = concentrationSums(values);
  const { valueScale, moneyScale, frame, rest } = context;
  const total = (money: "revenue" | "grossProfit"): string => {
    const listed = sum(customers.map((customer) => minorFromDecimal(customer[money] ?? "0")));
    return decimalFromMoney({ minor: withRest(listed, rest, money), scale: moneyScale });
  };
  const base = rest?.base ?? sums.base;
  return {
    ...frame,
    totals: {
      revenue: total("revenue"),
      grossProfit: customers.some((customer) => customer.grossProfit === null)
        ? null
        : total("grossProfit"),
      quantity,
      orders,
      customers: customers.length + (rest?.others.customers ?? 0),
      unnamedRevenue: decimalFromMoney({ minor: 0n, scale: moneyScale }),
      base: decimalFromMoney({ minor: base, scale: valueScale }),
    },
    concentration: rest?.concentration ?? concentrationFrom(sums),
    customers,
    matrix: rest?.matrix ?? matrixGuess(customers, context, base),
    steps,
    dependency:
      dependency ?? readings.map((reading) => guessedReading(reading, customers, context)),
    inside,
    notes: [],
    ...(silence === null ? {} : { silence }),
    ...(rest === null ? {} : { others: rest.others }),
  };
}

const matrixGuess = (
  customers: readonly ReportCustomer[],
  { valueScale }: LinkContext,
  base: bigint,
): ReportDocument["matrix"] =>
  matrixOf(
    customers.map(({ abc, xyz, value }) => ({ abc, xyz, value: minorFromDecimal(value) })),
  ).map(({ value, ...cell }) => ({
    ...cell,
    value: decimalFromMoney({ minor: value, scale: valueScale }),
    share: ratioOf(value, base) ?? 0,
  }));
