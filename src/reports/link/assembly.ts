import { concentrationFrom, concentrationSums, matrixOf } from "../../analysis/index.ts";
import { decimalFromMoney, minorFromDecimal } from "../../domain/money.ts";
import { ratioOf } from "../../domain/ratio.ts";
import type { DependencyReading, ReportCustomer, ReportDocument } from "../document.ts";
import type { LinkContext } from "./context.ts";
import type { Frame } from "./frame.ts";
import { guessedReading } from "./readings.ts";

export interface Tables {
  readonly customers: readonly ReportCustomer[];
  readonly steps: readonly Partial<ReportDocument["steps"][number]>[];
  readonly inside: readonly Partial<ReportDocument["inside"][number]>[];
  readonly readings: readonly Pick<DependencyReading, "unit" | "measure">[];
  readonly quantity: string | null;
  readonly orders: number | null;
}

const sum = (values: readonly bigint[]): bigint =>
  values.reduce((total, value) => total + value, 0n);

/** The whole report as it follows from frame and tables; what does not follow is changed afterwards. */
export function assembled(
  context: LinkContext,
  { customers, steps, inside, readings, quantity, orders }: Tables,
): Frame & Record<string, unknown> {
  const values = customers.map(({ value }) => minorFromDecimal(value));
  const sums = concentrationSums(values);
  const { valueScale, moneyScale, frame } = context;
  const total = (money: "revenue" | "grossProfit"): string =>
    decimalFromMoney({
      minor: sum(customers.map((customer) => minorFromDecimal(customer[money] ?? "0"))),
      scale: moneyScale,
    });
  return {
    ...frame,
    totals: {
      revenue: total("revenue"),
      grossProfit: customers.some((customer) => customer.grossProfit === null)
        ? null
        : total("grossProfit"),
      quantity,
      orders,
      customers: customers.length,
      unnamedRevenue: decimalFromMoney({ minor: 0n, scale: moneyScale }),
      base: decimalFromMoney({ minor: sums.base, scale: valueScale }),
    },
    concentration: concentrationFrom(sums),
    customers,
    matrix: matrixOf(
      customers.map(({ abc, xyz, value }) => ({ abc, xyz, value: minorFromDecimal(value) })),
    ).map(({ value, ...cell }) => ({
      ...cell,
      value: decimalFromMoney({ minor: value, scale: valueScale }),
      share: ratioOf(value, sums.base) ?? 0,
    })),
    steps,
    dependency: readings.map((reading) => guessedReading(reading, customers, context)),
    inside,
    notes: [],
  };
}
