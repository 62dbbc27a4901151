import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { previewImage } from "../../scripts/reports/preview/draw.ts";
import { isUnlisted } from "../../scripts/site/in-sitemap.ts";
import { writePublishedFiles } from "../../scripts/site/published-files.ts";
import { readReports, REPORTS } from "../../scripts/reports/read-reports.ts";
import { locales } from "../../src/domain/words.ts";
import type { PublishedReport } from "../../src/reports/published/lines.ts";
import { fixtureDocument } from "../support/report-fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "kamerton-published-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const published = (change: Partial<PublishedReport["document"]> = {}): PublishedReport => ({
  slug: "q1",
  about: { title: { ru: "Первый квартал", en: "First quarter" }, search: "hidden" },
  document: {
    ...fixtureDocument({
      customers: [
        { name: 'ООО "Вектор"', series: [60, 20] },
        { name: "Beta", series: [10, 10] },
      ],
    }),
    ...change,
  },
});

/** Width and height by the header of a PNG: signature, length and name of IHDR, then both numbers. */
function sizeOf(bytes: Uint8Array): readonly [string, number, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return [
    Buffer.from(bytes.subarray(1, 4)).toString("latin1"),
    view.getUint32(16),
    view.getUint32(20),
  ];
}

describe("a preview", () => {
  test.each(locales)("is a PNG of 1200 × 630 in %s", async (locale) => {
    expect(sizeOf(await previewImage(published(), locale))).toEqual(["PNG", 1200, 630]);
  });

  test("differs by language: its letters are drawn", async () => {
    const [ru, en] = await Promise.all(locales.map((locale) => previewImage(published(), locale)));
    expect(Buffer.from(ru ?? []).equals(Buffer.from(en ?? []))).toBe(false);
  });

  test("can be drawn of a report without customers and of the longest words", async () => {
    const [customer] = published().document.customers;
    const named = customer && [
      { ...customer, name: "Ы".repeat(200), share: 1, dependency: "mono" as const },
    ];
    expect(sizeOf(await previewImage(published({ customers: [], dependency: [] }), "ru"))[1]).toBe(
      1200,
    );
    const long = published({ customers: named ?? [], dependency: [] });
    const about = { ...long.about, title: "Очень длинное название ".repeat(8) };
    expect(sizeOf(await previewImage({ ...long, about }, "ru"))[2]).toBe(630);
  });
});

test("documents lie beside the pages as they were published, with a preview a language", async () => {
  const [first] = readReports(REPORTS).reports;
  const slug = first?.slug ?? "";
  cpSync(join(REPORTS, slug), join(folder, "reports", slug), { recursive: true });
  await writePublishedFiles(join(folder, "reports"), join(folder, "dist"));
  const at = (name: string): Buffer => readFileSync(join(folder, "dist/reports", slug, name));
  expect(at("report.json").equals(readFileSync(join(REPORTS, slug, "report.json")))).toBe(true);
  for (const locale of locales)
    expect(sizeOf(at(`preview.${locale}.png`))).toEqual(["PNG", 1200, 630]);
});

describe("the map of the site", () => {
  const hidden = published();
  const listed = { ...hidden, slug: "open", about: { ...hidden.about, search: "listed" as const } };

  test("leaves out what is a team's own, frames and pages for makers", () => {
    const reports = [hidden, listed];
    expect(isUnlisted("/ru/reports/q1/", reports)).toBe(true);
    expect(isUnlisted("/ru/reports/open/", reports)).toBe(false);
    expect(isUnlisted("/ru/reports/open/embed/", reports)).toBe(true);
    expect(isUnlisted("/en/charts/", reports)).toBe(true);
    expect(isUnlisted("/en/learn/reports/", reports)).toBe(false);
  });

  test("holds the list of reports as long as none on it is hidden", () => {
    expect(isUnlisted("/ru/reports/", [hidden, listed])).toBe(true);
    expect(isUnlisted("/ru/reports/", [listed])).toBe(false);
    expect(isUnlisted("/ru/reports/", [])).toBe(false);
  });
});
