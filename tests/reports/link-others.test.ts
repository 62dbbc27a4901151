import { beforeAll, describe, expect, it } from "vitest";
import { reportMessages } from "../../src/messages/report.ts";
import { reportBlocks } from "../../src/reports/blocks/report-blocks.ts";
import { canonicalJson } from "../../src/reports/canonical.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import { encodeLink, type LinkOptions } from "../../src/reports/link/encode-link.ts";
import { largestCustomers } from "../../src/reports/link/largest-customers.ts";
import { linkedDocument } from "../../src/reports/link/linked-document.ts";
import { openLink } from "../../src/reports/link/open-link.ts";
import { maskReport } from "../../src/reports/masking/mask-report.ts";
import { linkDocuments } from "../support/link-documents.ts";
import { fixtureDocument } from "../support/report-fixture.ts";

const pseudonymKey = new Uint8Array(32).fill(5);
const masked: LinkOptions = { names: "masked", pseudonymKey };

/** 500 + 300 + 100 + 60 + 40 = 1000. */
const document = fixtureDocument({
  customers: [
    { name: "One", series: [200, 300], revenue: 4_000 },
    { name: "Two", series: [100, 200], revenue: 2_000 },
    { name: "Three", series: [50, 50], revenue: 2_500, state: "cooling" },
    { name: "Four", series: [60, 0], revenue: 1_000, state: "lost" },
    { name: "Five", series: [0, 40], revenue: 500 },
  ],
});

async function reopened(report: ReportDocument, options: LinkOptions): Promise<ReportDocument> {
  const opened = await openLink(await encodeLink(report, options));
  if (!opened.ok) throw new Error(opened.problem);
  return opened.value;
}

describe("a report of the largest customers", () => {
  const cut = largestCustomers(document, 2);

  it("says of all others what they have together", () => {
    expect(cut.customers.map(({ name }) => name)).toEqual(["One", "Two"]);
    expect(cut.others).toEqual({
      customers: 3,
      revenue: "4000.00",
      grossProfit: "200.00",
      value: "200.00",
      // 200 of 1000, and 4000 of 10,000.
      share: 0.2,
      revenueShare: 0.4,
      lost: { customers: 1, share: 0.06 },
      cooling: { customers: 1, share: 0.1 },
      early: 0,
      slow: 0,
    });
  });

  it("says how many of class A are lost among them, which the headline tells", () => {
    const { customers } = document;
    const gone = customers.map((one, index) =>
      index === 1 ? { ...one, abc: "A" as const, state: "lost" as const } : one,
    );
    const lost = largestCustomers({ ...document, customers: gone }, 1);
    expect(lost.others?.lostInA).toBe(1);
    const told = "has probably been lost.";
    expect(reportBlocks({ ...document, customers: gone }, "en").headline).toContain(told);
    expect(reportBlocks(lost, "en").headline).toContain(told);
  });

  it("leaves totals, concentration, matrix and steps those of everyone", () => {
    const { totals, concentration, matrix, steps, inside } = document;
    expect(cut).toMatchObject({ totals, concentration, matrix, steps, inside });
    expect(cut.totals.customers).toBe(5);
  });

  it("says the same when it is cut again", () => {
    const again = largestCustomers(largestCustomers(document, 4), 2);
    expect(again.others).toEqual(cut.others);
    expect(again.customers).toEqual(cut.customers);
  });

  it("is the report itself where nobody is left out", () => {
    expect(largestCustomers(document, 5)).toBe(document);
  });

  it("keeps customers of the largest value, also where the ranks began anew in parts [A5]", () => {
    const turned = { ...document, customers: document.customers.toReversed() };
    expect(largestCustomers(turned, 2).customers.map(({ name }) => name)).toEqual(["Two", "One"]);
  });
});

