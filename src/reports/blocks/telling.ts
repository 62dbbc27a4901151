import type { Locale } from "../../domain/words.ts";
import { approximateDecimal } from "../../messages/amounts.ts";
import type { AmountAxis, AmountColumn } from "../../messages/amounts.ts";
import { formatFor } from "../../messages/format.ts";
import type { Format } from "../../messages/format.ts";
import type { FirstMessages, MeasureWords, ReportMessages } from "../../messages/report.ts";
import type { DependencyReading, ReportDocument } from "../document.ts";
import type { Explanation } from "./block.ts";
import type { Explain } from "./explanations/explain.ts";
import { namesOf } from "./names.ts";
import type { Names } from "./names.ts";

/** A document together with the words, figures and names it is told in. */
export interface Telling {
  readonly document: ReportDocument;
  readonly words: FirstMessages;
  readonly format: Format;
  readonly names: Names;
  readonly measure: MeasureWords;
  /** A share beside the levels of [D1]: rounded to its own side of each. */
  readonly share: (share: number) => string;
  readonly shareNumeral: (share: number) => string;
  /** A value of the measure in few digits: a sum, or a plain number of pieces or orders. */
  readonly compact: (value: number) => string;
  /** The one unit of a column of values of the measure. */
  readonly column: (values: readonly number[]) => AmountColumn;
  /** The unit of an axis of such values. */
  readonly axis: (ticks: readonly number[]) => AmountAxis;
  readonly source: string;
  /** To be spread into a cell: how it explains itself, where the report is told with explanations. */
  readonly why: (ask: (explain: Explain) => Explanation) => Explained;
}

/** A telling with the words of every block. */
export interface FurtherTelling extends Telling {
  readonly words: ReportMessages;
}

/** What a figure has that can say why it is what it is. */
export interface Explained {
  readonly explain?: () => Explanation;
}

const isMoney = ({ parameters }: ReportDocument): boolean =>
  parameters.measure === "grossProfit" || parameters.measure === "revenue";

/** Makes explanations of one telling; the viewer of links does without, since they would double it. */
export type Explaining = (telling: Telling) => Explain;

/** A language with its words; whoever shows a report in one needs not carry the other. */
export interface Language<Words extends FirstMessages = FirstMessages> {
  readonly locale: Locale;
  readonly words: Words;
}

/** Everything that the blocks of one document share, in the language at hand. */
export function tellIn<Words extends FirstMessages>(
  document: ReportDocument,
  { locale, words }: Language<Words>,
  explaining: Explaining | null = null,
): Telling & { readonly words: Words } {
  const format = formatFor(locale, document.currency);
  const { key, critical, mono } = document.parameters.dependency;
  const levels = [key, critical, mono];
  const money = isMoney(document);
  const facts = document.sources.reduce((rows, { bins }) => rows + bins.accepted, 0);
  const telling: Telling & { readonly words: Words } = {
    document,
    words,
    format,
    names: namesOf(document),
    measure: words.measures[document.parameters.measure],
    share: (share) => format.percent(share, { levels }),
    shareNumeral: (share) => format.percentNumeral(share, { levels }),
    compact: money ? format.compactMoney : format.compactNumber,
    column: money ? format.moneyColumn : format.numberColumn,
    axis: money ? format.moneyAxis : format.numberAxis,
    source: words.document.source(format.counted(facts, words.nouns.row)),
    why: (ask) => (explaining === null ? {} : { explain: () => ask(explaining(telling)) }),
  };
  return telling;
}

/** The sum that shares are shares of [A2], as a number. */
export const base = ({ document }: Telling): number => approximateDecimal(document.totals.base);

type Reading = Pick<DependencyReading, "unit" | "measure">;

/** The dependency on one unit by one measure, where the document holds it. */
export const reading = (
  { dependency }: ReportDocument,
  { unit, measure }: Reading,
): DependencyReading | null =>
  dependency.find((one) => one.unit === unit && one.measure === measure) ?? null;

/** Dependency is read on money: by that of the report, else by gross profit where it is known [D1]. */
export function dependencyMeasure({
  parameters: { measure },
  dependency,
}: ReportDocument): "grossProfit" | "revenue" {
  if (measure === "revenue") return measure;
  return dependency.some((one) => one.measure === "grossProfit") ? "grossProfit" : "revenue";
}

/** Whether the document holds what each customer brought step by step; a short link leaves it out. */
export const hasSeries = ({ document }: Telling): boolean =>
  document.steps.length > 0 && document.customers.some(({ series }) => series.length > 0);

/** `36 месяцев`, and ≈ where the series are rounded [R4]. */
export function seriesHead({ document, words, format }: Telling): string {
  const { period, seriesApproximate = false } = document;
  const steps = format.counted(period.steps, words.steps[period.step].count);
  return seriesApproximate ? `≈ ${steps}` : steps;
}
