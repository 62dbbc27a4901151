import * as v from "valibot";
import { units } from "../../domain/words.ts";
import { maskingMessages } from "../../messages/masking.ts";
import { reportDocument, type ReportCustomer, type ReportDocument } from "../document.ts";
import { assembled, type Tables } from "./assembly.ts";
import { contextOf, seriesForms, type LinkContext, type SeriesForm } from "./context.ts";
import { customerColumns } from "./customer-table.ts";
import { changed, difference, type Change } from "./difference.ts";
import { essentialsOf, guessedFrame } from "./frame.ts";
import { insideColumns, placesOf } from "./inside-table.ts";
import { listOf, type Json } from "./json.ts";
import { stepColumns } from "./step-table.ts";
import { readTable, writeTable } from "./table.ts";

/*
 * The payload of format `r1`: essentials, the change that makes the frame of them, a header of
 * numbers, three tables, and last the change from what all that gives to the document itself, so
 * that whatever the layout does not foresee (a block of a later version, an odd figure) is kept.
 */

const frameSchema = v.pick(reportDocument, [
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

/** Beyond these a link is no report but an attempt to fill the reader's memory. */
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const header = v.strictTuple([
  v.picklist([0, 1, 2]),
  v.pipe(whole, v.maxValue(6)),
  v.pipe(whole, v.maxValue(6)),
  v.picklist([0, 1]),
  v.pipe(whole, v.maxValue(10_000)),
  v.pipe(whole, v.maxValue(6_000)),
  v.pipe(whole, v.maxValue(10_000)),
  v.pipe(v.array(v.strictTuple([v.picklist([0, 1, 2, 3]), v.picklist([0, 1])])), v.maxLength(16)),
  v.nullable(v.string()),
  v.nullable(v.number()),
]);
type Header = v.InferOutput<typeof header>;

const readingMeasures = ["grossProfit", "revenue"] as const;

/** The payload of a document whose series are already what the form holds. */
export function writePayload(document: ReportDocument, form: SeriesForm, masked: boolean): string {
  const frame = v.parse(v.object(frameSchema.entries), document);
  const essentials = essentialsOf(frame);
  const numbers: Header = [
    v.parse(v.picklist([0, 1, 2]), seriesForms.indexOf(form)),
    decimalsOf(document.totals.revenue),
    decimalsOf(document.totals.base),
    masked ? 1 : 0,
    document.customers.length,
    document.steps.length,
    document.inside.length,
    document.dependency.map(({ unit, measure }) => [
      v.parse(v.picklist([0, 1, 2, 3]), units.indexOf(unit)),
      v.parse(v.picklist([0, 1]), readingMeasures.indexOf(measure)),
    ]),
    document.totals.quantity,
    document.totals.orders,
  ];
  const context = contextFrom(frame, numbers);
  const { customers } = document;
  const places = placesOf(customers, context);
  const packed = [
    writeTable(customerColumns, customers, context),
    writeTable(stepColumns, document.steps, { ...context, customers }),
    writeTable(insideColumns, document.inside, { ...context, customers, places }),
  ];
  const guess = assembled(context, tablesFrom(context, numbers, packed));
  return JSON.stringify([
    essentials,
    difference(guessedFrame(essentials), jsonOf(frame)),
    numbers,
    ...packed,
    difference(jsonOf(guess), jsonOf(document)),
  ]);
}

/** The document of a payload, unchecked; throws where it is not one. */
export function readPayload(payload: string): unknown {
  // Whatever JSON says of the shape is checked below, part by part.
  const [
    essentials = null,
    frameChange = null,
    numbers,
    customers = null,
    steps = null,
    inside = null,
    change = null,
  ] = listOf(JSON.parse(payload) as Json);
  const frame = v.parse(frameSchema, changed(guessedFrame(essentials), changeOf(frameChange)));
  const checked = v.parse(header, numbers);
  const context = contextFrom(frame, checked);
  const tables = tablesFrom(context, checked, [customers, steps, inside].map(listOf));
  return changed(jsonOf(assembled(context, tables)), changeOf(change));
}

function contextFrom(frame: v.InferOutput<typeof frameSchema>, numbers: Header): LinkContext {
  const [form, moneyScale, valueScale, masked] = numbers;
  return contextOf(frame, {
    series: seriesForms[form],
    moneyScale,
    valueScale,
    words: masked === 1 ? maskingMessages[frame.locale] : null,
  });
}

function tablesFrom(
  context: LinkContext,
  [, , , , customerCount, stepCount, insideCount, readings, quantity, orders]: Header,
  [customerParts = [], stepParts = [], insideParts = []]: readonly (readonly Json[])[],
): Tables {
  // Rows are checked as parts of the document; until then a wrong one can only spoil guesses.
  const customers = readTable(
    customerColumns,
    customerParts,
    customerCount,
    context,
  ) as readonly ReportCustomer[];
  const places = placesOf(customers, context);
  return {
    customers,
    steps: readTable(stepColumns, stepParts, stepCount, { ...context, customers }),
    inside: readTable(insideColumns, insideParts, insideCount, { ...context, customers, places }),
    readings: readings.map(([unit, measure]) => ({
      unit: units[unit],
      measure: readingMeasures[measure],
    })),
    quantity,
    orders,
  };
}

const decimalsOf = (decimal: string): number => decimal.split(".")[1]?.length ?? 0;

/** What passed through JSON and holds nothing else. */
const jsonOf = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** A change is told from other JSON by `changed`, which throws where it does not fit. */
const changeOf = (value: Json): Change => value as Change;
