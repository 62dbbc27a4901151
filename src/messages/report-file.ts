import type { Locale } from "../domain/words.ts";
import { reportFile as en } from "./en/report-file.ts";
import { reportFile as ru } from "./ru/report-file.ts";
import type { ReportFileMessages } from "./ru/report-file.ts";

/** The words of a report that is one HTML file. */
export const reportFileMessages: Readonly<Record<Locale, ReportFileMessages>> = { ru, en };
