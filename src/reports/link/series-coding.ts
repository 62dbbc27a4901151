import { decimalFromMoney, minorFromDecimal } from "../../domain/money.ts";
import type { ReportCustomer } from "../document.ts";
import type { Coder } from "./coder.ts";
import { flag, signed } from "./coding.ts";
import { minorNear, minorOf } from "./cell-coding.ts";
import type { Cells } from "./columns.ts";
import type { LinkContext } from "./context.ts";
import { stepOf } from "./customer-guesses.ts";
import { isList, type Json } from "./json.ts";
import { leading } from "./approximate.ts";

/*
 * The steps of a customer. First in which of them there was anything; then how much: each is expected
 * to be an even part of what is left of the whole, which is known, so the last one comes for nothing.
 */

type Customer = Partial<ReportCustomer>;

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

/** What the chances of a step with something in it hang on. */
function activity(customer: Customer, { spans, used }: LinkContext, context: LinkContext) {
  const { firstPurchase, lastPurchase, activeSteps = 0, steps = 0 } = customer;
  const first = typeof firstPurchase === "string" ? stepOf(firstPurchase, context) : spans.length;
  const last = typeof lastPurchase === "string" ? stepOf(lastPurchase, context) : -1;
  let active = activeSteps;
  let before = false;
  const isUsed = (at: number): boolean => at <= used.to && at > used.to - steps;
  return {
    of(at: number): number {
      const turn = before ? 1 : 0;
      if (at < first || at > last) return turn;
      if (at === first || at === last) return 2 + turn;
      if (!isUsed(at)) return 4 + turn;
      // The step of the last purchase is one of those left.
      const left = Math.min(last, used.to) - at + 1;
      const rest = active;
      const fullness = rest <= 0 ? 0 : rest >= left ? 7 : 1 + Math.floor((6 * rest) / left);
      return 6 + fullness * 2 + turn;
    },
    came(at: number, something: boolean): void {
      before = something;
      if (something && isUsed(at)) active -= 1;
    },
  };
}

/** Sizes with three leading digits in their order: all below 1000, then 900 for every zero that follows. */
function placeOf(minor: bigint): bigint {
  const { digits, zeros } = leading(absolute(minor));
  return zeros === 0 ? digits : 1000n + BigInt(zeros - 1) * 900n + digits - 100n;
}

function sizeAt(place: bigint): bigint {
  if (place < 1000n) return place;
  const zeros = (place - 1000n) / 900n + 1n;
  if (zeros > 38n) throw new RangeError("too large a step");
  return (((place - 1000n) % 900n) + 100n) * 10n ** zeros;
}

/** How far the step before lay from what was expected, in five grades. */
const grade = (difference: bigint): number =>
  [8n, 32n, 128n, 512n].filter((border) => absolute(difference) >= border).length;

function seriesOf(
  coder: Coder,
  values: readonly Json[],
  customer: Customer,
  context: LinkContext,
): readonly bigint[] {
  const { spans, valueScale: scale, series: form } = context;
  const wanted = spans.map((_, at) => minorOf(coder, values[at] ?? null, scale));
  const expected = activity(customer, context, context);
  const something = wanted.map((minor, at) => {
    const came = flag(coder, "step any", minor !== 0n, expected.of(at));
    expected.came(at, came);
    return came;
  });
  let left = minorFromDecimal(customer.value ?? "0");
  let count = BigInt(something.filter(Boolean).length);
  let surprise = 5;
  return something.map((came, at) => {
    if (!came) return 0n;
    const near = left / count;
    const only = count === 1n;
    const minor = wanted[at] ?? 0n;
    let made: bigint;
    if (form === "exact") {
      made =
        only && flag(coder, "step rest", minor === left)
          ? left
          : minorNear(coder, "step", minor, { near, scale });
    } else {
      const negative = flag(coder, "step negative", minor < 0n, near < 0n ? 1 : 0);
      const from = placeOf(near);
      const difference = signed(coder, "step size", placeOf(minor) - from, only ? 6 : surprise);
      surprise = grade(difference);
      made = sizeAt(from + difference) * (negative ? -1n : 1n);
    }
    left -= made;
    count -= 1n;
    return made;
  });
}

/** The column of series, exact or with three significant digits [R4]. */
export const seriesColumn = (
  coder: Coder,
  { values, rows, context }: Cells<ReportCustomer, LinkContext>,
): readonly Json[] =>
  rows.map((row, index) => {
    const value = values[index] ?? null;
    const minors = seriesOf(coder, isList(value) ? value : [], row, context);
    return minors.map((minor) => decimalFromMoney({ minor, scale: context.valueScale }));
  });
