import { describe, expect, test } from "vitest";
import {
  monthlyMean,
  plannedLoss,
  reserveMonths,
  standingsOf,
  type LossEntity,
} from "../../src/analysis/loss/rule.ts";

const entity = (id: string, value: bigint, more: Partial<LossEntity> = {}): LossEntity => ({
  id,
  name: id.toUpperCase(),
  customer: null,
  customerGroup: null,
  keyPerson: null,
  manager: null,
  partyId: id,
  partyName: id.toUpperCase(),
  revenue: value,
  grossProfit: value,
  value,
  recentGrossProfit: value,
  ...more,
});

const ids = (entities: readonly LossEntity[]): readonly string[] => entities.map(({ id }) => id);

const book = [
  entity("tax:1", 50n, { keyPerson: "Ann", customerGroup: "West", manager: "Max" }),
  entity("tax:2", 30n, { keyPerson: "Ann", manager: "Max" }),
  entity("name:Three", 20n, { customer: "Three & Co", customerGroup: "West", manager: "Eve" }),
];

describe("[D4] who goes", () => {
  test.each([
    ["tax:1", "entity", ["tax:1"]],
    ["name:Three", "entity", ["name:Three"]],
    ["customer:Three & Co", "customer", ["name:Three"]],
    ["group:West", "group", ["tax:1", "name:Three"]],
    ["person:Ann", "keyPerson", ["tax:1", "tax:2"]],
    ["manager:Max", "manager", ["tax:1", "tax:2"]],
  ] as const)("%s is a %s and takes its legal entities", (id, kind, gone) => {
    const { parties, left, unknown } = plannedLoss(book, [id]);
    expect(parties.map((party) => [party.kind, ids(party.entities)])).toEqual([[kind, gone]]);
    expect(ids(left)).toEqual(ids(book).filter((one) => !gone.some((name) => name === one)));
    expect(unknown).toEqual([]);
  });

  test("what two of them share goes once, with the one named first", () => {
    const { parties, left } = plannedLoss(book, ["group:West", "person:Ann"]);
    expect(parties.map(({ removed }) => ids(removed))).toEqual([
      ["tax:1", "name:Three"],
      ["tax:2"],
    ]);
    expect(parties.map(({ entities }) => entities.length)).toEqual([2, 2]);
    expect(left).toEqual([]);
  });

  test("ids that mean nobody are listed and change nothing", () => {
    const { parties, unknown, left } = plannedLoss(book, ["tax:9", "person:Nobody", "Ann"]);
    expect(parties).toEqual([]);
    expect(unknown).toEqual(["tax:9", "person:Nobody", "Ann"]);
    expect(left).toEqual(book);
  });

  test("a party that loses some of its entities stays with the rest", () => {
    const shared = [
      entity("tax:1", 50n, { partyId: "person:Ann", partyName: "Ann" }),
      entity("tax:2", 30n, { partyId: "person:Ann", partyName: "Ann" }),
      entity("tax:3", 30n),
    ];
    const { left } = plannedLoss(shared, ["tax:1"]);
    // [A1] A tie of 30 goes by name: "Ann" stands before "TAX:3".
    expect(standingsOf(left)).toEqual([
      { id: "person:Ann", name: "Ann", value: 30n },
      { id: "tax:3", name: "TAX:3", value: 30n },
    ]);
  });
});

describe("[D4] how long a reserve lasts", () => {
  test("250 against 100 a month and 50 a month left: five months", () => {
    const cushion = { fixedCostsPerMonth: 100n, reserve: 250n };
    // 12 months brought 600, so 50 are missing each month, and 250 / 50 = 5.
    const lasts = reserveMonths(600n, 12, cushion);
    expect(lasts && Number(lasts.numerator) / Number(lasts.denominator)).toBe(5);
  });

  test("without end where gross profit covers the costs, to the last minor unit", () => {
    const cushion = { fixedCostsPerMonth: 100n, reserve: 250n };
    expect(reserveMonths(1200n, 12, cushion)).toBeNull();
    expect(reserveMonths(1199n, 12, cushion)).toEqual({ numerator: 3000n, denominator: 1n });
  });

  test("a loss each month shortens it: −50 left against 100", () => {
    const lasts = reserveMonths(-600n, 12, { fixedCostsPerMonth: 100n, reserve: 300n });
    expect(lasts && Number(lasts.numerator) / Number(lasts.denominator)).toBe(2);
  });

  test("a mean is rounded half to even", () => {
    // 25 / 10 = 2.5 and 35 / 10 = 3.5, both sides of 0.
    expect([25n, 35n, -25n, -35n, 24n, -26n].map((sum) => monthlyMean(sum, 10))).toEqual([
      2n,
      4n,
      -2n,
      -4n,
      2n,
      -3n,
    ]);
  });
});
