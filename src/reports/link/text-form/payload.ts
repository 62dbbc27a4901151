import * as v from "valibot";
import { units } from "../../../domain/words.ts";
import { maskingMessages } from "../../../messages/masking.ts";
import type { ReportCustomer } from "../../document.ts";
import { assembled, type Tables } from "../assembly.ts";
import { checksum } from "../checksum.ts";
import { contextOf, seriesForms, type LinkContext } from "../context.ts";
import { customerColumns } from "./customer-table.ts";
import { changed, type Change } from "../difference.ts";
import { frameSchema, guessedFrame } from "../frame.ts";
import { levelsOf, placesOf } from "../places.ts";
import { insideColumns } from "./inside-table.ts";
import { listOf, type Json } from "../json.ts";
import { Memory } from "../memory.ts";
import { stepColumns } from "./step-table.ts";
import { readTable } from "./table.ts";

/*
 * The first form of `r1`, which is read for ever and no longer written: a checksum of seven digits
 * of base 36, then a JSON list of essentials, the change that makes the frame of them, a header of
 * numbers, three tables, and last the change from what all that gives to the document itself.
 */

const CHECKSUM_LENGTH = 7;

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

/** The document of this form, unchecked; throws where it is not one. */
export function readTextForm(bytes: Uint8Array): unknown {
  const sum = checksum(bytes.subarray(CHECKSUM_LENGTH)).toString(36).padStart(CHECKSUM_LENGTH, "0");
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  if (text.slice(0, CHECKSUM_LENGTH) !== sum) throw new RangeError("another checksum");
  return readPayload(text.slice(CHECKSUM_LENGTH));
}

function readPayload(payload: string): unknown {
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
    memory: new Memory(),
    rest: null,
    stakes: false,
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
    silence: null,
    steps: readTable(stepColumns, stepParts, stepCount, {
      ...context,
      customers,
      value: 0n,
      revenue: 0n,
    }),
    inside: readTable(insideColumns, insideParts, insideCount, {
      ...context,
      customers,
      places,
      levels: levelsOf(context),
    }),
    readings: readings.map(([unit, measure]) => ({
      unit: units[unit],
      measure: readingMeasures[measure],
    })),
    dependency: null,
    quantity,
    orders,
  };
}

/** What passed through JSON and holds nothing else. */
const jsonOf = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** A change is told from other JSON by `changed`, which throws where it does not fit. */
const changeOf = (value: Json): Change => value as Change;
