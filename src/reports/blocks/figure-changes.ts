import { approximateDecimal } from "../../messages/amounts.ts";
import type { YearOnYear } from "../document/change.ts";
import type { Telling } from "./telling.ts";

/** How a key figure moved from the window before to the last one [C1]; said with its sign. */
export interface FigureChange {
  readonly text: string;
  readonly direction: "up" | "down" | "same";
}

export const directionOf = (change: number): FigureChange["direction"] =>
  change === 0 ? "same" : change > 0 ? "up" : "down";

/** The last window and how it differs from the one before; `change` is ready text with its sign. */
function told(
  { words }: Telling,
  now: string,
  change: string,
  { months, before, after }: Pair,
): FigureChange {
  const { yearOnYear: say } = words;
  const direction = directionOf(after - before);
  return {
    text: direction === "same" ? say.same(months, now) : say.changed(change, months, now),
    direction,
  };
}

type FigureId = YearOnYear["figures"][number]["figure"];

interface Pair {
  readonly months: number;
  readonly before: number;
  readonly after: number;
}

/** A figure of both windows; null where the report compares none, or one of the two is not known. */
function pairOf({ document }: Telling, id: FigureId): Pair | null {
  const { yearOnYear } = document;
  const found = yearOnYear?.figures.find(({ figure }) => figure === id);
  if (yearOnYear === undefined || found === undefined) return null;
  const { before, after } = found;
  if (before === null || after === null) return null;
  const number = (value: string | number) =>
    typeof value === "string" ? approximateDecimal(value) : value;
  return { months: yearOnYear.months, before: number(before), after: number(after) };
}

/** A sum, in per cent of the one before; null where that one is not above 0. */
function moneyChange(telling: Telling, id: "revenue" | "grossProfit"): FigureChange | null {
  const { words, format } = telling;
  const { yearOnYear: say, measures } = words;
  const pair = pairOf(telling, id);
  if (pair === null || pair.before <= 0) return null;
  const { before, after } = pair;
  // It stands under a figure of the other money: the name comes before the change.
  const { subject } = measures[id];
  const now = format.compactMoney(after);
  return told(
    telling,
    after === before ? say.money(subject, now) : now,
    say.money(subject, format.signedPercent(after / before - 1)),
    pair,
  );
}

/** The money that the report is not ranked by; of pieces and orders, revenue. */
export function otherMoneyChange(telling: Telling): FigureChange | null {
  const { measure } = telling.document.parameters;
  return moneyChange(telling, measure === "revenue" ? "grossProfit" : "revenue");
}

/** A share, in percentage points. */
export function shareChange(
  telling: Telling,
  id: "largest" | "largestPerson",
): FigureChange | null {
  const { words, format, share } = telling;
  const { yearOnYear: say } = words;
  const pair = pairOf(telling, id);
  if (pair === null) return null;
  const { before, after } = pair;
  const points = say.points(format.signedDecimal(100 * (after - before), 1));
  return told(telling, share(after), points, pair);
}

export function effectiveChange(telling: Telling): FigureChange | null {
  const { document, words, format } = telling;
  const { yearOnYear: say } = words;
  const pair = pairOf(telling, "effectiveNumber");
  if (pair === null) return null;
  const { before, after } = pair;
  const unit = words.units[document.parameters.unit].head;
  const now = say.effective(unit, format.decimal(after, 1));
  return told(telling, now, format.signedDecimal(after - before, 1), pair);
}

/** How many bought in the last window, against the one before. */
export function customersChange(telling: Telling): FigureChange | null {
  const { words, format } = telling;
  const { yearOnYear: say } = words;
  const pair = pairOf(telling, "customers");
  if (pair === null) return null;
  const { before, after } = pair;
  const now = say.customers(format.counted(after, words.nouns.customer));
  return told(telling, now, format.signedDecimal(after - before, 0), pair);
}