describe("a link of the largest customers", () => {
  let documents: ReadonlyMap<string, ReportDocument>;
  beforeAll(async () => {
    documents = await linkDocuments();
  });

  it("[R4] holds every figure of every kind of report, masked or not, with few blocks or all", async () => {
    for (const [what, report] of documents) {
      for (const blocks of ["first", "all"] as const) {
        const whole = (one: ReportDocument): ReportDocument => {
          const listed = largestCustomers(one, 10);
          return blocks === "all" ? listed : linkedDocument(listed);
        };
        const options = { customers: 10, series: "left-out", blocks } as const;
        const plain = (one: ReportDocument): unknown => ({
          ...one,
          steps: [],
          customers: one.customers.map((customer) => ({
            ...customer,
            series: [],
            mean: null,
            deviation: null,
            variation: null,
          })),
        });
        const named = await reopened(report, { names: "shown", ...options });
        expect(JSON.parse(canonicalJson(named)), what).toEqual(
          JSON.parse(JSON.stringify(plain(whole(report)))),
        );
        const hidden = await reopened(report, { ...masked, ...options });
        expect(JSON.parse(canonicalJson(hidden)), what).toEqual(
          JSON.parse(JSON.stringify(plain(whole(await maskReport(report, pseudonymKey))))),
        );
      }
    }
  });

  it("[R4] keeps the series of those it lists", async () => {
    for (const [what, report] of documents) {
      const named = await reopened(report, { names: "shown", customers: 10 });
      expect(named.steps, what).toEqual(
        JSON.parse(JSON.stringify(linkedDocument(largestCustomers(report, 10)).steps)),
      );
      expect(named.customers[0]?.series.length, what).toBe(report.customers[0]?.series.length);
    }
  });

  it("[R4] calls a customer alike however many are listed, ten at least", async () => {
    for (const [what, report] of documents) {
      const all = await reopened(report, { ...masked, series: "left-out" });
      const few = await reopened(report, { ...masked, series: "left-out", customers: 1 });
      expect(few.customers.length, what).toBe(Math.min(10, report.customers.length));
      expect(
        few.customers.map(({ name }) => name),
        what,
      ).toEqual(all.customers.slice(0, 10).map(({ name }) => name));
    }
  });
});

describe.each(["ru", "en"] as const)("what people see of it, %s", (locale) => {
  const cut = reportBlocks(largestCustomers(document, 2), locale);
  const whole = reportBlocks(document, locale);

  it("is a list that ends with the others, and says that it is cut", () => {
    const { rows, columns, caption, total } = cut.customers.list;
    const last = rows.at(-1);
    const shown = (id: string): string =>
      last?.cells[columns.findIndex((column) => column.id === id)]?.text ?? "";
    expect(rows).toHaveLength(3);
    expect(shown("name")).toBe(locale === "ru" ? "Остальные (3)" : "Others (3)");
    expect(shown("share")).toMatch(/^20/);
    expect(caption).not.toBe(whole.customers.list.caption);
    expect(cut.customers.headline).toBe(whole.customers.headline);
    const value = columns.findIndex(({ id }) => id === "value");
    expect(total[value]?.text).toBe(whole.customers.list.total[value]?.text);
  });

  it("says above all figures whom it lists", () => {
    expect(cut.incomplete.replaceAll(/\s/g, " ")).toContain(
      locale === "ru" ? "2 крупнейших из 5 клиентов" : "2 largest of 5 customers",
    );
    expect(whole.incomplete).toBe("");
  });

  it("[D5] has no load of managers and no two measures, which count everyone", () => {
    const customers = document.customers.map((one) => ({
      ...one,
      manager: "Max",
      otherAbc: "A" as const,
    }));
    const managed = { ...document, customers };
    const [all, few] = [managed, largestCustomers(managed, 2)].map((one) =>
      reportBlocks(one, locale),
    );
    const tables = (blocks = all) => blocks?.matrix.tables.map(({ id }) => id);
    expect([all?.load === null, few?.load === null]).toEqual([false, true]);
    expect(tables()).toContain("two-measures");
    expect(tables(few)).not.toContain("two-measures");
  });

  it("[D4] leaves with the loss of one what all others bring", () => {
    const left = (blocks: typeof whole) =>
      blocks.loss?.tables
        .find(({ id }) => id === "loss-suggested")
        ?.rows.map(({ cells }) => cells[2]?.sort);
    // 1000 less 500, and less 300.
    expect(left(cut)).toEqual([500, 700]);
    expect(left(whole)?.slice(0, 2)).toEqual([500, 700]);
  });

  it("[X5] counts everyone in headline, matrix, curve and key figures", () => {
    expect(cut.headline).toBe(whole.headline);
    const cells = (blocks: typeof whole) =>
      blocks.matrix.grid.rows.flatMap((row) =>
        [row.customers, row.share, ...row.cells.map(({ count, share }) => [count, share])].flat(),
      );
    expect(cells(cut)).toEqual(cells(whole));
    expect(cut.matrix.headline).toBe(whole.matrix.headline);
    expect([cut.silent.brief, cut.silent.headline]).toEqual([
      whole.silent.brief,
      whole.silent.headline,
    ]);
    const three = reportBlocks(largestCustomers(document, 3), locale);
    expect(three.curve.headline).toBe(whole.curve.headline);
    const figures = (blocks: typeof whole) =>
      blocks.figures.map(({ id, value, note }) => [id, value, note]);
    expect(figures(cut)).toEqual(figures(whole));
  });
});

