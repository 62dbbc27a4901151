import type { Locale } from "../../domain/words.ts";
import { approximateDecimal } from "../../messages/amounts.ts";
import { comparisonMessages } from "../../messages/report-comparison.ts";
import { decimalDifference, type ReportComparison } from "../comparison/compare-reports.ts";
import type { ReportDocument } from "../document.ts";
import type { BlockTable, Callout } from "./block.ts";
import { signed } from "./change-moves.ts";
import { comparedCustomersTable, comparedFiguresTable } from "./comparison-tables.ts";
import type { ComparisonTelling, SideTelling } from "./comparison-telling.ts";
import { termLines } from "./comparison-terms.ts";
import { tell } from "./tell.ts";
import type { FurtherTelling } from "./telling.ts";

/** Two reports against each other, ready to be drawn. */
export interface ComparisonOfReports {
  readonly headline: string;
  /** The two windows. */
  readonly subtitle: string;
  /** What the two were made by differently, to be read before any figure; null where all is alike. */
  readonly warning: Callout | null;
  readonly who: string;
  readonly tables: readonly BlockTable[];
}

function headline({ comparison, before, after }: ComparisonTelling): string {
  const { words, measure, compact } = after;
  if (!comparison.comparable.values) return words.reportsCompared.sideBySide;
  const [one, other] = [before, after].map(valueTotal);
  const moved = approximateDecimal(decimalDifference(one ?? "0", other ?? "0") ?? "0");
  const [from = 0, to = 0] = [one, other].map((sum) => approximateDecimal(sum ?? "0"));
  if (moved === 0) return words.reportsCompared.alike(measure.head, compact(to));
  const change = signed(compact(moved), moved);
  return words.reportsCompared.headline(measure.head, change, compact(from), compact(to));
}

/** The sum of the measure over all customers, returns taken off. */
function valueTotal({ document }: FurtherTelling): string {
  const { totals, parameters } = document;
  return {
    revenue: totals.revenue,
    grossProfit: totals.grossProfit ?? "0",
    quantity: totals.quantity ?? "0",
    orders: String(totals.orders ?? 0),
  }[parameters.measure];
}

function who({ comparison, after }: ComparisonTelling): string {
  const { words } = after;
  if (!comparison.comparable.parties) return words.reportsCompared.nobodyInCommon;
  const count = (holds: (one: ReportComparison["customers"][number]) => boolean): number =>
    comparison.customers.filter(holds).length;
  return words.reportsCompared.who(
    count((one) => one.before === null),
    count((one) => one.after === null),
    count(({ classChanged }) => classChanged),
    count(({ stateChanged }) => stateChanged),
  );
}

function sideOf(document: ReportDocument, locale: Locale): SideTelling {
  const telling = tell(document, locale);
  const words = { ...telling.words, reportsCompared: comparisonMessages[locale] };
  return { ...telling, words };
}

/** Tells a comparison: differences of the making first, then figures, then customers by money. */
export function comparisonOfReports(
  comparison: ReportComparison,
  locale: Locale,
): ComparisonOfReports {
  const telling: ComparisonTelling = {
    comparison,
    before: sideOf(comparison.before, locale),
    after: sideOf(comparison.after, locale),
  };
  const { words, format } = telling.after;
  const span = ({ document }: FurtherTelling) =>
    format.daySpan(document.period.first, document.period.last);
  const lines = termLines(telling);
  return {
    headline: headline(telling),
    subtitle: words.reportsCompared.subtitle(span(telling.after), span(telling.before)),
    warning:
      lines.length === 0
        ? null
        : {
            title: words.reportsCompared.unlike,
            tone: "critical",
            paragraphs: [...lines, words.reportsCompared.unlikeText],
          },
    who: who(telling),
    tables: [
      comparedFiguresTable(telling),
      ...(comparison.comparable.parties ? [comparedCustomersTable(telling)] : []),
    ],
  };
}
