import { dayNumber, plainDate } from "../../domain/calendar.ts";
import { decimalFromMoney, minorFromDecimal, moneyFromDecimal } from "../../domain/money.ts";
import type { PlainDate } from "../../domain/words.ts";
import type { ReportCustomer, ReportDocument } from "../document.ts";
import { day, minorNear, minorOf } from "./cell-coding.ts";
import type { Coder } from "./coder.ts";
import { flag } from "./coding.ts";
import { each, type Cell, type Column } from "./columns.ts";
import type { LinkContext } from "./context.ts";
import { each as eachGuess, stepOf } from "./customer-guesses.ts";
import type { Guess } from "./guess.ts";
import type { Json } from "./json.ts";

/*
 * Money at stake and the next purchase [L5] [L6], which links hold since form 3. Who first bought less
 * than a year before the last purchase has all its value at stake; of others the steps tell the most.
 */

type Customer = Partial<ReportCustomer>;

/** Whether every customer has both, in as many decimals as the measure; else they are no columns. */
export const tellsStakes = ({ customers, totals }: ReportDocument): boolean => {
  const scale = moneyFromDecimal(totals.base)?.scale;
  return customers.every(
    ({ stake, nextDue }) =>
      stake !== undefined && nextDue !== undefined && moneyFromDecimal(stake)?.scale === scale,
  );
};

/** What the twelve months brought by the steps: those inside, the one they begin in, and a likely sum. */
interface Expected {
  readonly inside: bigint;
  readonly edge: bigint;
  readonly near: bigint;
}

const certain = (sum: bigint): Expected => ({ inside: sum, edge: 0n, near: sum });

/** The same day a year before, to compare with; not every one of February is in the calendar. */
const yearBefore = (day: PlainDate): PlainDate =>
  `${String(Number(day.slice(0, 4)) - 1).padStart(4, "0")}${day.slice(4)}`;

function expectedStake(customer: Customer, context: LinkContext): Expected {
  const { firstPurchase, lastPurchase, value = "0", series = [] } = customer;
  if (typeof firstPurchase !== "string" || typeof lastPurchase !== "string") return certain(0n);
  const whole = minorFromDecimal(value);
  const before = yearBefore(lastPurchase);
  if (firstPurchase > before) return certain(whole);
  if (context.series === "none") {
    const days = dayNumber(lastPurchase) - dayNumber(firstPurchase) + 1;
    return certain((whole * 365n) / BigInt(Math.max(365, days)));
  }
  return stakeBySteps(series.map(minorFromDecimal), context, before, lastPurchase);
}

function stakeBySteps(
  series: readonly bigint[],
  context: LinkContext,
  before: PlainDate,
  lastPurchase: PlainDate,
): Expected {
  const end = stepOf(lastPurchase, context);
  const begin = stepOf(before, context);
  const inside = series.slice(begin + 1, end + 1).reduce((sum, step) => sum + step, 0n);
  const [edge = 0n, span] = [series[begin], context.spans[begin]];
  if (span === undefined) return certain(inside);
  const days = dayNumber(span.last) - dayNumber(span.first) + 1;
  const counted = Math.max(0, dayNumber(span.last) - dayNumber(before));
  return { inside, edge, near: inside + (edge * BigInt(counted)) / BigInt(days) };
}

const stakeGuess = (customer: Customer, context: LinkContext): Guess =>
  decimalFromMoney({ minor: expectedStake(customer, context).inside, scale: context.valueScale });

function stakeCell(
  coder: Coder,
  { name, value, row, context }: Cell<ReportCustomer, LinkContext>,
): Json {
  const scale = context.valueScale;
  const { inside, edge, near } = expectedStake(row, context);
  const wanted = minorOf(coder, value, scale);
  const all = flag(coder, `${name} edge`, wanted === inside + edge, edge === 0n ? 0 : 1);
  const minor = all ? inside + edge : minorNear(coder, name, wanted, { near, scale });
  return decimalFromMoney({ minor, scale });
}

/** One median interval after the last purchase, half a day rounded up, of those who still buy [L6]. */
function dueGuess({ state, lastPurchase, medianIntervalDays: usual }: Customer): Guess {
  const awaited = state === "active" || state === "cooling";
  if (!awaited || typeof lastPurchase !== "string" || typeof usual !== "number") return null;
  return plainDate(dayNumber(lastPurchase) + Math.ceil(usual));
}

export const stakeColumns: readonly Column<ReportCustomer, LinkContext>[] = [
  { key: "stake", guess: eachGuess(stakeGuess), code: each(stakeCell) },
  { key: "nextDue", guess: eachGuess(dueGuess), code: each(day(({ asOf }) => asOf, 1)) },
];
