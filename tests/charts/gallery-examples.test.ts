import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { galleryExamples } from "../../src/charts/gallery/examples.ts";
import { locales } from "../../src/domain/words.ts";
import { galleryMessages } from "../../src/messages/gallery.ts";

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

  test("calls every kind and every shape by words of the language", () => {
    const { kinds: words, shapes } = galleryMessages[locale];
    for (const { name, chart } of examples) {
      expect(words, name).toHaveProperty(chart.data.kind);
      expect(Object.keys(shapes)).toContain(name);
    }
  });

  test("has rows and a sentence behind every picture", () => {
    for (const { name, chart, table } of examples) {
      expect(chart.description, name).not.toBe("");
      expect(table.columns.length, name).toBeGreaterThan(1);
    }
  });
});
