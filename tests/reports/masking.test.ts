import { describe, expect, it } from "vitest";
import { adjustmentCounts } from "../../src/reports/adjustments.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import { maskedIn } from "../../src/reports/masking/in-language.ts";
import { maskReport } from "../../src/reports/masking/mask-report.ts";
import { pseudonymCodes, type Named } from "../../src/reports/masking/pseudonyms.ts";
import { linkOf } from "../support/party-links.ts";
import { fixtureDocument } from "../support/report-fixture.ts";

const key = new Uint8Array(32).fill(1);
const otherKey = new Uint8Array(32).fill(2);

const customers = [
  { name: "Large", series: [500, 400], keyPerson: "Ivanova", manager: "Petrov" },
  { name: "Middle", series: [200, 300], keyPerson: "Ivanova", manager: "Sidorov" },
  { name: "Small", series: [50, 40], manager: "Petrov" },
];
const document: ReportDocument = fixtureDocument({ customers });
const byName = (report: ReportDocument): readonly string[] =>
  report.customers.map(({ name }) => name);

describe("pseudonyms [R4]", () => {
  it("are the same in every report of one sender, whatever the ranks", async () => {
    const one = await maskReport(document, key);
    const turned = fixtureDocument({
      customers: customers.map((customer) => ({
        ...customer,
        series: customer.series.map((value) => 1000 - value),
      })),
    });
    const other = await maskReport(turned, key);
    expect(turned.customers[0]?.name).not.toBe("Large");
    expect(new Set(byName(other))).toEqual(new Set(byName(one)));
    const nameOf = (report: ReportDocument, masked: ReportDocument, name: string) =>
      masked.customers[report.customers.findIndex((customer) => customer.name === name)]?.name;
    expect(nameOf(turned, other, "Large")).toBe(nameOf(document, one, "Large"));
  });

  it("are others under another key, so that no name can be tried against them", async () => {
    const one = await maskReport(document, key);
    const other = await maskReport(document, otherKey);
    expect(byName(one).filter((name) => byName(other).includes(name))).toEqual([]);
  });

  it("are a word and a short code that reads as no class", async () => {
    const report = await maskReport(document, key);
    for (const name of byName(report)) expect(name).toMatch(/^Клиент\u00a0[2-9][D-HJ-NP-W]\w$/);
    for (const { keyPerson } of report.customers.slice(0, 2))
      expect(keyPerson).toMatch(/^Персона\u00a0/);
    expect(report.customers[0]?.keyPerson).toBe(report.customers[1]?.keyPerson);
    expect(report.customers[2]?.keyPerson).toBeNull();
  });

  it("name a party alike wherever it stands", async () => {
    const report = await maskReport(document, key);
    const known = new Map(report.customers.map(({ id, name }) => [id, name]));
    for (const reading of report.dependency) {
      for (const party of reading.largest) {
        for (const entity of party.entities) expect(entity.name).toBe(known.get(entity.id));
      }
    }
  });

  it("stay apart for thousands of names", async () => {
    const named: readonly Named[] = Array.from({ length: 6000 }, (_, index) => ({
      kind: index % 2 === 0 ? "customer" : "manager",
      key: `name ${String(Math.floor(index / 2))}`,
    }));
    const code = await pseudonymCodes(named, key);
    expect(new Set(named.map(code)).size).toBe(6000);
  });
});

describe("[R4] dependency under a mask", () => {
  it("hides who weighs inside a place and who decides for an entity, and keeps the figures", async () => {
    const [place] = document.inside;
    if (place === undefined) throw new Error("no place");
    const named = { id: "person:Secret person", name: "Secret person" };
    const otherwise = { unit: "keyPerson", measure: "revenue", ...named } as const;
    const shared = { id: "name:Secret entity", name: "Secret entity" };
    const report = await maskReport(
      {
        ...document,
        inside: [
          { ...place, otherwise: [{ ...otherwise, share: 0.5, status: "critical", entities: 2 }] },
        ],
        sharedEntities: [
          {
            ...shared,
            shares: { grossProfit: null, revenue: 0.25 },
            persons: [{ ...named, role: "Secret role", primary: true }],
          },
        ],
      },
      key,
    );
    expect(JSON.stringify(report)).not.toContain("Secret");
    expect(report.inside[0]?.otherwise?.[0]).toMatchObject({ share: 0.5, entities: 2 });
    expect(report.sharedEntities?.[0]).toMatchObject({ shares: { revenue: 0.25 } });
    const person = report.sharedEntities?.[0]?.persons[0];
    expect(person?.name).toBe(report.inside[0]?.otherwise?.[0]?.name);
    expect(person?.role).toBeNull();
  });
});

describe("[R4] adjustments under a mask", () => {
  const names = ["Secret one", "Secret two"];
  const adjustments = [
    ...names.map((customer) => ({ kind: "merged", customer, entities: [] })),
    { kind: "linked", links: [linkOf({ entity: "Secret", customer: "Secret" })], unmatched: 1 },
    { kind: "mapped", table: "Secret", mapping: { entity: "Secret", taxId: null } },
    { kind: "of a later version", secret: "Secret" },
  ];

  it("keep their numbers and no names", async () => {
    const report = await maskReport({ ...document, adjustments }, key);
    expect(report.adjustments).toEqual([
      { kind: "merged", count: 2, unmatched: 0 },
      { kind: "linked", count: 1, unmatched: 1 },
      { kind: "mapped", count: 2, unmatched: 0 },
    ]);
    expect(adjustmentCounts(report)).toEqual(adjustmentCounts({ adjustments }));
    expect(JSON.stringify(report)).not.toContain("Secret");
  });
});

describe("a masked report for a reader of another language [R4]", () => {
  it("has his words and the same codes, and no other text or figure is touched", async () => {
    const report = await maskReport(document, key);
    const english = maskedIn(report, "en");
    expect(english.locale).toBe("en");
    expect(english.title).toBe("Key account report");
    expect(english.sources[0]?.name).toBe("File");
    const codeOf = (name: string | undefined) => name?.split("\u00a0")[1];
    for (const [index, customer] of english.customers.entries()) {
      expect(customer.name).toMatch(/^Customer\u00a0/);
      expect(codeOf(customer.name)).toBe(codeOf(report.customers[index]?.name));
    }
    expect(JSON.stringify(english)).not.toMatch(/[а-яё]/i);
    expect(maskedIn(english, "ru")).toEqual(report);
  });

  it("is left as it is where names are shown, even names that read like pseudonyms", () => {
    const named = fixtureDocument({ customers: [{ name: "Клиент\u00a07K2", series: [1] }] });
    expect(maskedIn(named, "en")).toBe(named);
  });
});
