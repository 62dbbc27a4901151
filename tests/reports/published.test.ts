import { describe, expect, test } from "vitest";
import type { BlockId } from "../../src/reports/blocks/block.ts";
import { headlineShare, largestParts } from "../../src/reports/blocks/headline-share.ts";
import { reportBlocks } from "../../src/reports/blocks/report-blocks.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import { pageOrder, placedParts } from "../../src/reports/published/commentary.ts";
import {
  placeInLine,
  reportLines,
  type PublishedReport,
} from "../../src/reports/published/lines.ts";
import { settingsSearch } from "../../src/reports/published/settings-of-report.ts";
import { fixtureDocument } from "../support/report-fixture.ts";

/** Of 100 ₽, P decides over 17 + 6 + 4; seventy-three others bring one each. */
const document = fixtureDocument({
  customers: [
    { name: "One", series: [17], keyPerson: "P" },
    { name: "Two", series: [6], keyPerson: "P" },
    { name: "Three", series: [4], keyPerson: "P" },
    ...Array.from({ length: 73 }, (_, index) => ({ name: `Small ${String(index)}`, series: [1] })),
  ],
});

const published = (slug: string, first: string, last: string, line?: string): PublishedReport => ({
  slug,
  about: { title: slug, search: "hidden", ...(line === undefined ? {} : { line }) },
  document: { ...document, period: { ...document.period, first, last } },
});

describe("report lines", () => {
  const reports = [
    published("year", "2025-01-01", "2025-12-31", "sales"),
    published("old", "2024-01-01", "2024-12-31", "sales"),
    published("alone", "2026-01-01", "2026-06-30"),
    published("q4", "2025-10-01", "2025-12-31", "sales"),
    published("export", "2026-01-01", "2026-03-31", "export"),
  ];

  test("hold their reports by the days of the data, the newest first; single reports come last", () => {
    expect(
      reportLines(reports).map(({ id, reports: of }) => [id, of.map(({ slug }) => slug)]),
    ).toEqual([
      ["export", ["export"]],
      // Both end on one day: the quarter began later.
      ["sales", ["q4", "year", "old"]],
      [null, ["alone"]],
    ]);
  });

  test("the order does not hang on the order of folders", () => {
    expect(reportLines([...reports].reverse())).toEqual(reportLines(reports));
  });

  test("a report knows the one before it and the one after it in its line, and in no other", () => {
    const place = (slug: string) => {
      const found = reports.find((each) => each.slug === slug);
      if (found === undefined) throw new Error(slug);
      const { earlier, later } = placeInLine(found, reports);
      return [earlier?.slug ?? null, later?.slug ?? null];
    };
    expect(place("year")).toEqual(["old", "q4"]);
    expect(place("old")).toEqual([null, "year"]);
    expect(place("export")).toEqual([null, null]);
    expect(place("alone")).toEqual([null, null]);
  });
});

describe("a commentary", () => {
  const held: readonly BlockId[] = ["dependency", "matrix", "silent", "method"];

  test("orders the blocks that it places; the others follow, so that none is lost", () => {
    const text = "Words.\n\n<Block id='silent' />\n\n<Block\n  id={\"matrix\"}\n/>\n";
    expect(pageOrder(text, held)).toEqual({
      placed: ["silent", "matrix"],
      rest: ["dependency", "method"],
    });
    expect(pageOrder(null, held)).toEqual({ placed: [], rest: held });
  });

  test("places nothing in code and in remarks", () => {
    const text = '`<Block id="matrix" />` {/* <Block id="silent" /> <Headline /> */}\n<Figures />';
    expect(pageOrder(text, held).placed).toEqual([]);
    expect(placedParts(text)).toEqual({ headline: false, figures: true });
  });
});

describe("the share that a list and a preview show", () => {
  test("[K2] is that of the person who hides a dependency, as in the key figure beside it", () => {
    expect(headlineShare(document)).toEqual({ share: 0.27, status: "critical" });
    expect(largestParts(document, 2)[0]).toMatchObject({ name: "P", share: 0.27 });
    const figure = reportBlocks(document, "en").figures.find(({ id }) => id === "largest");
    expect(figure?.value).toBe("27.0%");
  });

  test("[D1] is that of the largest customer where nobody stands behind several", () => {
    const open = fixtureDocument({
      customers: [
        { name: "One", series: [75] },
        { name: "Two", series: [25] },
      ],
    });
    expect(headlineShare(open)).toEqual({ share: 0.75, status: "mono" });
  });

  test("is none where nobody has a share", () => {
    const empty = { ...document, customers: [], dependency: [] };
    expect(headlineShare(empty)).toBeNull();
    expect(largestParts(empty, 5)).toEqual([]);
  });
});

describe("the settings of a report in an address", () => {
  const changed = (parameters: Partial<ReportDocument["parameters"]>): string =>
    settingsSearch({ ...document, parameters: { ...document.parameters, ...parameters } });

  test("are those that are not the usual ones", () => {
    const { rule, a, b } = document.parameters.abc;
    expect([rule, a, b]).toEqual(["cumulative", 0.8, 0.95]);
    const search = new URLSearchParams(
      changed({ abc: { rule: "cumulative", a: 0.7, b: 0.9 }, lost: { factor: 2, days: 30 } }),
    );
    expect(search.get("abc")).toBe("0.7,0.9");
    expect(search.get("lost")).toBe("2,30");
    expect(search.has("dependency")).toBe(false);
  });

  test("[R4] never tell a name, a sum or a day of the company", () => {
    const search = changed({
      filters: { manager: "Petrov", from: "2025-01-01" },
      loss: { parties: ["name:Alpha"], fixedCosts: "100.00", reserve: null },
      where: ["Region=North"],
      asOf: "2025-11-30",
    });
    expect(search).not.toMatch(/Petrov|Alpha|100|North|2025/);
  });
});
