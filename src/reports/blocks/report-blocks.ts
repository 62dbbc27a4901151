import { madeWhenRead, type Makers } from "../../domain/made-when-read.ts";
import type { Locale } from "../../domain/words.ts";
import type { ReportDocument } from "../document.ts";
import { firstMakers, type FirstBlocks, type ReportBlocks } from "./first-blocks.ts";
import { furtherMakers } from "./further-blocks.ts";
import { deeperMakers } from "./in-depth.ts";
import { tell } from "./tell.ts";
import type { Explaining, FurtherTelling } from "./telling.ts";

export { orderedBlocks, type ReportBlocks } from "./first-blocks.ts";

const makers: Makers<FurtherTelling, ReportBlocks> = {
  ...(firstMakers satisfies Makers<FurtherTelling, FirstBlocks>),
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
