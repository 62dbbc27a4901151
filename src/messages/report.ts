import type { Locale } from "../domain/words.ts";
import { report as en } from "./en/report.ts";
import { report as ru } from "./ru/report.ts";
import type { ReportMessages } from "./ru/report.ts";

export type { ReportMessages } from "./ru/report.ts";
export type { MeasureWords } from "./ru/report-words.ts";

/** The words of the report, the same on its page, in the viewer of links and in files. */
export const reportMessages: Readonly<Record<Locale, ReportMessages>> = { ru, en };
