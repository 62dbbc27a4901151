import { abcClasses as classesBy, abcCut } from "../../analysis/abc/cut.ts";
import { ranked } from "../../analysis/abc/ranking.ts";
import { variantsOf } from "../../analysis/certainty/rule.ts";
import { levelsFrom, statusOf } from "../../analysis/dependency/rule.ts";
import { dayNumber } from "../../domain/calendar.ts";
import { minorFromDecimal } from "../../domain/money.ts";
import { ratioOf, rootRatioOf } from "../../domain/ratio.ts";
import type { ReportCustomer } from "../document.ts";
import type { Unit } from "../../domain/words.ts";
import type { LinkContext } from "./context.ts";
import { certaintyOf } from "./certainty.ts";
import type { Guess } from "./guess.ts";

export type Draft = Partial<ReportCustomer>;
type Guesses = (rows: readonly Draft[], context: LinkContext) => readonly Guess[];

const minor = (decimal: string | null | undefined): bigint => minorFromDecimal(decimal ?? "0");
const positive = (value: bigint): bigint => (value > 0n ? value : 0n);
const sum = (values: readonly bigint[]): bigint =>
  values.reduce((total, value) => total + value, 0n);

/** One guess a row from that row alone. */
export const each =
  (guess: (row: Draft, context: LinkContext) => Guess): Guesses =>
  (rows, context) =>
    rows.map((row) => guess(row, context));

/** `name:` and the like before an id hold the name; under a mask the name is a word and the code. */
export function nameFromId(
  id: string,
  { words, frame }: LinkContext,
  unit: Unit = frame.parameters.unit,
): Guess {
  if (words !== null) {
    const kind = unit === "group" ? "group" : unit === "keyPerson" ? "person" : "customer";
    return `${words[kind]}\u00a0${id}`;
  }
  return /^(?:name|customer|person|group):/.test(id) ? id.slice(id.indexOf(":") + 1) : undefined;
}

/** A single entity of the customer's own name, with the tax id that the id tells. */
export function entitiesFromId({ id = "", name = "" }: Draft): Guess {
  return [{ name, taxId: id.startsWith("tax:") ? id.slice("tax:".length) : null }];
}

/** Shares of the base, 0 for what is not above it [A2] [A4]. */
export const shares =
  (key: "value" | "revenue"): Guesses =>
  (rows, { rest }) => {
    const values = rows.map((row) => minor(row[key]));
    const known = key === "value" ? rest?.base : rest?.revenueBase;
    const base = known ?? sum(values.map(positive));
    return values.map((value) => (value <= 0n ? 0 : (ratioOf(value, base) ?? 0)));
  };

/** What better ranks bring, of the base [A2]. */
export const sharesBefore: Guesses = (rows, { rest }) => {
  let running = 0n;
  const before = rows.map((row) => {
    const here = running;
    running += positive(minor(row.value));
    return here;
  });
  return before.map((value) => ratioOf(value, rest?.base ?? running) ?? 0);
};

/** The classes of values in order of rank, by the rule of the report [A3] [A5]. */
function classesOf(values: readonly bigint[], { frame, rest }: LinkContext): readonly Guess[] {
  const { rule, a, b } = frame.parameters.abc;
  const borders = a === null || b === null ? null : { a: String(a), b: String(b) };
  // Those not listed rank below, and are to the borders like one.
  const below = rest === null ? [] : [rest.base - sum(values.map(positive))];
  const standing = [...values, ...below].map((value, party) => ({ party, value }));
  return classesBy(ranked(standing), abcCut({ rule, borders }));
}

/** Classes of rows that stand in order of rank [A3]. */
export const abcClasses: Guesses = (rows, context) =>
  classesOf(
    rows.map((row) => minor(row.value)),
    context,
  );

