import type { AbcClass, DependencyStatus, Unit } from "../../domain/words.ts";
import type { DependencyReading, ReportDocument } from "../../reports/document.ts";
import type { FixtureCustomer } from "./sample-customer.ts";

/* The arithmetic of the fixture, by the plain meaning of SPEC A and D, in ordinary numbers. */

function groupedBy<Item, Key>(items: readonly Item[], key: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

export const total = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0);
export const decimal = (value: number): string => value.toFixed(2).replace(/^-(0\.00)$/, "$1");
export const rounded = (value: number): number => Number(value.toFixed(12));

export function statusOf(share: number): DependencyStatus {
  if (share > 0.7) return "mono";
  if (share > 0.2) return "critical";
  return share >= 0.1 ? "key" : "none";
}

export function classOf(before: number, value: number): AbcClass {
  if (value <= 0) return "C";
  if (before < 0.8) return "A";
  return before < 0.95 ? "B" : "C";
}

export function concentrationOf(shares: readonly number[]): ReportDocument["concentration"] {
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

export interface Valued extends FixtureCustomer {
  readonly id: string;
  readonly value: number;
  readonly revenue: number;
}

/** Parties of one unit by one measure, largest first. */
export function readingOf(
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

export function insideOf(customers: readonly Valued[], base: number): ReportDocument["inside"] {
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
