import type { Locale } from "../domain/words.ts";
import { reportComparison as en } from "./en/report-comparison.ts";
import { reportComparison as ru } from "./ru/report-comparison.ts";
import type { ReportComparisonMessages } from "./ru/report-comparison.ts";

/** Words of two reports against each other; apart from those of a report, which needs none of them. */
export const comparisonMessages: Readonly<
  Record<Locale, ReportComparisonMessages["reportsCompared"]>
> = { ru: ru.reportsCompared, en: en.reportsCompared };
