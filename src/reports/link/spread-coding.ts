import { minorFromDecimal } from "../../domain/money.ts";
import { ratioOf, rootRatioOf } from "../../domain/ratio.ts";
import type { ReportCustomer } from "../document.ts";
import type { Coder } from "./coder.ts";
import { flag, signed } from "./coding.ts";
import { numberOf } from "./cell-coding.ts";
import type { Cell } from "./columns.ts";
import type { LinkContext } from "./context.ts";
import { usedSeries } from "./customer-guesses.ts";
import type { Json } from "./json.ts";
import { digitsOf, number } from "./number-coding.ts";

/*
 * Mean and deviation of a series follow from two whole numbers: the sum of its steps and the sum of
 * their squares. Where the series is rounded, these are told, near what the rounded steps give.
 */

type Row = Partial<ReportCustomer>;

const sum = (values: readonly bigint[]): bigint =>
  values.reduce((total, value) => total + value, 0n);

const partsOf = ({ steps = 0 }: Row, { valueScale }: LinkContext): bigint =>
  BigInt(steps) * 10n ** BigInt(valueScale);

/** What the steps looked at add up to: everything less the steps beside them. */
function expectedSum(row: Row, context: LinkContext): bigint {
  const all = sum((row.series ?? []).map(minorFromDecimal));
  const beside = all - sum(usedSeries(row, context));
  return minorFromDecimal(row.value ?? "0") - beside;
}

/** The whole sum that a mean is made of; null where it is made of none. */
function sumOf(mean: number, parts: bigint): bigint | null {
  const near = BigInt(Math.round(mean * Number(parts)));
  return [near, near - 1n, near + 1n].find((one) => ratioOf(one, parts) === mean) ?? null;
}

export function meanCell(coder: Coder, cell: Cell<ReportCustomer, LinkContext>): Json {
  const { name, row, context } = cell;
  const value = numberOf(coder, cell.value);
  const parts = partsOf(row, context);
  const near = expectedSum(row, context);
  const found = coder.reads || parts === 0n ? null : sumOf(value, parts);
  if (parts === 0n || !flag(coder, `${name} whole`, found !== null))
    return number(coder, name, value);
  return ratioOf(near + signed(coder, name, (found ?? 0n) - near), parts);
}

/** The deviation of a sum of squares, in the population form [X2]. */
const deviationOf = (
  { squares, total }: { squares: bigint; total: bigint },
  steps: bigint,
  { valueScale }: LinkContext,
): number | null =>
  rootRatioOf(steps * squares - total * total, steps * steps * 10n ** BigInt(2 * valueScale));

const offsets = [0n, -1n, 1n, -2n, 2n, -3n, 3n];

/** The sums behind mean and deviation; null where there are none of whole minor units. */
function sumsBehind(
  row: Row,
  context: LinkContext,
): { readonly squares: bigint; readonly total: bigint } | null {
  const { mean, deviation, steps = 0 } = row;
  if (typeof mean !== "number" || typeof deviation !== "number" || steps === 0) return null;
  const total = sumOf(mean, partsOf(row, context));
  const told = digitsOf(deviation);
  if (total === null || told === null) return null;
  const count = BigInt(steps);
  const unit = 10n ** BigInt(2 * context.valueScale);
  const spread =
    (told.digits * told.digits * count * count * unit) / 10n ** BigInt(2 * told.decimals);
  const near = (spread + total * total + count / 2n) / count;
  // Of great sums a deviation tells no more than the first 53 bits.
  const step = spread >> 53n === 0n ? 1n : spread >> 53n;
  const squares = offsets
    .map((offset) => near + offset * step)
    .find((one) => deviationOf({ squares: one, total }, count, context) === deviation);
  return squares === undefined ? null : { squares, total };
}

export function deviationCell(coder: Coder, cell: Cell<ReportCustomer, LinkContext>): Json {
  const { name, row, guess, context } = cell;
  const { steps = 0, mean } = row;
  const value = numberOf(coder, cell.value);
  const near = typeof guess === "number" ? guess : null;
  const total = typeof mean === "number" ? sumOf(mean, partsOf(row, context)) : null;
  if (total === null || steps === 0) return number(coder, name, value, near);
  // A whole number and its square are both even or both odd, and so are the two sums.
  const rounded = sum(usedSeries(row, context).map((one) => one * one));
  const expected = rounded + ((rounded + total) % 2n);
  const found = coder.reads ? null : sumsBehind({ ...row, deviation: value }, context);
  const half = found === null ? null : found.squares - expected;
  if (!flag(coder, `${name} whole`, half !== null && half % 2n === 0n))
    return number(coder, name, value, near);
  const squares = expected + 2n * signed(coder, name, (half ?? 0n) / 2n);
  return deviationOf({ squares, total }, BigInt(steps), context);
}

/** How far the steps lie apart for their mean, as it follows from the two sums. */
export function variationBehind(row: Row, context: LinkContext): number | null | undefined {
  const sums = sumsBehind(row, context);
  if (sums === null) return undefined;
  const { squares, total } = sums;
  if (total <= 0n) return null;
  return rootRatioOf(BigInt(row.steps ?? 0) * squares - total * total, total * total);
}
