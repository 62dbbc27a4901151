import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../src/engines/engine.ts";
import { loadOf } from "../../src/reports/load.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import { compose, composeLines, plainOptions } from "../support/composing.ts";
import { engines } from "../support/engines.ts";
import { demo, loadCsv, loadLines } from "../support/facts.ts";
import { linkOf } from "../support/party-links.ts";

const percent = (share: number | null | undefined): number =>
  Math.round((share ?? Number.NaN) * 10_000) / 100;

const placeOf = (document: ReportDocument, name: string) => {
  const found = document.inside.find((inside) => inside.name === name);
  if (found === undefined) throw new Error(`no place ${name}`);
  return found;
};
const otherwise = (document: ReportDocument, name: string, unit: string, measure: string) =>
  placeOf(document, name).otherwise?.find((one) => one.unit === unit && one.measure === measure);

describe.each(engines)("the sample company on %s", (_name, open) => {
  let engine: Engine;
  let defaults: ReportDocument;
  let revenue: ReportDocument;
  beforeAll(async () => {
    engine = await open();
    const facts = await loadCsv(engine, demo);
    defaults = await compose(engine, facts);
    revenue = await compose(engine, facts, plainOptions);
  });
  afterAll(() => engine.close());

  /*
   * Books, worked out apart from the program: a script of Python over data/demo_lines.csv, whole
   * kopecks, the manager of a tax id being that of its line of the latest date.
   *
   *   gross profit, base 101 338 015.90      revenue, base 419 406 130.01
   *   Лапкотина    3  35616965.21  35.15 %   3  166929637.21  39.80 %
   *   Тумброкин   15  18196594.68  17.96 %  15   63905591.69  15.24 %
   *   Мурзолин     6  17487403.73  17.26 %   6   70450324.79  16.80 %
   *   Рябодубова  12  14222335.54  14.03 %  12   43874794.27  10.46 %
   *   Филимоткин  14   8824096.31   8.71 %  14   33203559.18   7.92 %
   *   Ковшеварова  2   6970013.18   6.88 %   2   40973372.23   9.77 %
   *
   * Key customers are C01 (17.54 and 20.55 %) and C04 (12.05 and 12.93 %), both Лапкотина's.
   */
  test("[D5] books with their whole value, and the one whose leaving would take more than 20 %", () => {
    const told = ({ load }: ReportDocument) =>
      load?.managers.map(({ name, customers, value, share, keys, risky, overloaded }) => [
        name,
        customers,
        value,
        percent(share),
        keys.map((key) => [key.id, percent(key.share), key.status]),
        risky || overloaded,
      ]);
    const profitKeys = [
      ["tax:0000012373", 17.54, "key"],
      ["tax:0000049486", 12.05, "key"],
    ];
    expect(told(defaults)).toEqual([
      ["Лапкотина Е. В.", 3, "35616965.21", 35.15, profitKeys, true],
      ["Тумброкин И. К.", 15, "18196594.68", 17.96, [], false],
      ["Мурзолин А. П.", 6, "17487403.73", 17.26, [], false],
      ["Рябодубова О. С.", 12, "14222335.54", 14.03, [], false],
      ["Филимоткин Д. Н.", 14, "8824096.31", 8.71, [], false],
      ["Ковшеварова Н. А.", 2, "6970013.18", 6.88, [], false],
    ]);
    const revenueKeys = [
      ["tax:0000012373", 20.55, "critical"],
      ["tax:0000049486", 12.93, "key"],
    ];
    expect(told(revenue)?.slice(0, 3)).toEqual([
      ["Лапкотина Е. В.", 3, "166929637.21", 39.8, revenueKeys, true],
      ["Мурзолин А. П.", 6, "70450324.79", 16.8, [], false],
      ["Тумброкин И. К.", 15, "63905591.69", 15.24, [], false],
    ]);
    expect(defaults.load).toMatchObject({ norm: 3, riskFrom: 0.2, unattended: [] });
  });

  test("[D5] the load follows from the customers alone, as where a link leaves it out", () => {
    expect(loadOf(defaults, "grossProfit")).toEqual(defaults.load);
    expect(loadOf(revenue, "revenue")).toEqual(revenue.load);
  });

  // By the same script: lines of a department or region, whole customers of a book.
  test("[D1] a book holds C10 whole, though its lines of before are another manager's", () => {
    const book = placeOf(defaults, "Тумброкин И. К.");
    expect(book).toMatchObject({ customers: 15, value: "18196594.68" });
    expect(book.largest).toMatchObject({ name: 'ООО "Мартелит"', status: "key" });
    expect(percent(book.largest?.share)).toBe(18.08);
  });

  test("[D1] each place is read by person and by both measures: who decides for special projects has all of it", () => {
    const projects = "Отдел спецпроектов";
    const byPerson = otherwise(revenue, projects, "keyPerson", "revenue");
    expect(byPerson).toMatchObject({ name: "Хвостовальд Р. Э.", status: "mono", entities: 2 });
    expect(percent(byPerson?.share)).toBe(100);
    expect(percent(otherwise(revenue, projects, "entity", "grossProfit")?.share)).toBe(88.13);
    expect(percent(placeOf(revenue, "Центр").largest?.share)).toBe(35.22);
    expect(percent(otherwise(revenue, "Центр", "keyPerson", "revenue")?.share)).toBe(51.12);
    expect(percent(otherwise(revenue, "Лапкотина Е. В.", "keyPerson", "revenue")?.share)).toBe(
      67.52,
    );
    expect(percent(placeOf(revenue, "Северо-Запад").largest?.share)).toBe(39.5);
    expect(percent(otherwise(revenue, "Северо-Запад", "keyPerson", "revenue")?.share)).toBe(60.5);
  });

  test("[D1] money decides where the report ranks by orders: shares are of the company's money", async () => {
    const orders = await compose(engine, await loadCsv(engine, demo), {
      ...plainOptions,
      measure: "orders",
    });
    expect(percent(placeOf(orders, "Лапкотина Е. В.").share)).toBe(35.15);
    expect(percent(orders.load?.managers[0]?.share)).toBe(35.15);
  });

  // P01 brings 26.924 % of 101 338 015.90, or 27 284 5xx: /0.2 − base is 35.08 million.
  test("[D3] what the others must bring for P01 to fall to each level that applies", () => {
    const byPerson = defaults.dependency.find(
      ({ unit, measure }) => unit === "keyPerson" && measure === "grossProfit",
    );
    const value = Number(byPerson?.largest[0]?.value);
    const base = 101_338_015.9;
    expect(Number(byPerson?.distance.critical)).toBeCloseTo(value / 0.2 - base, 1);
    expect(Number(byPerson?.distance.key)).toBeCloseTo(value / 0.1 - base, 1);
    expect(byPerson?.distance.mono).toBeNull();
  });
});

