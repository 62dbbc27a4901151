import type { Locale } from "../../domain/words.ts";
import { reportMessages } from "../../messages/report.ts";
import type { ReportDocument } from "../document.ts";
import { tellIn, type Explaining, type FurtherTelling } from "./telling.ts";

/** Everything that the blocks of one document share, in either language. */
export const tell = (
  document: ReportDocument,
  locale: Locale,
  explaining: Explaining | null = null,
): FurtherTelling => tellIn(document, { locale, words: reportMessages[locale] }, explaining);
