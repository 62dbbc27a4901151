import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as v from "valibot";
import { departureOf, lastIntervals, unitOf } from "../../src/analysis/customer/rule.ts";
import type { FactsDescription } from "../../src/domain/source.ts";
import type { Engine } from "../../src/engines/engine.ts";
import type { ReportRequest } from "../../src/reports/compose.ts";
import { composeCustomer } from "../../src/reports/customer/compose-customer.ts";
import { customerDetail, type CustomerDetail } from "../../src/reports/customer/detail.ts";
import { compose, plainOptions, settings } from "../support/composing.ts";
import { engines } from "../support/engines.ts";
import { demo, loadCsv, loadLines, plainSource, type Line } from "../support/facts.ts";

async function detailOf(
  engine: Engine,
  facts: FactsDescription,
  id: string,
  options: Readonly<Record<string, string>> = plainOptions,
): Promise<CustomerDetail> {
  const request: ReportRequest = {
    facts,
    sources: [plainSource],
    settings: settings(options),
    locale: "en",
    title: "Sales",
    where: [],
  };
  const detail = await composeCustomer(engine, request, id);
  if (detail === null) throw new Error(`nobody is ${id}`);
  // What goes to the page is what its schema says, nothing more and nothing less.
  expect(v.parse(v.strictObject(customerDetail.entries), detail)).toEqual(detail);
  return detail;
}

const sale = (entity: string, date: string, revenue: string, more: Partial<Line> = {}): Line => ({
  entity,
  date,
  revenue,
  ...more,
});

describe("what is known of a customer without asking", () => {
  it("[L1] the last twelve intervals stand the latest first", () => {
    expect(lastIntervals(["2025-01-01", "2025-01-08", "2025-03-01"])).toEqual([
      { from: "2025-01-08", to: "2025-03-01", days: 52 },
      { from: "2025-01-01", to: "2025-01-08", days: 7 },
    ]);
    const days = Array.from(
      { length: 20 },
      (_, day) => `2025-01-${String(day + 1).padStart(2, "0")}`,
    );
    expect(lastIntervals(days)).toHaveLength(12);
    expect(lastIntervals(["2025-01-01"])).toEqual([]);
  });

  it("[D4] the HHI with and without a party", () => {
    // Shares 50, 30, 20 %: 2500 + 900 + 400; without the first 60 and 40 %: 3600 + 1600.
    const parties = [
      { id: "a", value: 50n },
      { id: "b", value: 30n },
      { id: "c", value: 20n },
      { id: "d", value: -7n },
    ];
    expect(departureOf(parties, "a")).toEqual({ share: 0.5, hhiBefore: 3800, hhiAfter: 5200 });
    expect(departureOf(parties, "d")).toBeNull();
    expect(departureOf([{ id: "a", value: 1n }], "a")).toMatchObject({ hhiAfter: null });
    expect(departureOf([], "a")).toBeNull();
  });

  it("an id says its unit; an entity is asked about in the unit of the report", () => {
    expect(unitOf("person:A", "entity")).toBe("keyPerson");
    expect(unitOf("group:A", "entity")).toBe("group");
    expect(unitOf("customer:A", "entity")).toBe("customer");
    expect(unitOf("tax:1", "keyPerson")).toBe("keyPerson");
  });
});

