import type { Locale } from "../domain/words.ts";
import { reportWorkbook as en } from "./en/report-workbook.ts";
import { reportWorkbook as ru } from "./ru/report-workbook.ts";
import type { ReportWorkbookMessages } from "./ru/report-workbook.ts";

export type { ReportWorkbookMessages } from "./ru/report-workbook.ts";

/** Words that only the spreadsheet of a report has. */
export const reportWorkbookMessages: Readonly<Record<Locale, ReportWorkbookMessages>> = { ru, en };