/** What the other money says [A6]: the rows are ranked by it first. */
export const otherClasses: Guesses = (rows, context) => {
  const { measure } = context.frame.parameters;
  const other = measure === "revenue" ? "grossProfit" : "revenue";
  if (rows.some((row) => row[other] === null)) return rows.map(() => null);
  const ranked = rows
    .map((row, index) => ({ index, name: row.name ?? "", value: minor(row[other]) }))
    .sort((one, two) => (one.value === two.value ? 0 : one.value > two.value ? -1 : 1));
  const classes = classesOf(
    ranked.map((row) => row.value),
    context,
  );
  const guesses: Guess[] = rows.map(() => null);
  ranked.forEach((row, place) => {
    guesses[row.index] = classes[place];
  });
  return guesses;
};

export const steadinessClass = (row: Draft, { frame }: LinkContext): Guess => {
  const { rule, x, y } = frame.parameters.xyz;
  if (frame.period.steps < 3 || row.steps === 0) return null;
  if (rule === "frequency") {
    const frequency = row.frequency ?? 0;
    return frequency >= x ? "X" : frequency >= y ? "Y" : "Z";
  }
  const variation = row.variation ?? null;
  if (variation === null) return "Z";
  return variation <= x ? "X" : variation <= y ? "Y" : "Z";
};

/** The step of a day, by its place. */
export function stepOf(day: string, { spans }: LinkContext): number {
  return spans.findLastIndex((span) => span.first <= day);
}

/** Steps looked at since the first purchase [P3]. */
export function stepsLookedAt({ firstPurchase = null }: Draft, context: LinkContext): number {
  const { used, frame } = context;
  const whole = used.to - used.from + 1;
  if (frame.parameters.xyz.since === "window" || firstPurchase === null) return whole;
  return Math.max(0, used.to - Math.max(stepOf(firstPurchase, context), used.from) + 1);
}

/** Fewer than three steps since the first purchase [P3]. */
export function provisional({ firstPurchase = null }: Draft, context: LinkContext): boolean {
  if (firstPurchase === null) return false;
  const { used } = context;
  return used.to - Math.max(stepOf(firstPurchase, context), used.from) + 1 < 3;
}

/** The series of the steps looked at, which end with the last one in use. */
export const usedSeries = (
  { steps = 0, series = [] }: Draft,
  { used }: LinkContext,
): readonly bigint[] => series.slice(used.to + 1 - steps, used.to + 1).map(minor);

/** Minor units that came in during the steps looked at: of the series, else of everything. */
const usedSum = (row: Draft, context: LinkContext): bigint =>
  context.series === "none" ? minor(row.value) : sum(usedSeries(row, context));

export const mean = (row: Draft, context: LinkContext): Guess => {
  if (context.series === "none") return null;
  const { known, parts } = meanParts(row, context);
  return ratioOf(known, parts);
};

/** The population form [X2]. */
export const deviation = (row: Draft, context: LinkContext): Guess => {
  if (context.series === "none") return null;
  const values = usedSeries(row, context);
  const count = BigInt(values.length);
  const total = sum(values);
  const spread = count * sum(values.map((value) => value * value)) - total * total;
  return rootRatioOf(spread, count * count * 10n ** BigInt(2 * context.valueScale));
};

/** Exactly from the series, else from mean and deviation, which may miss the last place. */
export const variation = (row: Draft, context: LinkContext): Guess => {
  if (typeof row.mean !== "number" || typeof row.deviation !== "number" || row.mean <= 0)
    return null;
  const values = usedSeries(row, context);
  if (context.series === "approximate") {
    return Number((row.deviation / row.mean).toFixed(12));
  }
  const count = BigInt(values.length);
  const total = sum(values);
  const spread = count * sum(values.map((value) => value * value)) - total * total;
  return rootRatioOf(spread, total * total);
};

export const recency = ({ lastPurchase = null }: Draft, { asOf }: LinkContext): Guess =>
  lastPurchase === null ? null : asOf - dayNumber(lastPurchase);

