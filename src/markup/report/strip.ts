import type { Locale } from "../../domain/words.ts";
import { formatFor } from "../../messages/format.ts";
import { maskingMessages } from "../../messages/masking.ts";
import type { FirstMessages } from "../../messages/report.ts";
import type { Language } from "../../reports/blocks/telling.ts";
import type { ReportDocument } from "../../reports/document.ts";
import { element, type Markup } from "../markup.ts";

/** Whether its names are pseudonyms: a masked report is called so [R4]. */
export const isMasked = ({ title }: ReportDocument): boolean =>
  Object.values(maskingMessages).some((words) => words.title === title);

const titleOf = ({ title }: ReportDocument, words: FirstMessages): string =>
  title === "" ? words.document.kind : title;

const daysOf = ({ period, currency }: ReportDocument, locale: Locale): string =>
  formatFor(locale, currency).daySpan(period.first, period.last);

/** What the report is called and which days it tells of, in one line. */
export const titleWithDays = (document: ReportDocument, { locale, words }: Language): string =>
  `${titleOf(document, words)}, ${daysOf(document, locale)}`;

/** What stands over a report that came from somebody: its name, its days, what its reader must know. */
export function strip(
  report: ReportDocument,
  { locale, words }: Language,
  notes: readonly string[],
): Markup {
  return element(
    "header",
    { class: "link-strip" },
    element(
      "p",
      {},
      element("b", {}, titleOf(report, words)),
      " ",
      element("span", {}, daysOf(report, locale)),
    ),
    ...notes.filter((note) => note !== "").map((note) => element("p", { class: "note" }, note)),
  );
}
