import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../src/engines/engine.ts";
import { suggestCustomers } from "../../src/reports/compose.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import { compose, customerNamed, plainOptions, settings } from "../support/composing.ts";
import { engines } from "../support/engines.ts";
import { demo, loadCsv, loadLines, type Line } from "../support/facts.ts";
import { linkOf } from "../support/party-links.ts";

const date = "2025-03-31";
const free = Array.from({ length: 8 }, (_, index) => ({
  date,
  entity: `Free ${String(index + 1)}`,
  revenue: "9.50",
}));
const behind = ["North", "South", "East"].map((entity) => ({ date, entity, revenue: "8.00" }));
const threeOfEight: readonly Line[] = [...free, ...behind];

const without = ({ sources, adjustments, ...rest }: ReportDocument) => {
  expect([sources, adjustments]).toBeDefined();
  return rest;
};

const byRank = ({ customers }: ReportDocument) =>
  customers.map(({ id, revenue }) => `${id} ${revenue}`);

describe.each(engines)("links on %s", (_name, open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());

  it("[K2] three entities of 8 % with one person behind them are one dependency of 24 %, by a links file as by a column", async () => {
    const column = threeOfEight.map((line) =>
      behind.some(({ entity }) => entity === line.entity)
        ? { ...line, keyPerson: "Ivanov" }
        : { ...line },
    );
    const options = { ...plainOptions, unit: "keyPerson" };
    const byColumn = await compose(engine, await loadLines(engine, column), options);
    const links = ["North", "South", "East"].map((entity) =>
      linkOf({ entity, keyPerson: "Ivanov" }),
    );
    const byLinks = await compose(engine, await loadLines(engine, threeOfEight), options, {
      links,
    });
    expect(byLinks.customers[0]).toMatchObject({
      id: "person:Ivanov",
      share: 0.24,
      dependency: "critical",
    });
    expect(without(byLinks)).toEqual(without(byColumn));
    expect(byLinks.adjustments).toEqual([{ kind: "linked", links, unmatched: 0 }]);
    expect(byColumn.adjustments).toEqual([]);
  });

  it("[K1] the role `primary` decides among several key persons of a links file, then the order of the file, then the lines", async () => {
    const lines = [
      { date, entity: "Alpha", revenue: "1.00", keyPerson: "Of the lines" },
      { date, entity: "Beta", revenue: "1.00", keyPerson: "Of the lines" },
      { date, entity: "Gamma", revenue: "1.00", keyPerson: "Of the lines" },
    ];
    const links = [
      linkOf({ entity: "Alpha", keyPerson: "First", role: "accountant" }),
      linkOf({ entity: "Alpha", keyPerson: "Second", role: "primary" }),
      linkOf({ entity: "Beta", keyPerson: "First" }),
      linkOf({ entity: "Beta", keyPerson: "Second" }),
      linkOf({ entity: "Gamma", customerGroup: "A group and no person" }),
    ];
    const report = await compose(engine, await loadLines(engine, lines), plainOptions, { links });
    const person = (name: string) => customerNamed(report, name).keyPerson;
    expect([person("Alpha"), person("Beta"), person("Gamma")]).toEqual([
      "Second",
      "First",
      "Of the lines",
    ]);
  });

  it("[K1] a tax id means its entity; a name means the lines without a tax id and the only tax id that bears it, never one of several", async () => {
    const lines: readonly Line[] = [
      { date, entity: "Daisy", taxId: "1", revenue: "1.00" },
      { date, entity: "Daisy", revenue: "2.00" },
      { date, entity: "Tulip", taxId: "2", revenue: "4.00" },
      { date, entity: "Tulip", taxId: "3", revenue: "8.00" },
      { date, entity: "Tulip", revenue: "16.00" },
      { date, entity: "Rose", taxId: "4", revenue: "32.00" },
    ];
    const links = [
      linkOf({ entity: "Daisy", customerGroup: "D" }),
      linkOf({ entity: "Tulip", customerGroup: "T" }),
      linkOf({ taxId: "4", customerGroup: "R" }),
      linkOf({ entity: "Nobody", customerGroup: "N" }),
    ];
    const options = { ...plainOptions, unit: "group" };
    const facts = await loadLines(engine, lines);
    const report = await compose(engine, facts, options, { links });
    expect(byRank(report)).toEqual([
      "group:R 32.00",
      "group:T 16.00",
      "tax:3 8.00",
      "tax:2 4.00",
      "group:D 3.00",
    ]);
    expect(report.adjustments).toEqual([{ kind: "linked", links, unmatched: 1 }]);
  });

  it("[K3] what was merged is one customer, can be undone, and stands in the adjustments", async () => {
    const lines: readonly Line[] = [
      { date, entity: "Ромашка", revenue: "10.00", orderId: "1" },
      { date, entity: "ООО Ромашка", taxId: "7700000016", revenue: "20.00", orderId: "2" },
      { date, entity: "Ландыш", revenue: "5.00", orderId: "3" },
    ];
    const merge = {
      customer: "Ромашка и сыновья",
      entities: [
        { name: "Ромашка", taxId: null },
        { name: "ООО Ромашка", taxId: "7700000016" },
      ],
    };
    const options = { ...plainOptions, unit: "customer" };
    const facts = await loadLines(engine, lines);
    const apart = await compose(engine, facts, options);
    const merged = await compose(engine, facts, options, { merges: [merge] });
    expect(byRank(merged)).toEqual(["customer:Ромашка и сыновья 30.00", "name:Ландыш 5.00"]);
    expect(merged.customers[0]).toMatchObject({ name: "Ромашка и сыновья" });
    expect(merged.customers[0]?.entities).toEqual([merge.entities[1], merge.entities[0]]);
    expect(merged.totals).toMatchObject({ revenue: apart.totals.revenue, customers: 2, orders: 3 });
    expect(merged.dependency.map(({ unit }) => unit)).toEqual(["entity", "customer"]);
    expect(merged.dependency[1]?.largest[0]).toMatchObject({
      id: "customer:Ромашка и сыновья",
      name: "Ромашка и сыновья",
    });
    expect(merged.adjustments).toEqual([{ kind: "merged", ...merge }]);
    // Made for other files, whose customers have no place in this report.
    const other = { customer: "Альфа", entities: [{ name: "альфа", taxId: null }] };
    const same = await compose(engine, facts, options, { merges: [merge, other] });
    expect(same.adjustments).toEqual(merged.adjustments);
    expect(await compose(engine, facts, options)).toEqual(apart);
  });

  it("[F9] suggestions on the data name a line without a tax id beside the one that has it", async () => {
    const facts = await loadLines(engine, [
      { date, entity: "ООО «Ромашка»", taxId: "7700000016", revenue: "20.00" },
      { date, entity: "Ромашка", revenue: "10.00" },
      { date, entity: "Ромашка", revenue: "10.00" },
      { date, entity: null, revenue: "99.00" },
    ]);
    const request = { facts, settings: settings(plainOptions) };
    expect(await suggestCustomers(engine, request)).toEqual([
      {
        kind: "same-customer",
        entities: [
          { name: "ООО «Ромашка»", taxId: "7700000016", revenue: "20.00", lines: 1 },
          { name: "Ромашка", taxId: null, revenue: "20.00", lines: 2 },
        ],
        evidence: ["quotes", "legal-form"],
        confidence: 0.89,
        customer: "ООО «Ромашка»",
      },
    ]);
  });

  it("[K3] of the demo company only two customers of one name are spoken of, and kept apart", async () => {
    const facts = await loadCsv(engine, demo);
    const found = await suggestCustomers(engine, { facts, settings: settings(plainOptions) });
    expect(found).toMatchObject([
      {
        kind: "same-name-different-tax-ids",
        entities: [{ taxId: "0000111335" }, { taxId: "0000643241" }],
        evidence: ["quotes"],
      },
    ]);
  });

  it("[K1] a merge by hand has the last word on the customer that a links file names", async () => {
    const facts = await loadLines(engine, [{ date, entity: "Alpha", revenue: "1.00" }]);
    const report = await compose(
      engine,
      facts,
      { ...plainOptions, unit: "customer" },
      {
        links: [linkOf({ entity: "Alpha", customer: "By file", customerGroup: "Group" })],
        merges: [{ customer: "By hand", entities: [{ name: "Alpha", taxId: null }] }],
      },
    );
    expect(report.customers[0]?.id).toBe("customer:By hand");
  });

  it("names of any letters are linked as text", async () => {
    const hostile = `x' || '"; DROP TABLE sales_facts; --\u202e<b>`;
    const facts = await loadLines(engine, [{ date, entity: hostile, revenue: "1.00" }]);
    const links = [linkOf({ entity: hostile, customerGroup: hostile })];
    const report = await compose(engine, facts, { ...plainOptions, unit: "group" }, { links });
    expect(report.customers[0]?.id).toBe(`group:${hostile}`);
  });

  it("twenty thousand links join as a few do", async () => {
    const lines = Array.from({ length: 2000 }, (_, index) => ({
      date,
      entity: `Name ${String(index)}`,
      revenue: "1.00",
    }));
    const links = Array.from({ length: 20_000 }, (_, index) =>
      linkOf({ entity: `Name ${String(index)}`, customerGroup: `Group ${String(index % 7)}` }),
    );
    const facts = await loadLines(engine, lines);
    const report = await compose(engine, facts, { ...plainOptions, unit: "group" }, { links });
    expect(report.totals.customers).toBe(7);
    expect(report.adjustments).toMatchObject([{ kind: "linked", unmatched: 18_000 }]);
  });
});
