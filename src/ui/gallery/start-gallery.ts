import { galleryExamples } from "../../charts/gallery/examples.ts";
import type { GalleryExample } from "../../charts/gallery/gallery-example.ts";
import type { Locale } from "../../domain/words.ts";
import { reportMessages, type ReportMessages } from "../../messages/report.ts";
import { keepDrawn, loadDraw } from "../kit/drawn-chart.ts";
import { element, sentence } from "../viewer/element.ts";
import { blockTable } from "../viewer/table.ts";

/** So many rows show what a table is; five thousand of them make a page nobody can open. */
const ROWS = 12;

/** A kind of chart with all its shapes, in the order in which they come. */
function kindsOf(examples: readonly GalleryExample[]): ReadonlyMap<string, GalleryExample[]> {
  const kinds = new Map<string, GalleryExample[]>();
  for (const example of examples) {
    const { kind } = example.chart.data;
    kinds.set(kind, [...(kinds.get(kind) ?? []), example]);
  }
  return kinds;
}

function exampleElement(
  { name, chart, table }: GalleryExample,
  words: ReportMessages,
): { readonly drawn: HTMLElement; readonly place: HTMLElement } {
  const place = element("div", { class: "chart" });
  const shown = { ...table, open: false, shown: Math.min(table.shown ?? ROWS, ROWS) };
  const drawn = element(
    "section",
    { class: "example", "aria-label": `${chart.data.kind}: ${name}` },
    element("h3", {}, name),
    element(
      "figure",
      { class: `figure figure-${chart.data.kind}` },
      place,
      element("figcaption", { class: "vh" }, ...sentence(chart.description)),
    ),
    blockTable(shown, words),
  );
  return { drawn, place };
}

/** Draws every kind of chart with typical and awkward data, each with the rows behind it. */
export async function startGallery(root: HTMLElement, locale: Locale): Promise<void> {
  const words = reportMessages[locale];
  const draw = await loadDraw();
  for (const [kind, examples] of kindsOf(galleryExamples(locale))) {
    const section = element("section", { class: "kind" }, element("h2", { id: kind }, kind));
    root.append(section);
    for (const example of examples) {
      const { drawn, place } = exampleElement(example, words);
      section.append(drawn);
      keepDrawn(place, example.chart, draw);
    }
  }
  root.dataset["drawn"] = "true";
}
