import { galleryExamples } from "../../charts/gallery/examples.ts";
import type { GalleryExample } from "../../charts/gallery/gallery-example.ts";
import type { Locale } from "../../domain/words.ts";
import { reportMessages } from "../../messages/report.ts";
import { element, sentence, type Markup } from "../../markup/markup.ts";
import type { Presentation } from "../../markup/report/presentation.ts";
import { blockTable } from "../../markup/report/table.ts";
import { dom } from "../viewer/dom.ts";
import { waitingCharts } from "../viewer/waiting-charts.ts";

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
  presentation: Presentation,
): Markup {
  const shown = { ...table, open: false, shown: Math.min(table.shown ?? ROWS, ROWS) };
  return element(
    "section",
    { class: "example", "aria-label": `${chart.data.kind}: ${name}` },
    element("h3", {}, name),
    element(
      "figure",
      { class: `figure figure-${chart.data.kind}` },
      presentation.charts(chart),
      element("figcaption", { class: "vh" }, ...sentence(chart.description)),
    ),
    blockTable(shown, presentation),
  );
}

/** Draws every kind of chart with typical and awkward data, each with the rows behind it. */
export async function startGallery(root: HTMLElement, locale: Locale): Promise<void> {
  const charts = waitingCharts();
  const presentation = {
    words: reportMessages[locale],
    charts: charts.place,
    complete: false,
  };
  for (const [kind, examples] of kindsOf(galleryExamples(locale))) {
    const drawn = examples.map((example) => exampleElement(example, presentation));
    root.append(
      dom(element("section", { class: "kind" }, element("h2", { id: kind }, kind), ...drawn)),
    );
  }
  await charts.draw(root);
  root.dataset["drawn"] = "true";
}
