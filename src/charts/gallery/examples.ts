import type { Locale } from "../../domain/words.ts";
import type { BlockChart } from "../../reports/blocks/block.ts";
import { orderedBlocks, reportBlocks } from "../../reports/blocks/report-blocks.ts";
import { books } from "./books.ts";
import type { GalleryExample } from "./gallery-example.ts";
import { ownExamples } from "./own-examples.ts";

const isChart = (value: object): value is BlockChart => {
  const { data, description } = value as Partial<BlockChart>;
  return typeof description === "string" && typeof data === "object" && "kind" in data;
};

/** Every chart inside a block, also those that are shown only when somebody asks. */
function chartsIn(value: unknown): readonly BlockChart[] {
  if (typeof value !== "object" || value === null) return [];
  return isChart(value) ? [value] : Object.values(value).flatMap(chartsIn);
}

/** The charts of the reports on all books, and those that no report has. */
export function galleryExamples(locale: Locale): readonly GalleryExample[] {
  const ofReports = Object.entries(books).flatMap(([name, document]) =>
    orderedBlocks(reportBlocks(document, locale)).flatMap((block) => {
      const table = block.tables.find(({ open }) => open !== true) ?? block.tables[0];
      return table === undefined
        ? []
        : chartsIn({ ...block, tables: null }).map((chart) => ({ name, chart, table }));
    }),
  );
  return [...ofReports, ...ownExamples(locale)];
}
