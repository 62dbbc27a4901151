import { countedHistories, type CountedHistory, type History } from "./histories.ts";
import type { Model, Values } from "./model.ts";
import { lowestPoint, type Vertex } from "./nelder-mead.ts";

/** With fewer who bought again, parameters say nothing [L4]. */
export const FEWEST_REPEATERS = 100;

/** What starts must agree on, and how near the last search comes, in units of log-likelihood. */
const ROUGHLY = 0.01;
const AGREED = 0.1;
const FINELY = 1e-7;
const MOST_SEARCHES = 6;
/** Beyond these a parameter runs away: the data has no such spread, or no end of buying. */
const SMALLEST = 1e-4;
const LARGEST = 1e5;
/** Digits of a parameter that do not hang on where the search began. */
const DIGITS = 5;

export type Fit<Name extends string> =
  | { readonly refused: "too-few-repeaters" | "no-fit" }
  | {
      readonly parameters: Readonly<Record<Name, number>>;
      readonly values: Values;
      readonly logLikelihood: number;
    };

/** How many customers bought on more than one day. */
export const repeatersOf = (histories: readonly History[]): number =>
  histories.filter(({ repeats }) => repeats > 0).length;

/**
 * The parameters under which the histories are likeliest, from several starts [L4]. No number where
 * fewer than a hundred bought again, where starts do not agree, or where a parameter runs away.
 * It pauses after each step of the search.
 */
export function* fitting<Name extends string>(
  model: Model<Name>,
  histories: readonly History[],
): Generator<undefined, Fit<Name>> {
  if (repeatersOf(histories) < FEWEST_REPEATERS) return { refused: "too-few-repeaters" };
  const counted = countedHistories(histories);
  const loss = (logs: readonly number[]): number => -logLikelihoodOf(model, counted, logs);
  const found: Vertex[] = [];
  for (const start of model.starts(weeklyRate(counted))) {
    const lowest = yield* lowestPoint(loss, start.map(Math.log), ROUGHLY);
    if (lowest !== null) found.push(lowest);
  }
  const [best, second] = found.toSorted((one, other) => one.value - other.value);
  if (best === undefined || second === undefined) return { refused: "no-fit" };
  const settled = yield* settling(loss, best);
  if (settled === null || second.value - settled.value > AGREED) return { refused: "no-fit" };
  const values = valuesAt(settled.at);
  if (values.some((value) => value < SMALLEST || value > LARGEST)) return { refused: "no-fit" };
  return { ...fitFrom(model, values), logLikelihood: -settled.value };
}

/** Searches again from where the last search ended until that brings nothing more. */
function* settling(
  loss: (logs: readonly number[]) => number,
  start: Vertex,
): Generator<undefined, Vertex | null> {
  let best = start;
  for (let search = 0; search < MOST_SEARCHES; search += 1) {
    const lowest = yield* lowestPoint(loss, best.at, FINELY);
    if (lowest === null) return null;
    const gained = best.value - lowest.value;
    if (gained >= 0) best = lowest;
    if (search > 0 && gained < FINELY) return best;
  }
  return null;
}

function fitFrom<Name extends string>(model: Model<Name>, values: Values) {
  const rounded = values.map((value) => Number(value.toPrecision(DIGITS)));
  const [first = 0, second = 0, third = 0, fourth = 0] = rounded;
  const entries = model.names.map((name, index) => [name, rounded[index] ?? 0] as const);
  return {
    values: [first, second, third, fourth] as const,
    // One entry for each name of the model.
    parameters: Object.fromEntries(entries) as Record<Name, number>,
  };
}

function weeklyRate(histories: readonly CountedHistory[]): number {
  let [purchases, weeks] = [0, 0];
  for (const { customers, repeats, observed } of histories) {
    purchases += customers * repeats;
    weeks += customers * observed;
  }
  return purchases / weeks;
}

function valuesAt(logs: readonly number[]): Values {
  const [first = 0, second = 0, third = 0, fourth = 0] = logs.map(Math.exp);
  return [first, second, third, fourth];
}

function logLikelihoodOf<Name extends string>(
  model: Model<Name>,
  histories: readonly CountedHistory[],
  logs: readonly number[],
): number {
  const ofHistory = model.logLikelihood(valuesAt(logs));
  return histories.reduce((sum, history) => sum + history.customers * ofHistory(history), 0);
}

/** Runs a search to its end. */
export function completed<Value>(search: Generator<undefined, Value>): Value {
  for (;;) {
    const step = search.next();
    if (step.done === true) return step.value;
  }
}
