import type { AbcClass, CustomerState, DependencyStatus, Unit } from "../../src/domain/words.ts";
import type {
  DependencyReading,
  ReportCustomer,
  ReportDocument,
} from "../../src/reports/document.ts";

/*
 * Small report documents for tests of what people see. The figures a test asserts are written in the
 * test; here they are only carried, or follow from the values by the plain meaning of SPEC A and D.
 */

export interface FixtureCustomer {
  readonly name: string;
  /** Whole roubles of the measure in each step. */
  readonly series: readonly number[];
  readonly revenue?: number;
  readonly id?: string;
  readonly taxId?: string;
  readonly keyPerson?: string;
  readonly manager?: string;
  readonly region?: string;
  readonly department?: string;
  readonly xyz?: "X" | "Y" | "Z" | null;
  readonly state?: CustomerState;
  readonly stateReason?: ReportCustomer["stateReason"];
  readonly recencyDays?: number;
  readonly medianIntervalDays?: number;
  readonly certainty?: ReportCustomer["certainty"];
}

export interface FixtureOptions {
  readonly customers: readonly FixtureCustomer[];
  readonly steps?: readonly string[];
  readonly partial?: readonly string[];
  readonly measure?: "grossProfit" | "revenue";
  readonly currency?: string | null;
  readonly title?: string;
}

function groupedBy<Item, Key>(items: readonly Item[], key: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const decimal = (value: number): string => value.toFixed(2).replace(/^-(0\.00)$/, "$1");
const rounded = (value: number): number => Number(value.toFixed(12));

export function statusOf(share: number): DependencyStatus {
  if (share > 0.7) return "mono";
  if (share > 0.2) return "critical";
  return share >= 0.1 ? "key" : "none";
}

function classOf(before: number, value: number): AbcClass {
  if (value <= 0) return "C";
  if (before < 0.8) return "A";
  return before < 0.95 ? "B" : "C";
}

function concentrationOf(shares: readonly number[]): ReportDocument["concentration"] {
  const positive = shares.filter((share) => share > 0);
  if (positive.length === 0)
    return {
      hhi: null,
      effectiveNumber: null,
      gini: null,
      top1: null,
      top3: null,
      top4: null,
      top5: null,
      top10: null,
    };
  const squares = total(positive.map((share) => share * share));
  const top = (count: number): number => rounded(total(positive.slice(0, count)));
  const ascending = positive.toReversed();
  const weighted = total(ascending.map((share, index) => (index + 1) * share));
  const n = positive.length;
  return {
    hhi: rounded(squares * 10_000),
    effectiveNumber: rounded(1 / squares),
    gini: rounded((2 * weighted) / n - (n + 1) / n),
    top1: top(1),
    top3: top(3),
    top4: top(4),
    top5: top(5),
    top10: top(10),
  };
}

interface Valued extends FixtureCustomer {
  readonly id: string;
  readonly value: number;
  readonly revenue: number;
}

/** Parties of one unit by one measure, largest first. */
function readingOf(
  customers: readonly Valued[],
  unit: Unit,
  measure: "grossProfit" | "revenue",
  own: "grossProfit" | "revenue",
): DependencyReading {
  const money = (customer: Valued): number => (measure === own ? customer.value : customer.revenue);
  const base = total(customers.map(money).filter((value) => value > 0));
  const parties = groupedBy(customers, ({ keyPerson, id }) =>
    unit === "keyPerson" && keyPerson !== undefined ? `person:${keyPerson}` : id,
  );
  const largest = [...parties]
    .map(([id, members]) => {
      const value = total(members.map(money));
      const share = base > 0 && value > 0 ? value / base : 0;
      const sorted = members.toSorted((one, other) => money(other) - money(one));
      return {
        id,
        name: id.startsWith("person:") ? id.slice("person:".length) : (members[0]?.name ?? ""),
        value: decimal(value),
        share: rounded(share),
        status: statusOf(share),
        entities: sorted.map((one) => ({
          id: one.id,
          name: one.name,
          share: rounded(base > 0 && money(one) > 0 ? money(one) / base : 0),
        })),
      };
    })
    .toSorted((one, other) => Number(other.value) - Number(one.value));
  const first = Number(largest[0]?.value ?? 0);
  const distance = (level: number): string | null =>
    first / level > base ? decimal(first / level - base) : null;
  return {
    unit,
    measure,
    parties: largest.length,
    base: decimal(base),
    concentration: concentrationOf(largest.map(({ share }) => share)),
    distance: { key: distance(0.1), critical: distance(0.2), mono: distance(0.7) },
    largest: largest.slice(0, 30),
  };
}

function insideOf(customers: readonly Valued[], base: number): ReportDocument["inside"] {
  return (["department", "manager", "region"] as const).flatMap((dimension) =>
    [...groupedBy(customers, (customer) => customer[dimension])].flatMap(([name, members]) => {
      if (name === undefined) return [];
      const sum = total(members.map(({ value }) => Math.max(0, value)));
      const [largest] = members.toSorted((one, other) => other.value - one.value);
      const share = largest === undefined || sum === 0 ? 0 : largest.value / sum;
      return [
        {
          dimension,
          name,
          customers: members.length,
          value: decimal(sum),
          share: base > 0 ? rounded(sum / base) : null,
          largest:
            largest === undefined || sum === 0
              ? null
              : {
                  id: largest.id,
                  name: largest.name,
                  share: rounded(share),
                  status: statusOf(share),
                },
        },
      ];
    }),
  );
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
      first: "2023-01-09",
      last: "2025-12-19",
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
      asOf: "2025-12-19",
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
