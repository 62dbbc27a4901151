import * as v from "valibot";
import { dayNumber, plainDate } from "../../domain/calendar.ts";
import { decimalFromMoney, moneyFromDecimal } from "../../domain/money.ts";
import { certainty } from "../document.ts";
import { certaintyOf } from "./certainty.ts";
import type { Coder } from "./coder.ts";
import { choice, place, signed } from "./coding.ts";
import type { Cell } from "./columns.ts";
import type { Json } from "./json.ts";
import { number } from "./number-coding.ts";

/** Minor units of a decimal with so many decimals; nothing where the link is read. */
export function minorOf(coder: Coder, value: Json, scale: number): bigint {
  if (coder.reads) return 0n;
  const money = typeof value === "string" ? moneyFromDecimal(value) : null;
  if (money?.scale !== scale) throw new RangeError("another number of decimals");
  return money.minor;
}

const endingZeros = (minor: bigint, most: number): number => {
  let zeros = 0;
  while (zeros < most && minor % 10n ** BigInt(zeros + 1) === 0n) zeros += 1;
  return zeros;
};

/** Minor units near others; how many zeros end them is learned, so that prices in whole units are short. */
export function minorNear(
  coder: Coder,
  name: string,
  minor: bigint,
  { near, scale, context = 0 }: { near: bigint; scale: number; context?: number },
): bigint {
  const zeros =
    scale === 0
      ? 0
      : place(coder, `${name} zeros`, coder.reads ? 0 : endingZeros(minor, scale), scale + 1);
  const unit = 10n ** BigInt(zeros);
  const from = near / unit;
  return (from + signed(coder, name, minor / unit - from, context)) * unit;
}

/** A decimal near the guess, where there is one. */
export const decimal =
  <Row, Context>(scaleOf: (context: Context) => number) =>
  (coder: Coder, { name, value, guess, context }: Cell<Row, Context>): Json => {
    const scale = scaleOf(context);
    const money = typeof guess === "string" ? moneyFromDecimal(guess) : null;
    const near = money?.scale === scale ? money.minor : 0n;
    const minor = minorNear(coder, name, minorOf(coder, value, scale), { near, scale });
    return decimalFromMoney({ minor, scale });
  };

export const numberOf = (coder: Coder, value: Json): number => {
  if (typeof value === "number") return value;
  if (coder.reads) return 0;
  throw new RangeError("not a number");
};

/** A number near the guess, where there is one. */
export const plainNumber = <Row, Context>(
  coder: Coder,
  { name, value, guess }: Cell<Row, Context>,
): Json => number(coder, name, numberOf(coder, value), typeof guess === "number" ? guess : null);

/** A day by its distance from another, forwards (1) or backwards (-1). */
export const day =
  <Row, Context>(from: (context: Context) => number, direction: 1 | -1) =>
  (coder: Coder, { name, value, context }: Cell<Row, Context>): Json => {
    const start = from(context);
    const distance = coder.reads ? 0 : (dayNumber(textOf(value)) - start) * direction;
    return plainDate(start + Number(signed(coder, name, BigInt(distance))) * direction);
  };

function textOf(value: Json): string {
  if (typeof value !== "string") throw new RangeError("not a text");
  return value;
}

/** A value of a closed list. */
export const listed =
  <Row, Context>(list: readonly Json[]) =>
  (coder: Coder, { name, value }: Cell<Row, Context>): Json =>
    choice(coder, name, list, value);

/** How many variants of [A6] gave each class; the number of all is known. */
export function certaintyCell(
  coder: Coder,
  name: string,
  value: Json,
  { own, variants }: { own: "A" | "B" | "C"; variants: number },
): Json {
  const classes = coder.reads ? { A: 0, B: 0, C: 0 } : v.parse(certainty, value).classes;
  const kind = { A: 0, B: 1, C: 2 }[own];
  const same = place(coder, `${name} same`, classes[own], variants + 1, kind);
  const [first, second] = { A: ["B", "C"], B: ["A", "C"], C: ["B", "A"] }[own] as [
    "A" | "B",
    "A" | "C",
  ];
  const next = place(coder, `${name} next`, classes[first], variants + 1, kind);
  const counts = { A: 0, B: 0, C: 0, [own]: same, [first]: next };
  return certaintyOf({ ...counts, [second]: variants - same - next }, own);
}
