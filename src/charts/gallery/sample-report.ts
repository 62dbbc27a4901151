import type { ReportCustomer, ReportDocument } from "../../reports/document.ts";
import type { FixtureCustomer } from "./sample-customer.ts";
import {
  classOf,
  concentrationOf,
  decimal,
  insideOf,
  readingOf,
  rounded,
  statusOf,
  total,
} from "./sample-figures.ts";

/*
 * Small report documents for tests of what people see. The figures a test asserts are written in the
 * test; here they are only carried, or follow from the values by the plain meaning of SPEC A and D.
 */

export interface FixtureOptions {
  readonly customers: readonly FixtureCustomer[];
  readonly steps?: readonly string[];
  readonly partial?: readonly string[];
  readonly measure?: "grossProfit" | "revenue";
  readonly currency?: string | null;
  readonly title?: string;
}

/** A whole document, valid by the schema, from customers and what they brought in each step. */
export function fixtureDocument({
  customers: given,
  partial = [],
  measure = "grossProfit",
  currency = "RUB",
  title = "",
  steps: labels = given[0]?.series.map(
    (_, index) => `2025-${String(index + 1).padStart(2, "0")}`,
  ) ?? [],
}: FixtureOptions): ReportDocument {
  const valued = given
    .map((customer, index) => ({
      ...customer,
      id: customer.id ?? `c${String(index + 1)}`,
      value: total(customer.series),
      revenue: customer.revenue ?? total(customer.series) * (measure === "revenue" ? 1 : 4),
    }))
    .toSorted((one, other) => other.value - one.value || (one.name < other.name ? -1 : 1));
  const base = total(valued.map(({ value }) => value).filter((value) => value > 0));
  const revenueBase = total(valued.map(({ revenue }) => revenue).filter((value) => value > 0));
  let before = 0;
  const customers = valued.map((customer, index): ReportCustomer => {
    const { value, revenue } = customer;
    const share = base > 0 && value > 0 ? value / base : 0;
    const abc = classOf(before, value);
    const shareBefore = before;
    before += share;
    const activeSteps = customer.series.filter((sum) => sum > 0).length;
    return {
      id: customer.id,
      name: customer.name,
      entities: [{ name: customer.name, taxId: customer.taxId ?? null }],
      keyPerson: customer.keyPerson ?? null,
      manager: customer.manager ?? null,
      department: customer.department ?? null,
      region: customer.region ?? null,
      revenue: decimal(revenue),
      grossProfit: measure === "grossProfit" ? decimal(value) : null,
      value: decimal(value),
      share: rounded(share),
      revenueShare: rounded(revenueBase > 0 && revenue > 0 ? revenue / revenueBase : 0),
      rank: index + 1,
      shareBefore: rounded(shareBefore),
      abc,
      certainty: customer.certainty ?? {
        same: 12,
        of: 12,
        classes: { A: abc === "A" ? 12 : 0, B: abc === "B" ? 12 : 0, C: abc === "C" ? 12 : 0 },
      },
      otherAbc: null,
      xyz: customer.xyz === undefined ? "X" : customer.xyz,
      provisional: false,
      mean: null,
      deviation: null,
      variation: null,
      frequency:
        customer.series.length === 0 ? null : rounded(activeSteps / customer.series.length),
      activeSteps,
      steps: labels.length,
      purchaseDates: activeSteps,
      firstPurchase: null,
      lastPurchase: customer.recencyDays === undefined ? null : "2025-03-07",
      recencyDays: customer.recencyDays ?? null,
      meanIntervalDays: null,
      medianIntervalDays: customer.medianIntervalDays ?? null,
      state: customer.state ?? "active",
      stateReason: customer.stateReason ?? null,
      dependency: statusOf(share),
      types: [],
      series: customer.series.map(decimal),
    };
  });
  const last = `${labels.at(-1) ?? "2025-12"}-19`;
  const revenue = total(valued.map((one) => one.revenue));
  const readings = (["entity", "keyPerson"] as const).flatMap((unit) =>
    measure === "grossProfit"
      ? [
          readingOf(valued, unit, "grossProfit", measure),
          readingOf(valued, unit, "revenue", measure),
        ]
      : [readingOf(valued, unit, "revenue", measure)],
  );
  return {
    format: "kamerton-report",
    version: 1,
    title,
    locale: "ru",
    product: "1.0.0",
    currency,
    sources: [
      {
        name: "sales.csv",
        sha256: "0".repeat(64),
        rows: 6706,
        facts: 6700,
        layout: "lines",
        encoding: "utf-8",
        delimiter: ";",
        sheet: null,
        vat: "unknown",
        moneyUnit: 1,
        bins: {
          accepted: 6700,
          unnamed: 0,
          rejected: 0,
          excluded: 0,
          blank: 1,
          preamble: 3,
          header: 1,
          group: 0,
          total: 1,
          footer: 0,
        },
        rejections: [],
        statedTotal: "419337279.37",
        statedTotalMatches: true,
        mapping: { date: "Период", entity: "Контрагент", revenue: "Выручка" },
        warnings: [],
      },
    ],
    period: {
      first: `${labels.at(0) ?? "2025-01"}-09`,
      last,
      step: "month",
      stepChosen: "auto",
      stepMedianDays: 7,
      steps: labels.length,
      stepsUsed: labels.length - partial.length,
      partial: [...partial],
      grain: "day",
    },
    parameters: {
      unit: "entity",
      measure,
      measureChosen: "auto",
      abc: { rule: "cumulative", a: 0.8, b: 0.95 },
      xyz: { rule: "frequency", x: 0.75, y: 0.4, since: "window", partial: "exclude" },
      dependency: { key: 0.1, critical: 0.2, mono: 0.7 },
      lost: { factor: 3, days: 60 },
      asOf: last,
      where: [],
    },
    adjustments: [],
    totals: {
      revenue: decimal(revenue),
      grossProfit:
        measure === "grossProfit" ? decimal(total(valued.map((one) => one.value))) : null,
      quantity: null,
      orders: null,
      customers: customers.length,
      unnamedRevenue: "0.00",
      base: decimal(base),
    },
    concentration: concentrationOf(customers.map(({ share }) => share)),
    customers,
    matrix: (["A", "B", "C"] as const).flatMap((abc) =>
      (["X", "Y", "Z"] as const).map((xyz) => {
        const inCell = customers.filter((one) => one.abc === abc && one.xyz === xyz);
        return {
          abc,
          xyz,
          customers: inCell.length,
          value: decimal(total(inCell.map(({ value }) => Number(value)))),
          share: rounded(total(inCell.map(({ share }) => share))),
        };
      }),
    ),
    steps: labels.map((step, index) => {
      const values = valued.map(({ series }) => series[index] ?? 0);
      const positive = values.filter((value) => value > 0);
      const sum = total(positive);
      const shares = positive.map((value) => value / sum).toSorted((one, other) => other - one);
      return {
        step,
        revenue: decimal(total(values)),
        value: decimal(total(values)),
        customers: positive.length,
        hhi: sum === 0 ? null : rounded(total(shares.map((share) => share * share)) * 10_000),
        top1: shares[0] === undefined ? null : rounded(shares[0]),
        partial: partial.includes(step),
        trailing: null,
      };
    }),
    dependency: readings,
    inside: insideOf(valued, base),
    notes: [],
  };
}
