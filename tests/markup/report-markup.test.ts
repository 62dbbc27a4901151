import { describe, expect, test } from "vitest";
import { locales, type Locale } from "../../src/domain/words.ts";
import { drawnCharts } from "../../src/markup/drawn-charts.ts";
import { html } from "../../src/markup/html.ts";
import { element } from "../../src/markup/markup.ts";
import { reportMarkup } from "../../src/markup/report-markup.ts";
import type { ChartPlace } from "../../src/markup/report/presentation.ts";
import { reportMessages } from "../../src/messages/report.ts";
import type { Block, BlockTable, TreeNode } from "../../src/reports/blocks/block.ts";
import { orderedBlocks, reportBlocks } from "../../src/reports/blocks/report-blocks.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import { gallery } from "../charts/gallery.ts";
import { parsed, readable } from "./parsed.ts";

const empty: ChartPlace = () => element("div", { class: "chart" });

const pageOf = (document: ReportDocument, locale: Locale, charts = empty): Document =>
  parsed(
    `<html><body>${html(
      reportMarkup(document, { locale, words: reportMessages[locale] }, { charts }),
    )}</body></html>`,
  );

const tableTexts = ({ caption, columns, rows, total = [], note = "", shown }: BlockTable) => [
  caption,
  note,
  ...columns.map(({ label }) => label),
  ...[...rows.slice(0, shown).flatMap(({ cells }) => cells), ...total].flatMap(
    // A drawing of steps has no words of its own.
    ({ text, note: quiet = "", mark }) => [mark?.kind === "spark" ? "" : text, quiet],
  ),
];

const nodeTexts = ({ name, label, other, remark, children }: TreeNode): readonly string[] => [
  ...[name, label, other, remark],
  ...children.flatMap(nodeTexts),
];

/** Everything that a block says. */
const texts = (block: Block): readonly string[] => [
  ...[block.topic, block.headline, block.subtitle, block.source],
  ...block.howToRead,
  ...block.callouts.flatMap(({ title, paragraphs }) => [title, ...paragraphs]),
  ...(block.charts ?? []).flatMap(({ title, subtitle }) => [title, subtitle]),
  ...block.tables.flatMap(tableTexts),
  ...(block.trees ?? []).flatMap(({ caption, nodes, more }) => [
    caption,
    ...[...nodes, ...(more?.nodes ?? [])].flatMap(nodeTexts),
  ]),
];

const { "five thousand": _, ...books } = gallery;

describe.each(Object.entries(books))("%s", (_name, document) => {
  test.each(locales)("every word and figure of its blocks stands in its text, %s", (locale) => {
    const page = pageOf(document, locale);
    const blocks = reportBlocks(document, locale);
    for (const block of orderedBlocks(blocks)) {
      const said = readable(page.querySelector(`#${block.id}`)?.textContent ?? "");
      // The table of the curve stands in the picture; it has rows for every customer.
      const wanted = block.id === "curve" ? { ...block, tables: block.tables.slice(0, 1) } : block;
      const missing = texts(wanted).filter((text) => !said.includes(readable(text)));
      expect(missing).toEqual([]);
    }
    const said = readable(page.body.textContent);
    for (const { label, value, note } of blocks.figures)
      for (const text of [label, value, note]) expect(said).toContain(readable(text));
    const rows = page.querySelectorAll("#customers tbody tr");
    expect(rows).toHaveLength(document.customers.length);
  });
});

test("a picture is drawn for each width, named by its sentence, and no two parts are called the same", () => {
  const document = gallery["a person behind several"];
  if (document === undefined) throw new Error("no case");
  const page = pageOf(document, "ru", drawnCharts());
  const places = page.querySelectorAll(".chart");
  expect(places.length).toBeGreaterThan(4);
  for (const place of places) {
    const pictures = [...place.querySelectorAll(":scope > div > svg")];
    expect(pictures).toHaveLength(3);
    for (const picture of pictures) expect(picture.getAttribute("aria-label")).not.toBe("");
  }
  const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
});

test("everything stands open, and what a script folds away is marked", () => {
  const document = gallery["a person behind several"];
  if (document === undefined) throw new Error("no case");
  const page = pageOf(document, "en");
  expect(page.querySelectorAll("details:not([open])")).toHaveLength(0);
  expect(page.querySelectorAll("details[data-folds]").length).toBeGreaterThan(3);
  expect(page.querySelectorAll("button, [data-open]")).toHaveLength(0);
});
