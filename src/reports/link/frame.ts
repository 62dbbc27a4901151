import * as v from "valibot";
import { stepSpans, usedSteps } from "../../analysis/periods/rule.ts";
import { bins } from "../../domain/source.ts";
import { locales, measures, steps, units } from "../../domain/words.ts";
import { maskingMessages } from "../../messages/masking.ts";
import { reportDocument, type ReportDocument } from "../document.ts";
import { checkPeriod } from "./period.ts";
import { isList, listOf, numberOf, placed, textOf, type Json } from "./json.ts";

/** A report without its tables and the figures that follow from them. */
export const frameSchema = v.pick(reportDocument, [
  "format",
  "version",
  "title",
  "locale",
  "product",
  "currency",
  "sources",
  "period",
  "parameters",
  "adjustments",
]);

export type Frame = v.InferOutput<typeof frameSchema>;

const auto = ["auto", "given"] as const;
const partials = ["exclude", "include"] as const;
const rules = ["frequency", "variation"] as const;

/** What cannot be guessed of a frame, by place; the rest is written as a change to the guess. */
export const essentialsOf = ({ period, parameters, ...frame }: Frame): Json => [
  locales.indexOf(frame.locale),
  frame.title === maskingMessages[frame.locale].title ? 0 : frame.title,
  frame.product,
  frame.currency,
  period.first,
  period.last,
  [
    steps.indexOf(period.step),
    auto.indexOf(period.stepChosen),
    units.indexOf(parameters.unit),
    measures.indexOf(parameters.measure),
    auto.indexOf(parameters.measureChosen),
    rules.indexOf(parameters.xyz.rule),
    partials.indexOf(parameters.xyz.partial),
  ].join(""),
  period.stepMedianDays,
  frame.sources.map((source) => [
    source.name === maskingMessages[frame.locale].file ? 0 : source.name,
    source.sha256,
    source.encoding,
    source.delimiter,
    source.statedTotal,
    bins.map((bin) => source.bins[bin]),
  ]),
];

/**
 * The frame that the essentials most often stand for: settings as they are by default, a source
 * without anything odd. It is JSON, not yet checked.
 */
export function guessedFrame(essentials: Json): Json {
  const [place, title, product, currency, first, last, choices, median, sources] =
    listOf(essentials);
  const locale = placed(locales, numberOf(place));
  const [
    step = 0,
    stepChosen = 0,
    unit = 0,
    measure = 0,
    measureChosen = 0,
    rule = 0,
    partial = 0,
  ] = textOf(choices).split("").map(Number);
  const words = maskingMessages[locale];
  return {
    format: "kamerton-report",
    version: 1,
    title: title === 0 ? words.title : (title ?? null),
    locale,
    product: product ?? null,
    currency: currency ?? null,
    sources: listOf(sources).map((source) => guessedSource(source, words.file, currency ?? null)),
    period: {
      ...guessedSteps(textOf(first), textOf(last), placed(steps, step), placed(partials, partial)),
      stepChosen: placed(auto, stepChosen),
      stepMedianDays: median ?? null,
      grain: "day",
    },
    parameters: {
      unit: placed(units, unit),
      measure: placed(measures, measure),
      measureChosen: placed(auto, measureChosen),
      abc: { rule: "cumulative", a: 0.8, b: 0.95 },
      xyz: {
        rule: placed(rules, rule),
        ...{ frequency: { x: 0.75, y: 0.4 }, variation: { x: 0.25, y: 0.5 } }[placed(rules, rule)],
        since: "window",
        partial: placed(partials, partial),
      },
      dependency: { key: 0.1, critical: 0.2, mono: 0.7 },
      lost: { factor: 3, days: 60 },
      asOf: last ?? null,
      where: [],
    },
    adjustments: [],
  };
}

/** The steps of a window of which the first and the last day are covered [P1] [P2]. */
function guessedSteps(
  first: string,
  last: string,
  step: ReportDocument["period"]["step"],
  partial: "include" | "exclude",
) {
  checkPeriod(first, last);
  const spans = stepSpans(step, { first, last }, { first, last }, "day");
  const { range } = usedSteps(spans, partial);
  return {
    first,
    last,
    step,
    steps: spans.length,
    stepsUsed: range.to - range.from + 1,
    partial: spans.filter((span) => span.partial).map((span) => span.label),
  };
}

function guessedSource(essentials: Json, file: string, currency: Json): Json {
  const [name, sha256, encoding, delimiter, stated, counts] = listOf(essentials);
  // The text form has them in one text.
  const numbers = isList(counts) ? counts.map(numberOf) : textOf(counts).split(" ").map(Number);
  const statedTotal = stated ?? null;
  return {
    name: name === 0 ? file : (name ?? null),
    sha256: sha256 ?? null,
    rows: numbers.reduce((sum, count) => sum + count, 0),
    facts: numbers[0] ?? null,
    layout: "lines",
    encoding: encoding ?? null,
    delimiter: delimiter ?? null,
    sheet: null,
    vat: "unknown",
    moneyUnit: 1,
    bins: Object.fromEntries(bins.map((bin, index) => [bin, numbers[index] ?? null])),
    rejections: [],
    statedTotal,
    statedTotalMatches: statedTotal === null ? null : true,
    mapping: {},
    warnings: [
      ...(currency === null ? [{ code: "currency-unknown" }] : []),
      { code: "vat-unknown" },
    ],
  };
}
