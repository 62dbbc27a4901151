import * as v from "valibot";
import { units } from "../../domain/words.ts";
import { minorFromDecimal } from "../../domain/money.ts";
import { maskingMessages } from "../../messages/masking.ts";
import type { ReportCustomer, ReportDocument } from "../document.ts";
import { assembled, type Tables } from "./assembly.ts";
import type { Coder } from "./coder.ts";
import { choice, count, flag, place } from "./coding.ts";
import { tableOf } from "./columns.ts";
import { contextOf, seriesForms, type LinkContext, type SeriesForm } from "./context.ts";
import { customerColumns } from "./customer-columns.ts";
import { changed, difference, type Change } from "./difference.ts";
import { essentialsOf, frameSchema, guessedFrame, type Frame } from "./frame.ts";
import { insideColumns } from "./inside-columns.ts";
import { json } from "./json-coding.ts";
import type { Json } from "./json.ts";
import { MOST_ROWS, MOST_STEPS, mostListed } from "./limits.ts";
import { Memory } from "./memory.ts";
import { restOf, withRest } from "./rest.ts";
import { levelsOf, placesOf } from "./places.ts";
import { fullReading, shortReading } from "./short-readings.ts";
import { silenceOf } from "./silence-coding.ts";
import { stakeColumns, tellsStakes } from "./stake-columns.ts";
import { stepColumns } from "./step-columns.ts";

/*
 * A report in bits. First the frame, then three tables, and last the change from what all that gives
 * to the document itself, so that whatever the layout does not foresee (a block of a later version, an
 * odd figure) is kept. What is written and what is read is stated once, for both ways.
 */

/** Beyond these a link is no report but an attempt to fill the reader's memory. */
const MOST_READINGS = 16;
const SCALES = 7;

const readingMeasures = ["grossProfit", "revenue"] as const;

/** What is written: a report whose series are already what the form holds. */
export interface Written {
  readonly document: ReportDocument;
  readonly form: SeriesForm;
  readonly masked: boolean;
}

/** The first form that tells what is at stake. */
const STAKES_FORM = 3;

/**
 * The document, unchecked; `written` is null where the link is read, and `form` is the number of its
 * form. Throws where there is none.
 */
export function payload(coder: Coder, written: Written | null, form: number): Json {
  const document = written?.document ?? null;
  const memory = new Memory();
  const frame = framed(coder, memory, document);
  const rest = restOf(coder, memory, document);
  const context = contextOf(frame, {
    memory,
    rest,
    series: choice(coder, "series form", seriesForms, written?.form ?? "exact"),
    moneyScale: place(coder, "scale", decimalsOf(document?.totals.revenue), SCALES),
    valueScale: place(coder, "scale", decimalsOf(document?.totals.base), SCALES),
    words: flag(coder, "masked", written?.masked ?? false) ? maskingMessages[frame.locale] : null,
    stakes:
      form >= STAKES_FORM && flag(coder, "stakes", document !== null && tellsStakes(document)),
  });
  if (context.words !== null)
    memory.beginnings = Object.values(context.words).map((word) => `${word}\u00a0`);
  const guess = jsonOf(assembled(context, tables(coder, context, document)));
  const change = json(
    coder,
    memory,
    "change",
    document === null ? null : jsonOf(difference(guess, jsonOf(document))),
  );
  // A change is told from other JSON by `changed`, which throws where it does not fit.
  return changed(guess, change as Change);
}

function framed(coder: Coder, memory: Memory, document: ReportDocument | null): Frame {
  const known = document === null ? null : v.parse(v.object(frameSchema.entries), document);
  const essentials = json(
    coder,
    memory,
    "essentials",
    known === null ? null : jsonOf(essentialsOf(known)),
  );
  const guess = guessedFrame(essentials);
  const change = json(
    coder,
    memory,
    "frame",
    known === null ? null : jsonOf(difference(guess, jsonOf(known))),
  );
  return v.parse(frameSchema, changed(guess, change as Change));
}

function tables(coder: Coder, context: LinkContext, document: ReportDocument | null): Tables {
  const readings = readingsOf(coder, document?.dependency ?? []);
  const { memory } = context;
  const totals = jsonOf(document && [document.totals.quantity, document.totals.orders]);
  const [quantity, orders] = v.parse(
    v.tuple([v.nullable(v.string()), v.nullable(v.number())]),
    json(coder, memory, "totals", totals),
  );
  // Rows are checked as parts of the document; until then a wrong one can only spoil guesses.
  const customers = tableOf(
    coder,
    context.stakes ? [...customerColumns, ...stakeColumns] : customerColumns,
    rowsOf(coder, "customers", document?.customers, mostListed(context.spans.length)),
    context,
  ) as readonly ReportCustomer[];
  remember(memory, customers);
  const total = (amount: "value" | "revenue"): bigint =>
    withRest(
      customers.reduce((sum, customer) => sum + minorFromDecimal(customer[amount]), 0n),
      context.rest,
      amount,
    );
  const steps = tableOf(coder, stepColumns, rowsOf(coder, "steps", document?.steps, MOST_STEPS), {
    ...context,
    customers,
    value: total("value"),
    revenue: total("revenue"),
  });
  const inside = tableOf(
    coder,
    insideColumns,
    rowsOf(coder, "inside", document?.inside, MOST_ROWS),
    { ...context, customers, places: placesOf(customers, context), levels: levelsOf(context) },
  );
  for (const { name } of inside) if (name !== undefined) memory.keep(name);
  const dependency = dependencyOf(coder, context, { customers, readings, document });
  const silence = context.stakes ? silenceOf(coder, context, customers, document?.silence) : null;
  return { customers, steps, inside, readings, dependency, silence, quantity, orders };
}

/** Where not every customer is listed, dependency does not follow from them and is told. */
function dependencyOf(
  coder: Coder,
  context: LinkContext,
  {
    customers,
    readings,
    document,
  }: Pick<Tables, "customers" | "readings"> & { readonly document: ReportDocument | null },
): Json | null {
  if (context.rest === null) return null;
  return readings.map((reading, index) => {
    const full = document?.dependency[index];
    const short = full === undefined ? null : shortReading(full, customers, context);
    return fullReading(json(coder, context.memory, "reading", short), reading, customers, context);
  });
}

/** So many rows, still empty where the link is read. */
function rowsOf<Row>(
  coder: Coder,
  name: string,
  rows: readonly Row[] | undefined,
  most: number,
): readonly Partial<Row>[] {
  const length = count(coder, `rows of ${name}`, rows?.length ?? 0, most);
  return rows ?? Array.from({ length }, () => ({}));
}

function readingsOf(
  coder: Coder,
  readings: ReportDocument["dependency"],
): readonly Pick<ReportDocument["dependency"][number], "unit" | "measure">[] {
  const length = count(coder, "readings", readings.length, MOST_READINGS);
  return Array.from({ length }, (_, index) => ({
    unit: choice(coder, "reading unit", units, readings[index]?.unit ?? "entity"),
    measure: choice(
      coder,
      "reading measure",
      readingMeasures,
      readings[index]?.measure ?? "revenue",
    ),
  }));
}

/** Whoever stands in the table may be named again. */
function remember(memory: Memory, customers: readonly ReportCustomer[]): void {
  for (const { id, name, keyPerson, manager, department, region } of customers) {
    for (const one of [id, name, keyPerson, manager, department, region]) {
      if (one !== null) memory.keep(one);
    }
  }
}

const decimalsOf = (decimal = "0"): number => decimal.split(".")[1]?.length ?? 0;

/** What passed through JSON and holds nothing else. */
const jsonOf = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;
