import type { Locale } from "../../domain/words.ts";
import type { ReportDocument } from "../document.ts";
import { firstBlocks, type ReportBlocks } from "./first-blocks.ts";
import { furtherBlocks } from "./further-blocks.ts";
import { inDepth } from "./in-depth.ts";
import { tell } from "./tell.ts";
import type { Explaining } from "./telling.ts";

export { orderedBlocks, type ReportBlocks } from "./first-blocks.ts";

/** Tells a document in either language, with explanations where the page has room for them. */
export function reportBlocks(
  document: ReportDocument,
  locale: Locale,
  explaining: Explaining | null = null,
): ReportBlocks {
  const telling = tell(document, locale, explaining);
  return { ...inDepth(firstBlocks(telling), telling), ...furtherBlocks(telling) };
}
