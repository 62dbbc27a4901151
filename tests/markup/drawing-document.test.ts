import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { chart } from "../../src/charts/chart.ts";
import { drawingDocument } from "../../src/markup/drawing-document.ts";
import { drawingMarkup } from "../../src/markup/drawing.ts";
import type { Markup } from "../../src/markup/markup.ts";
import { orderedBlocks, reportBlocks } from "../../src/reports/blocks/report-blocks.ts";
import { gallery } from "../charts/gallery.ts";

/* linkedom is a document of another make: what both draw alike is not an accident of ours. */
const { document: another } = parseHTML("<!doctype html><html><body></body></html>");

const cases = Object.entries(gallery).flatMap(([book, report]) =>
  orderedBlocks(reportBlocks(report, "ru")).flatMap(({ chart: first, charts = [] }) =>
    [...(first === null ? [] : [first]), ...charts].map(({ data }) => ({
      name: `${data.kind}: ${book}`,
      data,
    })),
  ),
);

describe.each(cases)("$name", ({ data }) => {
  test.each([340, 1000])("is drawn as in any document, at %i pixels", (width) => {
    const drawn = (document: Document): Markup =>
      drawingMarkup(chart(data, { width, description: "Рисунок", document }), "c1");
    expect(drawn(drawingDocument())).toEqual(drawn(another));
  });
});

test("a drawing is not searched for what no chart asks for", () => {
  const svg = drawingDocument().createElementNS("http://www.w3.org/2000/svg", "svg");
  expect(() => svg.querySelectorAll("g > text")).toThrow("not searched");
});
