/** What JSON can hold. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/*
 * Readers of JSON that came from outside. What is of another kind throws; the opener of a link turns
 * that into "damaged".
 */

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

export const isObject = (value: Json | undefined): value is Readonly<Record<string, Json>> =>
  typeof value === "object" && value !== null && !isList(value);

export function listOf(value: Json | undefined): readonly Json[] {
  if (!isList(value)) throw new RangeError("not a list");
  return value;
}

export function textOf(value: Json | undefined): string {
  if (typeof value !== "string") throw new RangeError("not a text");
  return value;
}

export function numberOf(value: Json | undefined): number {
  if (typeof value !== "number") throw new RangeError("not a number");
  return value;
}

/** The text in a value that may be none. */
export const textIn = (value: Json | undefined): string => (typeof value === "string" ? value : "");

/** A number as JSON writes it. */
export function numberFrom(text: string): number {
  if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text)) throw new RangeError("not a number");
  return Number(text);
}

/** A whole number of at most 38 digits, as many as money can have. */
export function wholeFrom(text: string): bigint {
  if (!/^-?\d{1,38}$/.test(text)) throw new RangeError("not a whole number");
  return BigInt(text);
}

/** The member of a closed list at a place. */
export function placed<Value>(list: readonly Value[], place: number): Value {
  const value = list[place];
  if (value === undefined) throw new RangeError("not on the list");
  return value;
}
