import type { Locale } from "../domain/words.ts";
import { reportFurther as enFurther } from "./en/report-further.ts";
import { report as en } from "./en/report.ts";
import { reportFurther as ruFurther } from "./ru/report-further.ts";
import type { FurtherMessages } from "./ru/report-further.ts";
import { report as ru } from "./ru/report.ts";
import type { FirstMessages } from "./ru/report.ts";

export type { FirstMessages } from "./ru/report.ts";
export type { MeasureWords } from "./ru/report-words.ts";

export type ReportMessages = FirstMessages & FurtherMessages;

/** The words of the report, the same on its page, in the viewer of links and in files. */
export const reportMessages: Readonly<Record<Locale, ReportMessages>> = {
  ru: { ...ru, ...ruFurther },
  en: { ...en, ...enFurther },
};
