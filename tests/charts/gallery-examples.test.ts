import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { galleryExamples } from "../../src/charts/gallery/examples.ts";
import { locales } from "../../src/domain/words.ts";

/** Every kind that the page can draw, as the program that draws them names them. */
const kinds = [
  ...readFileSync(new URL("../../src/charts/chart.ts", import.meta.url), "utf8").matchAll(
    /case "(\w+)":/g,
  ),
].map(([, kind]) => kind);

describe.each(locales)("the gallery in %s", (locale) => {
  const examples = galleryExamples(locale);

  test("shows every kind of chart", () => {
    const shown = new Set(examples.map(({ chart }) => chart.data.kind));
    expect([...shown].toSorted()).toEqual(kinds.toSorted());
  });

  test("has rows and a sentence behind every picture", () => {
    for (const { name, chart, table } of examples) {
      expect(chart.description, name).not.toBe("");
      expect(table.columns.length, name).toBeGreaterThan(1);
    }
  });
});