describe.each(engines)("one customer on %s", (_name, open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());

  const bought = (entity: string, product: string, revenue = "10.00"): Line =>
    sale(entity, "2025-06-10", revenue, { product });
  const neighbours: readonly Line[] = [
    sale("Ends", "2025-01-01", "1.00"),
    sale("Ends", "2025-12-31", "1.00"),
    bought("Me", "Bolt"),
    bought("Me", "Nut"),
    // Two in common of three: three such customers, who bring 100, 300 and 200 by what Me never had.
    ...["Bolt", "Nut"].flatMap((product) =>
      ["S1", "S2", "S3"].map((name) => bought(name, product)),
    ),
    bought("S1", "Saw", "100.00"),
    bought("S2", "Saw", "300.00"),
    bought("S3", "Saw", "150.00"),
    bought("S3", "Saw", "50.00"),
    // Returned goods make a purchase smaller, and do not undo it.
    bought("S2", "Saw", "-120.00"),
    // As similar as the others by two of three, but with another third product.
    ...["Bolt", "Nut", "Axe"].map((product) => bought("S4", product)),
    // Only one in common.
    bought("Other", "Bolt"),
    bought("Other", "Saw", "900.00"),
  ];

  it("[T1] white space is what three similar customers buy and this one never did", async () => {
    const { range } = await detailOf(engine, await loadLines(engine, neighbours), "name:Me");
    expect(range?.similar).toEqual(
      ["S1", "S2", "S3", "S4"].map((name) => ({
        id: `name:${name}`,
        name,
        common: 2,
        likeness: 0.666666666667,
      })),
    );
    // 100, 180 and 200: the middle one; Axe is bought by one of the four.
    expect(range?.offers).toEqual([{ name: "Saw", customers: 3, revenue: "180.00" }]);
  });

  it("[T1] what was bought once is never white space, and one product makes nobody similar", async () => {
    const once = sale("Me", "2025-01-02", "1.00", { product: "Saw" });
    const mine = await detailOf(engine, await loadLines(engine, [...neighbours, once]), "name:Me");
    expect(mine.range?.offers).toEqual([]);
    const single = [bought("One", "Bolt"), ...neighbours];
    const { range } = await detailOf(engine, await loadLines(engine, single), "name:One");
    expect(range).toMatchObject({ similar: [], offers: [] });
  });

  it("without products and categories there is no range to tell", async () => {
    const facts = await loadLines(engine, [sale("Me", "2025-01-01", "1.00")]);
    expect((await detailOf(engine, facts, "name:Me")).range).toBeNull();
  });

  it("[C1] products stand with the change between two years and those that went", async () => {
    const lines = [
      sale("Ends", "2024-01-01", "1.00", { product: "Any" }),
      sale("Ends", "2025-12-31", "1.00", { product: "Any" }),
      sale("Me", "2024-03-01", "100.00", { product: "Bolt" }),
      sale("Me", "2025-03-01", "130.00", { product: "Bolt" }),
      sale("Me", "2024-04-01", "70.00", { product: "Gone" }),
      sale("Me", "2025-04-01", "-20.00", { product: "Gone" }),
      sale("Me", "2025-05-01", "5.00", { product: "New" }),
    ];
    const { range } = await detailOf(engine, await loadLines(engine, lines), "name:Me");
    expect(range?.windows).toEqual({
      before: { first: "2024-01-01", last: "2024-12-31" },
      after: { first: "2025-01-01", last: "2025-12-31" },
      months: 12,
    });
    const told = range?.products.map(({ name, revenue, before, after, gone, lastPurchase }) =>
      [name, revenue, before, after, gone, lastPurchase].join(" "),
    );
    expect(told).toEqual([
      "Bolt 230.00 100.00 130.00 false 2025-03-01",
      "Gone 50.00 70.00 -20.00 true 2024-04-01",
      "New 5.00 0.00 5.00 false 2025-05-01",
    ]);
  });

  it("[P1] steps without a purchase are 0, and a trailing year needs twelve full months", async () => {
    const lines = [
      sale("Ends", "2024-01-01", "1.00"),
      sale("Me", "2024-02-10", "10.00"),
      sale("Me", "2024-02-20", "5.00"),
      sale("Me", "2025-01-10", "-2.00"),
      sale("Ends", "2025-02-10", "1.00"),
    ];
    const detail = await detailOf(engine, await loadLines(engine, lines), "name:Me");
    expect(detail.steps.map(({ value }) => Number(value))).toEqual([
      0, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -2, 0,
    ]);
    expect(detail.steps.at(-1)).toMatchObject({ step: "2025-02", partial: true });
    expect(detail.trailing.map(({ value }) => value)).toEqual([
      ...new Array<null>(11).fill(null),
      "15.00",
      "13.00",
      null,
    ]);
    // A return is no purchase.
    expect(detail.purchases.map(({ day }) => day)).toEqual(["2024-02-10", "2024-02-20"]);
  });

  it("[D5] [F9] [K2] who served it, how it is spelled, and who else hangs on its person", async () => {
    const me = { taxId: "7700000016", keyPerson: "Ivanov", customerGroup: "Ring" };
    const lines = [
      sale("Alpha", "2025-01-01", "10.00", { ...me, manager: "Old", region: "North" }),
      sale("Alpha Ltd", "2025-03-01", "20.00", { ...me, manager: "New", region: "North" }),
      sale("Alpha Ltd", "2025-04-01", "5.00", { ...me, region: "North" }),
      sale("Beta", "2025-02-01", "65.00", { keyPerson: "Ivanov" }),
      sale("Gamma", "2025-02-01", "35.00"),
    ];
    const detail = await detailOf(engine, await loadLines(engine, lines), "tax:7700000016");
    const row = (
      dimension: string,
      name: string | null,
      first: string,
      last: string,
      sum: string,
    ) => ({
      dimension,
      name,
      first,
      last,
      revenue: sum,
    });
    expect(detail.service).toEqual([
      row("department", null, "2025-01-01", "2025-04-01", "35.00"),
      row("manager", null, "2025-04-01", "2025-04-01", "5.00"),
      row("manager", "New", "2025-03-01", "2025-03-01", "20.00"),
      row("manager", "Old", "2025-01-01", "2025-01-01", "10.00"),
      row("region", "North", "2025-01-01", "2025-04-01", "35.00"),
    ]);
    expect(detail.entities).toEqual([
      {
        id: "tax:7700000016",
        taxId: "7700000016",
        spellings: [
          { text: "Alpha Ltd", first: "2025-03-01", last: "2025-04-01", lines: 2 },
          { text: "Alpha", first: "2025-01-01", last: "2025-01-01", lines: 1 },
        ],
      },
    ]);
    // 35 and 65 of 135; the group has nobody else.
    expect(
      detail.circles.map(({ kind, name, share, entities }) => [
        kind,
        name,
        share,
        entities.map((each) => `${each.name} ${String(each.own)}`),
      ]),
    ).toEqual([
      ["group", "Ring", 0.259259259259, ["Alpha Ltd true"]],
      ["keyPerson", "Ivanov", 0.740740740741, ["Beta false", "Alpha Ltd true"]],
    ]);
  });

  it("a party of another unit has its own figures; nobody is null", async () => {
    const facts = await loadCsv(engine, demo);
    const person = await detailOf(engine, facts, "person:Пестрогоров В. Л.");
    // DEMO-DATA S4: P01 29.83 %, HHI by person 1,380.83.
    expect(person.figures?.share).toBeCloseTo(0.2983, 4);
    expect(person.departure?.hhiBefore).toBeCloseTo(1380.83, 2);
    expect(person.entities).toHaveLength(3);
    // One of the companies behind the person, where the report counts persons: DEMO-DATA S4, 20.55 %.
    const company = await detailOf(engine, facts, "tax:0000012373", {
      ...plainOptions,
      unit: "keyPerson",
    });
    expect(company.figures?.share).toBeCloseTo(0.2055, 4);
    const request = {
      facts,
      sources: [plainSource],
      settings: settings({}),
      locale: "en",
    } as const;
    const nobody = await composeCustomer(engine, { ...request, title: "", where: [] }, "tax:1");
    expect(nobody).toBeNull();
  });

  it("in the demo every sum agrees with the report", async () => {
    const facts = await loadCsv(engine, demo);
    const report = await compose(engine, facts, plainOptions);
    const customer = report.customers.find(({ name }) => name.includes("Мартелит"));
    if (customer === undefined) throw new Error("no C10");
    const detail = await detailOf(engine, facts, customer.id);
    const kopecks = (decimal: string) => BigInt(decimal.replace(".", ""));
    const sum = (decimals: readonly string[]) =>
      decimals.reduce((total, decimal) => total + kopecks(decimal), 0n);
    expect(detail.steps.map(({ value }) => value)).toEqual(customer.series);
    expect(sum(detail.range?.products.map(({ revenue }) => revenue) ?? [])).toBe(
      kopecks(customer.revenue),
    );
    expect(detail.purchases).toHaveLength(customer.purchaseDates);
    // DEMO-DATA S2: C10 is M3's until 2025-03-01, then M4's.
    const managers = detail.service.filter(({ dimension }) => dimension === "manager");
    expect(managers.map(({ name }) => name)).toEqual(["Тумброкин И. К.", "Рябодубова О. С."]);
    expect((managers[0]?.first ?? "") >= "2025-03-01").toBe(true);
    expect((managers[1]?.last ?? "") < "2025-03-01").toBe(true);
  });
});
