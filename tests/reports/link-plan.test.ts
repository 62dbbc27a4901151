import { beforeAll, describe, expect, it } from "vitest";
import { planBlock, type PlanTask } from "../../src/reports/blocks/plan.ts";
import { silentBlock } from "../../src/reports/blocks/silent.ts";
import { tell } from "../../src/reports/blocks/tell.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import { encodeLink, type LinkOptions } from "../../src/reports/link/encode-link.ts";
import { openLink } from "../../src/reports/link/open-link.ts";
import { maskReport } from "../../src/reports/masking/mask-report.ts";
import { linkDocuments } from "../support/link-documents.ts";
import { fixtureDocument } from "../support/report-fixture.ts";

/*
 * [W2] A report tells the same money wherever it is opened: what to do and who is silent, on its page
 * and in each kind of link.
 */

const pseudonymKey = new Uint8Array(32).fill(5);
const masked: LinkOptions = { names: "masked", pseudonymKey };
const kinds: readonly (readonly [string, LinkOptions])[] = [
  ["named", { names: "shown" }],
  ["masked", masked],
  ["masked, without series", { ...masked, series: "left-out" }],
  ["named, of ten", { names: "shown", customers: 10 }],
  ["masked, of ten", { ...masked, customers: 10 }],
];

let documents: ReadonlyMap<string, ReportDocument>;
beforeAll(async () => {
  documents = await linkDocuments();
});

async function reopened(report: ReportDocument, options: LinkOptions): Promise<ReportDocument> {
  const opened = await openLink(await encodeLink(report, options));
  if (!opened.ok) throw new Error(opened.problem);
  return opened.value;
}

const tasksOf = (document: ReportDocument): readonly PlanTask[] =>
  planBlock(tell(document, "en"))?.tasks ?? [];
const keyOf = ({ id, rule }: PlanTask): string => `${rule} ${id}`;
const moneyOf = (document: ReportDocument): ReadonlyMap<string, number | null> =>
  new Map(tasksOf(document).map((task) => [keyOf(task), task.stakeValue]));

/** Rules with their money, whatever the names: those of equal money stand by name. */
const rowsOf = (document: ReportDocument): readonly string[] =>
  tasksOf(document)
    .map(({ rule, stakeValue }) => `${rule} ${String(stakeValue)}`)
    .toSorted();

/** The page, under the names of the link. */
const pageFor = (report: ReportDocument, { names }: LinkOptions): Promise<ReportDocument> =>
  names === "masked" ? maskReport(report, pseudonymKey) : Promise.resolve(report);

describe.each(kinds)("a link, %s", (_, options) => {
  it("[W2] tells the page's money of each row of what to do", async () => {
    for (const [what, report] of documents) {
      const page = await pageFor(report, options);
      expect(rowsOf(page), what).toEqual(rowsOf(report));
      const onPage = moneyOf(page);
      const linked = await reopened(report, options);
      const common = [...moneyOf(linked)].filter(([key]) => onPage.has(key));
      expect(common, what).toEqual(common.map(([key]) => [key, onPage.get(key)]));
    }
  });

  it("[L5] [L6] tells the page's stakes, next purchases and sums of silence", async () => {
    for (const [what, report] of documents) {
      const page = await pageFor(report, options);
      const linked = await reopened(report, options);
      const known = new Map(page.customers.map((customer) => [customer.id, customer]));
      for (const { id, stake, nextDue } of linked.customers) {
        expect(stake, what).toBe(known.get(id)?.stake);
        expect(nextDue, what).toBe(known.get(id)?.nextDue);
      }
      const { models: _, ...silence } = report.silence ?? {};
      expect(linked.silence, what).toEqual(silence);
      const headline = silentBlock(tell(linked, "en")).headline;
      expect(headline, what).toBe(silentBlock(tell(report, "en")).headline);
    }
  });
});

it("[W1] a link of everyone lacks fallen classes and letters in doubt alone", async () => {
  for (const [what, report] of documents) {
    const linked = moneyOf(await reopened(report, { names: "shown" }));
    const missing = tasksOf(report).filter((task) => !linked.has(keyOf(task)));
    const others = missing.filter(({ rule }) => rule !== "fallen" && rule !== "disagreement");
    expect(others, what).toEqual([]);
  }
});

describe("[W1] what the list says of itself", () => {
  const subtitle = (document: ReportDocument): string =>
    planBlock(tell(document, "en"))?.subtitle ?? "";
  const shorter = "The list is shorter than on the page of the report";
  const listed = "Only customers whom this shortened report lists";

  it("nothing more on the page, in a link that it is shorter, and of ten whom it names", async () => {
    const report = documents.get("gross profit by months");
    if (report === undefined) throw new Error("no report");
    expect(subtitle(report)).not.toMatch(/shorter|shortened/);
    const all = subtitle(await reopened(report, { names: "shown" }));
    expect(all).toContain("in the 12\u00a0months before the last purchase");
    expect(all).toContain(shorter);
    expect(all).not.toContain(listed);
    const ten = subtitle(await reopened(report, { names: "shown", customers: 10 }));
    expect(ten).toContain(listed);
  });
});

it("[D5] counts no book of a manager whose customers are not all listed", async () => {
  const report = fixtureDocument({
    customers: Array.from({ length: 14 }, (_, place) => ({
      name: `C${String(place + 10)}`,
      series: [100 - place],
      manager: "Max",
    })),
  });
  const rules = (document: ReportDocument) => tasksOf(document).map(({ rule }) => rule);
  expect(rules(await reopened(report, { names: "shown" }))).toContain("book");
  expect(rules(await reopened(report, { names: "shown", customers: 10 }))).not.toContain("book");
});

it("keeps a report without stakes as it is", async () => {
  const report = fixtureDocument({ customers: [{ name: "One", series: [200, 300] }] });
  expect(report.customers[0]?.stake).toBeUndefined();
  const linked = await reopened(report, { names: "shown" });
  expect(linked.customers[0]).not.toHaveProperty("stake");
  expect(linked).not.toHaveProperty("silence");
});

describe("[L5] a stake in a link", () => {
  /** One customer of 24 months, who bought from the first day of the data on. */
  const months = [2024, 2025].flatMap((year) =>
    Array.from(
      { length: 12 },
      (_, place) => `${String(year)}-${String(place + 1).padStart(2, "0")}`,
    ),
  );
  const withStake = (stake: string, lastPurchase: string): ReportDocument => {
    const series = months.map((_, place) => (place + 1) * 10);
    const report = fixtureDocument({ customers: [{ name: "One", series }], steps: months });
    const customers = report.customers.map((customer) => ({
      ...customer,
      firstPurchase: report.period.first,
      lastPurchase,
      stake,
      nextDue: null,
    }));
    return { ...report, customers };
  };
  it.each([
    // 140 + 150 + … + 240 of February to December, and 130 of January, in which the year begins.
    ["of the steps inside the year", "2090.00"],
    ["with the step in which the year begins", "2220.00"],
    ["with a part of that step", "2101.37"],
    ["below 0", "-5.00"],
    ["of other decimals than the measure", "7.1"],
  ])("%s is told exactly", async (_, stake) => {
    for (const series of ["kept", "left-out"] as const) {
      const linked = await reopened(withStake(stake, "2025-12-15"), { names: "shown", series });
      expect(linked.customers[0]).toMatchObject({ stake, nextDue: null });
    }
  });
});
