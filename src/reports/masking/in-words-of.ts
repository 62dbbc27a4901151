import type { Locale } from "../../domain/words.ts";
import type { ReportDocument } from "../document.ts";

/** Pseudonyms of a report from another language in the words of this one [R4]; what tells them is fetched then. */
export const inWordsOf = async (locale: Locale, report: ReportDocument): Promise<ReportDocument> =>
  report.locale === locale ? report : (await import("./in-language.ts")).maskedIn(report, locale);
