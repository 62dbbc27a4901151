import { sumOfDecimals } from "../../../domain/decimal.ts";
import { approximateDecimal } from "../../../messages/amounts.ts";
import type { ReportCustomer } from "../../document.ts";
import type { Explanation } from "../block.ts";
import { linesOf } from "./arithmetic.ts";
import type { Explain } from "./explain.ts";
import { reckonings, sentences, type Teller } from "./teller.ts";

const COOLING_FACTOR = 1.5;
const COOLING_DAYS = 30;
const RECENT_MONTHS = 3;
const MONTHS_OF_YEAR = 12;

/** Whole days without a fraction, medians of an even number of intervals with one. */
const daysText = ({ written }: Teller, days: number): string =>
  written.number(days, Number.isInteger(days) ? 0 : 1);

/** `294 : 7 = 42,00 > 3` and `294 > 60` [L2]. */
function silenceAgainst(
  teller: Teller,
  { recencyDays, medianIntervalDays }: ReportCustomer,
  { factor, days }: { readonly factor: number; readonly days: number },
): string {
  const { say, written } = teller;
  if (recencyDays === null || medianIntervalDays === null || medianIntervalDays === 0) return "";
  const times = recencyDays / medianIntervalDays;
  const than = (value: number, border: number): string => (value > border ? ">" : "≤");
  const silent = daysText(teller, recencyDays);
  return reckonings(
    `${say.state.times}: ${silent}${say.over}${daysText(teller, medianIntervalDays)} = ${written.number(times, 2)} ${than(times, factor)} ${daysText(teller, factor)}`,
    `${say.state.silent}: ${silent} ${than(recencyDays, days)} ${daysText(teller, days)}`,
  );
}

/** The last three full months against the same a year before, where the series is by month [L2]. */
function valueAgainst(teller: Teller, customer: ReportCustomer): string {
  const { telling, say, written } = teller;
  const { steps, period } = telling.document;
  const end = steps.findLastIndex(({ partial }) => !partial) + 1;
  const from = end - RECENT_MONTHS;
  const before = from - MONTHS_OF_YEAR;
  if (period.step !== "month" || before < 0 || customer.series.length !== steps.length) return "";
  if (telling.document.seriesApproximate === true) return "";
  const part = (start: number) => {
    const values = customer.series.slice(start, start + RECENT_MONTHS);
    const [first, last] = [steps[start], steps[start + RECENT_MONTHS - 1]];
    const span = say.step.span(
      telling.format.step(first?.step ?? ""),
      telling.format.step(last?.step ?? ""),
    );
    return { span, values, sum: sumOfDecimals(values) };
  };
  const [now, then] = [part(from), part(before)];
  const sumOf = ({ values, sum }: ReturnType<typeof part>): string =>
    `${written.added(values)} = ${written.exact(sum)}`;
  const base = approximateDecimal(then.sum);
  const half =
    base <= 0 ? "" : written.part([now.sum], then.sum, approximateDecimal(now.sum) / base);
  return reckonings(
    `${say.state.recent(now.span)}: ${sumOf(now)}`,
    `${say.state.before(then.span)}: ${sumOf(then)}`,
    half === "" ? "" : `${say.state.half}: ${half}`,
  );
}

/** What made the state, with its numbers [L2] [L3]. */
function stateOf(
  teller: Teller,
  customer: ReportCustomer,
): Pick<Explanation, "formula" | "numbers"> {
  const { telling, say } = teller;
  const { factor, days } = telling.document.parameters.lost;
  const lost = say.state.lost(
    daysText(teller, factor),
    telling.format.counted(days, telling.words.nouns.day),
  );
  const cooling = { factor: COOLING_FACTOR, days: COOLING_DAYS };
  const bySilence = silenceAgainst(teller, customer, cooling);
  switch (customer.state) {
    case "none":
      return { formula: say.state.none, numbers: say.silence.never };
    case "one-time":
      return { formula: say.state.oneTime, numbers: datesOf(teller, customer) };
    case "lost":
      return customer.stateReason === "pooled-silence"
        ? { formula: sentences(lost, say.state.pooled), numbers: datesOf(teller, customer) }
        : { formula: lost, numbers: silenceAgainst(teller, customer, { factor, days }) };
    case "cooling": {
      const { stateReason } = customer;
      if (stateReason === "value")
        return {
          formula: sentences(say.state.cooling, say.state.value),
          numbers: valueAgainst(teller, customer),
        };
      return stateReason === "products"
        ? { formula: sentences(say.state.cooling, say.state.products), numbers: bySilence }
        : { formula: say.state.cooling, numbers: bySilence };
    }
    case "active":
      return { formula: say.state.active, numbers: bySilence };
  }
}

/** How many purchase dates, from when to when. */
function datesOf({ telling, say }: Teller, customer: ReportCustomer): string {
  const { firstPurchase, lastPurchase, purchaseDates } = customer;
  const { day } = telling.format;
  return firstPurchase === null || lastPurchase === null
    ? say.silence.never
    : say.usual.dates(purchaseDates, day(firstPurchase), day(lastPurchase));
}

/** `700 : 100 = 7,00`: days from the first to the last purchase over the intervals between them [L1]. */
function meanInterval({ say, written }: Teller, customer: ReportCustomer): string {
  const { meanIntervalDays, purchaseDates } = customer;
  if (meanIntervalDays === null || purchaseDates < 2) return "";
  const intervals = purchaseDates - 1;
  const span = Math.round(meanIntervalDays * intervals);
  return `${say.usual.mean}: ${String(span)}${say.over}${String(intervals)} = ${written.number(meanIntervalDays, 2)}`;
}

/** Silence, the usual interval and the state that follows from them [L1] [L2] [L3]. */
export function explainRhythm(teller: Teller): Pick<Explain, "silence" | "usual" | "state"> {
  const { telling, say } = teller;
  const { asOf } = telling.document.parameters;
  const { day } = telling.format;
  return {
    silence: ({ id, recencyDays, lastPurchase }) => ({
      rule: "L1",
      formula: say.silence.formula,
      numbers:
        lastPurchase === null || recencyDays === null
          ? say.silence.never
          : say.silence.dates(day(asOf), day(lastPurchase), recencyDays),
      lines: linesOf([id]),
    }),
    usual: (customer) => {
      const { medianIntervalDays } = customer;
      return {
        rule: "L1",
        formula: say.usual.formula,
        numbers: reckonings(
          datesOf(teller, customer),
          medianIntervalDays === null
            ? say.usual.tooFew
            : say.usual.median(daysText(teller, medianIntervalDays)),
          meanInterval(teller, customer),
        ),
        lines: linesOf([customer.id]),
      };
    },
    state: (customer) => ({
      rule: customer.state === "lost" ? "L3" : "L2",
      ...stateOf(teller, customer),
      lines: linesOf([customer.id]),
    }),
  };
}
