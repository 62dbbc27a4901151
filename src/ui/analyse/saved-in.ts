import type { Locale } from "../../domain/words.ts";
import { inWordsOf } from "../../reports/masking/in-words-of.ts";
import { savedReport } from "./save-report.ts";
import type { Surroundings } from "./surroundings.ts";

/** Opens saved reports for a page of this language. */
export const savedIn =
  (locale: Locale): Surroundings["savedReport"] =>
  async (bytes) => {
    const asSaved = await savedReport(bytes);
    return asSaved && { document: await inWordsOf(locale, asSaved), asSaved };
  };
