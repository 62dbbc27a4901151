import { galleryExamples } from "../../charts/gallery/examples.ts";
import type { GalleryExample } from "../../charts/gallery/gallery-example.ts";
import type { Locale } from "../../domain/words.ts";
import { galleryMessages, type GalleryMessages } from "../../messages/gallery.ts";
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

const kindIn = ({ kinds }: GalleryMessages, kind: string): string => kinds[kind] ?? kind;
const shapeIn = ({ shapes }: GalleryMessages, name: string): string => shapes[name] ?? name;

function exampleElement(
  { name, chart, table }: GalleryExample,
  presentation: Presentation,
  say: GalleryMessages,
): Markup {
  const shown = { ...table, open: false, shown: Math.min(table.shown ?? ROWS, ROWS) };
  return element(
    "section",
    { class: "example", "aria-label": `${kindIn(say, chart.data.kind)}: ${shapeIn(say, name)}` },
    element("h3", {}, ...sentence(shapeIn(say, name))),
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
  const say = galleryMessages[locale];
  const presentation = {
    words: reportMessages[locale],
    charts: charts.place,
    complete: false,
  };
  for (const [kind, examples] of kindsOf(galleryExamples(locale))) {
    const drawn = examples.map((example) => exampleElement(example, presentation, say));
    root.append(
      dom(
        element(
          "section",
          { class: "kind" },
          element("h2", { id: kind }, ...sentence(kindIn(say, kind))),
          ...drawn,
        ),
      ),
    );
  }
  await charts.draw(root);
  root.dataset["drawn"] = "true";
}
