import type { Locale } from "../../domain/words.ts";
import { drawnCharts } from "../../markup/drawn-charts.ts";
import { element, sentence, type Markup } from "../../markup/markup.ts";
import { section } from "../../markup/report/article.ts";
import { comparisonBody } from "../../markup/report/comparison.ts";
import { contents } from "../../markup/report/contents.ts";
import { figuresOf, findingOf } from "../../markup/report/headline.ts";
import { footerProperty, paperFooter } from "../../markup/report/paper-footer.ts";
import type { Presentation } from "../../markup/report/presentation.ts";
import { publishedMessages } from "../../messages/published.ts";
import { reportMessages } from "../../messages/report.ts";
import { boundText } from "../../messages/typography.ts";
import type { BlockId } from "../../reports/blocks/block.ts";
import type { BlockTable } from "../../reports/blocks/block.ts";
import { comparisonOfReports } from "../../reports/blocks/comparison-of-reports.ts";
import { maskedIn } from "../../reports/masking/in-language.ts";
import { orderedBlocks, reportBlocks } from "../../reports/blocks/report-blocks.ts";
import { compareReports } from "../../reports/comparison/compare-reports.ts";
import { pageOrder } from "../../reports/published/commentary.ts";
import type { PublishedReport } from "../../reports/published/lines.ts";

/** A report compared with the one before it in its line. */
interface Since {
  /** How the main sum moved. */
  readonly headline: string;
  readonly section: Markup;
}

/** A published report in parts, so that a commentary can stand between them. */
export interface DrawnReport {
  /** The finding as it stands in a title or a preview. */
  readonly headline: string;
  readonly period: string;
  readonly finding: Markup;
  readonly figures: Markup;
  readonly contents: Markup;
  readonly sections: ReadonlyMap<BlockId, Markup>;
  /** The blocks that no commentary places. */
  readonly rest: readonly BlockId[];
  readonly since: Since | null;
  /** What each sheet of paper says at its foot, as a style of the root of the page. */
  readonly paper: string;
}

interface Round {
  /** The text of the commentary, for the order of its blocks; null without one. */
  readonly commentary: string | null;
  readonly earlier: PublishedReport | null;
  /** The address of the whole page, for a part of it that stands elsewhere. */
  readonly whole?: string;
}

/** Draws a report in one language; sections are counted as they stand on the page. */
export function drawReport(
  published: PublishedReport,
  locale: Locale,
  { commentary, earlier, whole = "" }: Round,
): DrawnReport {
  const words = reportMessages[locale];
  const document = maskedIn(published.document, locale);
  const blocks = reportBlocks(document, locale);
  const held = orderedBlocks(blocks);
  const { placed, rest } = pageOrder(
    commentary,
    held.map(({ id }) => id),
  );
  const shown = [...placed, ...rest].flatMap((id) => held.find((block) => block.id === id) ?? []);
  const presentation: Presentation = { words, charts: drawnCharts(), complete: true };
  const since = earlier && sinceEarlier(earlier, document, locale, presentation);
  const topic = publishedMessages[locale].page.since;
  return {
    headline: boundText(blocks.headline),
    period: blocks.period,
    finding: findingOf(blocks),
    figures: figuresOf(blocks, words),
    contents: contents(
      since === null ? shown : [...shown, { id: SINCE, topic, brief: "" }],
      words,
      whole,
    ),
    sections: new Map(
      shown.map((block, index) => [block.id, section(block, index + 1, blocks, presentation)]),
    ),
    rest,
    since,
    paper: `${footerProperty}: ${paperFooter(document, { locale, words })}`,
  };
}

const SINCE = "since";

function sinceEarlier(
  earlier: PublishedReport,
  document: PublishedReport["document"],
  locale: Locale,
  presentation: Presentation,
): Since {
  const words = publishedMessages[locale].page;
  const told = comparisonOfReports(
    compareReports(maskedIn(earlier.document, locale), document),
    locale,
  );
  const body = comparisonBody({ ...told, tables: told.tables.map(inFull) }, presentation);
  const headline = boundText(told.headline);
  return {
    headline,
    section: element(
      "section",
      { id: SINCE, class: "block block-since", "aria-labelledby": `${SINCE}-finding` },
      element("p", { class: "topic" }, words.since),
      element(
        "header",
        { class: "block-head" },
        element("h2", { id: `${SINCE}-finding`, tabindex: -1 }, ...sentence(headline)),
        element("p", { class: "sub" }, told.subtitle),
      ),
      element("div", { class: "block-body" }, ...body),
      element("div", { class: "block-notes" }, element("p", {}, words.sinceRead)),
    ),
  };
}

/** A page has room for every row; only the figures stand open where a script folds the rest. */
function inFull({ shown: _shown, note: _note, ...table }: BlockTable): BlockTable {
  return { ...table, open: table.id === "compared-figures" };
}