export const meanInterval = ({ firstPurchase, lastPurchase, purchaseDates = 0 }: Draft): Guess => {
  if (typeof firstPurchase !== "string" || typeof lastPurchase !== "string") return null;
  const days = dayNumber(lastPurchase) - dayNumber(firstPurchase);
  return ratioOf(BigInt(days), BigInt(Math.max(0, purchaseDates - 1)));
};

/** Where a customer stands by its silence alone [L2]. */
export const state = (row: Draft, { frame }: LinkContext): Guess => {
  const { purchaseDates = 0, recencyDays, medianIntervalDays } = row;
  const { factor, days } = frame.parameters.lost;
  if (purchaseDates === 0) return "none";
  if (purchaseDates === 1) return "one-time";
  const silence = recencyDays ?? 0;
  const rhythm = medianIntervalDays ?? 0;
  if (silence > factor * rhythm && silence > days) return "lost";
  return purchaseDates >= 3 && silence > 1.5 * rhythm && silence > 30 ? "cooling" : "active";
};

export const stateReason = (row: Draft): Guess => {
  if (row.state === "lost") return row.purchaseDates === 2 ? "pooled-silence" : "silence";
  return row.state === "cooling" ? "value" : null;
};

export const dependencyStatus: Guesses = (rows, { frame, rest }) => {
  const { key, critical, mono } = frame.parameters.dependency;
  const levels = levelsFrom({ key: String(key), critical: String(critical), mono: String(mono) });
  const values = rows.map((row) => minor(row.value));
  const base = rest?.base ?? sum(values.map(positive));
  return values.map((value) => statusOf(value, base, levels));
};

/** In how many variants a class was looked at [A6]. */
export const variantsIn = ({ frame }: LinkContext): number => variantsOf(frame.parameters.abc.rule);

/** All variants agree. */
export const certain = ({ abc = "C" }: Draft, context: LinkContext): Guess =>
  certaintyOf({ A: 0, B: 0, C: 0, [abc]: variantsIn(context) }, abc);

export const firstPurchase = ({ purchaseDates = 0 }: Draft): Guess =>
  purchaseDates === 0 ? null : undefined;

export const lastPurchase = (row: Draft): Guess =>
  (row.purchaseDates ?? 0) <= 1 ? row.firstPurchase : undefined;

/** One interval is its own median. */
export const medianInterval = (row: Draft): Guess => {
  const dates = row.purchaseDates ?? 0;
  if (dates < 2) return null;
  return dates === 2 ? (row.meanIntervalDays ?? null) : undefined;
};

/** A step for each purchase date as far as there are steps. */
export const activeSteps = ({ purchaseDates = 0, steps = 0 }: Draft): Guess =>
  Math.min(purchaseDates, steps);

export const frequency = ({ activeSteps: active = 0, steps = 0 }: Draft): Guess =>
  ratioOf(BigInt(active), BigInt(steps));

/** A tenth of the base makes a breadwinner [T1]. */
export const types = ({ share = 0 }: Draft): Guess => (share >= 0.1 ? ["breadwinner"] : []);

/** What a mean is written against: the sum that is known, and how many minor units it is parted by. */
export const meanParts = (
  row: Draft,
  context: LinkContext,
): { readonly known: bigint; readonly parts: bigint } => ({
  known: usedSum(row, context),
  parts: BigInt(row.steps ?? 0) * 10n ** BigInt(context.valueScale),
});

/** A step for each purchase date, as far as there are steps from the first to the last. */
export const activeWithin = (row: Draft, context: LinkContext): Guess => {
  const { firstPurchase, lastPurchase, purchaseDates = 0, steps = 0 } = row;
  if (typeof firstPurchase !== "string" || typeof lastPurchase !== "string") return 0;
  const { used } = context;
  const first = Math.max(stepOf(firstPurchase, context), used.to + 1 - steps);
  const last = Math.min(stepOf(lastPurchase, context), used.to);
  return Math.max(0, Math.min(purchaseDates, last - first + 1));
};