describe("who comes near to being lost [L2], in a report of few", () => {
  /** Lost after 90 days and two intervals: 70 days at an interval of 20 is early, 120 at 100 is slow. */
  const early = { recencyDays: 70, medianIntervalDays: 20 };
  const slow = { recencyDays: 120, medianIntervalDays: 100 };
  const customers = [
    { name: "One", series: [900, 900], ...early },
    { name: "Two", series: [800, 800] },
    { name: "Three", series: [70, 70], ...early },
    { name: "Four", series: [60, 60], ...early },
    { name: "Five", series: [50, 50], ...slow },
  ];
  const made = fixtureDocument({ customers });
  const whole: ReportDocument = {
    ...made,
    parameters: { ...made.parameters, lost: { factor: 2, days: 90 } },
    customers: made.customers.map((one) => ({ ...one, purchaseDates: 5 })),
  };
  const calloutsOf = (report: ReportDocument) =>
    new Map(
      reportBlocks(report, "en").silent.callouts.map(({ title, paragraphs }) => [
        title,
        paragraphs,
      ]),
    );
  const [earlyTitle, slowTitle] = [
    reportMessages.en.silent.early.title,
    reportMessages.en.silent.slow.title,
  ];

  it("counts whom the link does not name: with them they are as many as in the whole report", async () => {
    expect(calloutsOf(whole).get(earlyTitle)).toHaveLength(3);
    const cut = await reopened(largestCustomers(whole, 2), { names: "shown" });
    expect(cut.others).toMatchObject({ early: 2, slow: 1 });
    const told = calloutsOf(cut);
    expect(told.get(earlyTitle)?.slice(1)).toEqual([
      "Among the others, who stand in one row, there are 2.",
    ]);
    expect(told.get(slowTitle)).toEqual(["Among the others, who stand in one row, there is 1."]);
    expect(largestCustomers(largestCustomers(whole, 4), 2).others).toEqual(cut.others);
  });

  it("says of whom it speaks where a link of before does not know of the others", () => {
    const { others, ...cut } = largestCustomers(whole, 2);
    const { early: _, slow: __, ...known } = others ?? expect.fail("not cut");
    const told = calloutsOf({ ...cut, others: known });
    expect(told.get(earlyTitle)?.at(-1)).toContain("only those whom the report lists by name");
    expect(largestCustomers({ ...cut, others: known }, 1).others).not.toHaveProperty("early");
  });
});
