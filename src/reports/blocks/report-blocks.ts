import { madeWhenRead, type Makers } from "../../domain/made-when-read.ts";
import type { Locale } from "../../domain/words.ts";
import type { ReportDocument } from "../document.ts";
import { customersBlock } from "./customers.ts";
import { keyFigures } from "./figures.ts";
import { shownFilters } from "./filters.ts";
import type { ReportBlocks } from "./first-blocks.ts";
import { furtherMakers } from "./further-blocks.ts";
import { headline } from "./headline.ts";
import { incomplete } from "./incomplete.ts";
import { deeperMakers } from "./in-depth.ts";
import { tell } from "./tell.ts";
import type { Explaining, FurtherTelling } from "./telling.ts";

export { orderedBlocks, type ReportBlocks } from "./first-blocks.ts";

/** The first ones as `firstBlocks` has them, who needs them at once and as little script as can be. */
const makers: Makers<FurtherTelling, ReportBlocks> = {
  title: ({ document }) => document.title,
  period: ({ document: { period }, format }) => format.daySpan(period.first, period.last),
  headline,
  incomplete,
  filters: shownFilters,
  figures: keyFigures,
  customers: customersBlock,
  ...deeperMakers,
  ...furtherMakers,
};

/**
 * Tells a document in either language, with explanations where the page has room for them. A block is
 * made when it is first read, so that a page can draw one after another.
 */
export const reportBlocks = (
  document: ReportDocument,
  locale: Locale,
  explaining: Explaining | null = null,
): ReportBlocks => madeWhenRead(makers, tell(document, locale, explaining));
