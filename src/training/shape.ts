/*
 * The little that a lesson must know of what it is handed. Written by hand: the schema library that
 * the tools share weighs as much as all the rest of a lesson's script.
 */

type Is<Value> = (value: unknown) => value is Value;

export const isText: Is<string> = (value) => typeof value === "string";
export const isNumber: Is<number> = (value) => typeof value === "number";

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const orNull =
  <Value>(is: Is<Value>): Is<Value | null> =>
  (value) =>
    value === null || is(value);

export const isListOf =
  <Value>(is: Is<Value>): Is<readonly Value[]> =>
  (value) =>
    Array.isArray(value) && value.every(is);

export const isRecordOf =
  <Value>(is: Is<Value>) =>
  (value: unknown): value is Readonly<Record<string, Value>> =>
    isObject(value) && Object.values(value).every(is);

/** An object whose named members are each of their kind; others are left alone. */
export const hasShape =
  <Shape extends object>(members: { readonly [Name in keyof Shape]: Is<Shape[Name]> }): Is<Shape> =>
  (value): value is Shape =>
    isObject(value) && Object.entries<Is<unknown>>(members).every(([name, is]) => is(value[name]));

export const isOneOf =
  <const Known extends string>(known: readonly Known[]): Is<Known> =>
  (value): value is Known =>
    known.some((each) => each === value);

/** A member that may be missing. */
export const orElse =
  <Value>(is: Is<Value>): Is<Value | undefined> =>
  (value) =>
    value === undefined || is(value);
