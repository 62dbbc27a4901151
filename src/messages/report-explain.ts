import type { Locale } from "../domain/words.ts";
import { reportExplain as en } from "./en/report-explain.ts";
import { reportExplain as ru } from "./ru/report-explain.ts";
import type { ExplainMessages } from "./ru/report-explain.ts";
import { boundMessages } from "./typography.ts";

export type { ExplainMessages } from "./ru/report-explain.ts";

/** The words in which figures explain themselves; apart from the report's, since links do without. */
export const explainMessages: Readonly<Record<Locale, ExplainMessages>> = {
  ru: boundMessages(ru),
  en,
};
