import { ratioOf } from "../../domain/ratio.ts";
import type { Coder } from "./coder.ts";
import { place, signed } from "./coding.ts";
import { numberFrom } from "./json.ts";
import { text } from "./text-coding.ts";

/** Decimals up to this are told; any other number is written as JSON writes it. */
const MOST_DECIMALS = 30;
const AS_TEXT = 31;

/** A number as whole digits and how many of them are decimals; null where JSON writes it otherwise. */
export function digitsOf(
  value: number,
): { readonly digits: bigint; readonly decimals: number } | null {
  const plain = Math.abs(value) < 1e-6 && value !== 0 ? value.toFixed(12) : String(value);
  const [, sign = "", integer = "", fraction = ""] =
    /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "")) ?? [];
  if (integer === "" || fraction.length > MOST_DECIMALS) return null;
  const digits = BigInt(sign + integer + fraction);
  return Object.is(valueOf(digits, fraction.length), value)
    ? { digits, decimals: fraction.length }
    : null;
}

function valueOf(digits: bigint, decimals: number): number {
  const text = (digits < 0n ? -digits : digits).toString().padStart(decimals + 1, "0");
  const cut = text.length - decimals;
  return Number(`${digits < 0n ? "-" : ""}${text.slice(0, cut)}.${text.slice(cut)}0`);
}

/** Any number, exactly; `near` is one that it lies close to. */
export function number(
  coder: Coder,
  name: string,
  value: number,
  near: number | null = null,
  context = 0,
): number {
  const parts = coder.reads ? null : digitsOf(value);
  const told = parts?.decimals ?? AS_TEXT;
  const decimals = place(coder, `${name} decimals`, told, AS_TEXT + 1, context);
  if (decimals === AS_TEXT) return numberFrom(text(coder, name, JSON.stringify(value)));
  const from = near === null ? 0n : BigInt(Math.round(near * Number(`1e${String(decimals)}`)));
  const difference = signed(
    coder,
    near === null ? name : `${name} near`,
    (parts?.digits ?? 0n) - from,
    context,
  );
  return valueOf(from + difference, decimals);
}

/**
 * A ratio of a whole number to a sum that both ends know: mostly the number alone has to be told,
 * which is shorter than the ratio. `near` is such a number that it lies close to.
 */
export function part(
  coder: Coder,
  name: string,
  value: number,
  { of, near }: { readonly of: bigint; readonly near: bigint },
): number {
  const guess = coder.reads ? 0n : BigInt(Math.round(value * Number(of)));
  const found = [guess, guess - 1n, guess + 1n].find((one) => ratioOf(one, of) === value);
  const told = coder.bit(coder.model(`${name} part`), 0, found !== undefined, 0.9);
  if (!told) return number(coder, name, value, Number(near) / Math.max(1, Number(of)));
  return ratioOf(near + signed(coder, `${name} parts`, (found ?? 0n) - near), of) ?? 0;
}