describe.each(engines)("who stands behind whom on %s", (_name, open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());
  const date = "2025-03-31";
  const firms = ["Alpha", "Beta", "Gamma", "Delta"].map((entity, index) => ({
    date,
    entity,
    revenue: `${String(40 - index * 10)}.00`,
  }));

  test("[K1] an entity with several key persons shows all of them, the primary one first", async () => {
    const links = [
      linkOf({ entity: "Alpha", keyPerson: "Accountant", role: "accountant" }),
      linkOf({ entity: "Alpha", keyPerson: "Owner", role: "primary" }),
      linkOf({ entity: "Beta", keyPerson: "Owner" }),
    ];
    const report = await compose(engine, await loadLines(engine, firms), plainOptions, { links });
    expect(report.sharedEntities).toEqual([
      {
        id: "name:Alpha",
        name: "Alpha",
        shares: { grossProfit: null, revenue: 0.4 },
        persons: [
          { id: "person:Owner", name: "Owner", role: "primary", primary: true },
          { id: "person:Accountant", name: "Accountant", role: "accountant", primary: false },
        ],
      },
    ]);
    const byPerson = report.dependency.find(({ unit }) => unit === "keyPerson");
    // 40 and 30 of 100 follow the owner; the accountant has no money.
    expect(byPerson?.largest[0]).toMatchObject({ name: "Owner", share: 0.7 });
    expect(byPerson?.largest.some(({ name }) => name === "Accountant")).toBe(false);
  });

  test("[K2] whoever stands behind several entities is listed, however small", async () => {
    // Forty firms of 10 and, last, two of 1 with one person: the 41st place of 41.
    const lines = [
      ...Array.from({ length: 40 }, (_, index) => ({
        date,
        entity: `Firm ${String(index)}`,
        revenue: "10.00",
      })),
      { date, entity: "Small one", revenue: "1.00", keyPerson: "Small" },
      { date, entity: "Small two", revenue: "1.00", keyPerson: "Small" },
    ];
    const report = await composeLines(engine, lines);
    const byPerson = report.dependency.find(({ unit }) => unit === "keyPerson");
    expect(byPerson?.parties).toBe(41);
    expect(byPerson?.largest).toHaveLength(31);
    expect(byPerson?.largest.at(-1)).toMatchObject({ id: "person:Small", value: "2.00" });
  });

  test("[K1] a person and a group drawn by hand go before the links file, and are told as changes", async () => {
    const links = [
      linkOf({ entity: "Alpha", keyPerson: "Of the file", role: "primary" }),
      linkOf({ entity: "Beta", customerGroup: "File group" }),
      linkOf({ entity: "Nobody", keyPerson: "Lost" }),
    ];
    const named = (name: string) => ({ name, taxId: null });
    const drawn = [
      { as: "keyPerson", name: "By hand", entities: [named("Alpha"), named("Delta")] },
      { as: "group", name: "Hand group", entities: [named("Beta"), named("Gamma")] },
      { as: "group", name: "Elsewhere", entities: [named("Of another file")] },
    ] as const;
    const facts = await loadLines(engine, firms);
    const report = await compose(engine, facts, plainOptions, { links, drawn });
    const reading = (wanted: string) => report.dependency.find(({ unit }) => unit === wanted);
    // 40 + 10, and 30 + 20, of 100.
    expect(reading("keyPerson")?.largest[0]).toMatchObject({ name: "By hand", share: 0.5 });
    expect(reading("group")?.largest[0]).toMatchObject({ name: "Hand group", share: 0.5 });
    expect(report.sharedEntities?.[0]?.persons.map(({ name }) => name)).toEqual([
      "By hand",
      "Of the file",
    ]);
    expect(report.adjustments).toEqual([
      { kind: "linked", links, drawn: drawn.slice(0, 2), unmatched: 1 },
    ]);
    const again = await compose(engine, facts, plainOptions, { links });
    expect(again.dependency.find(({ unit }) => unit === "keyPerson")?.largest[0]).toMatchObject({
      name: "Of the file",
    });
  });

  test("[K1] of two persons drawn over one entity the newer is the primary one", async () => {
    const entities = [{ name: "Alpha", taxId: null }];
    const drawn = (["Older", "Newer"] as const).map((name) => ({
      as: "keyPerson" as const,
      name,
      entities,
    }));
    const facts = await loadLines(engine, firms);
    const report = await compose(engine, facts, plainOptions, { drawn });
    expect(report.customers[0]).toMatchObject({ name: "Alpha", keyPerson: "Newer" });
  });
});

describe.each(engines)("[D2] concentration of a step on %s", (_name, open) => {
  test("is that of its own values: top 1, 3 and 10", async () => {
    const engine = await open();
    // January 40 + 30 + 20 + 10 (effective number 3.33), February one customer, a return in March.
    const lines = [
      ...["40", "30", "20", "10"].map((revenue, index) => ({
        date: "2025-01-15",
        entity: `C${String(index)}`,
        revenue: `${revenue}.00`,
      })),
      { date: "2025-02-15", entity: "C0", revenue: "5.00" },
      { date: "2025-03-31", entity: "C0", revenue: "-5.00" },
    ];
    const { steps } = await composeLines(engine, lines);
    await engine.close();
    expect(steps.map(({ hhi, top1, top3, top10 }) => [hhi, top1, top3, top10])).toEqual([
      [3000, 0.4, 0.9, 1],
      [10_000, 1, 1, 1],
      [null, null, null, null],
    ]);
  });
});
