import type { Json } from "./json.ts";

/*
 * Tables of a link, stored by columns. Every column is first guessed from the columns before it;
 * only what the guess does not give is written down. The same guesses are made on both ends, so a
 * wrong guess costs length and never a figure.
 */

/** What a guess says of one cell; undefined: nothing. */
export type Guess = Json | undefined;

/** How the values of a column are written; null stands for a column that is guessed whole. */
export interface Notation {
  readonly write: (values: readonly Json[], guesses: readonly Guess[]) => Json;
  readonly read: (packed: Json, guesses: readonly Guess[]) => readonly Json[];
}

export interface Column<Row, Context> {
  readonly key: keyof Row & string;
  /** How it is written, which may hang on the columns before this one. */
  readonly notation: (rows: readonly Partial<Row>[], context: Context) => Notation;
  /** One guess for each row from the columns before this one. */
  readonly guess?: (rows: readonly Partial<Row>[], context: Context) => readonly Guess[];
}

/** The columns of a table, each as its notation writes it. */
export function writeTable<Row extends object, Context>(
  columns: readonly Column<Row, Context>[],
  rows: readonly Row[],
  context: Context,
): readonly Json[] {
  return columns.map(({ key, notation, guess }) => {
    const guesses = guess?.(rows, context) ?? [];
    const values = rows.map((row) => jsonOf(row[key]));
    const known = values.every((value, index) => sameJson(value, guesses[index]));
    return known ? null : notation(rows, context).write(values, guesses);
  });
}

/** The rows again; throws where the columns are not what `writeTable` gives. */
export function readTable<Row extends object, Context>(
  columns: readonly Column<Row, Context>[],
  packed: readonly Json[],
  count: number,
  context: Context,
): readonly Partial<Row>[] {
  let rows: readonly Partial<Row>[] = Array.from({ length: count }, () => ({}));
  columns.forEach(({ key, notation, guess }, place) => {
    const guesses = guess?.(rows, context) ?? [];
    const column = packed[place] ?? null;
    const padded = rows.map((_, index) => guesses[index]);
    const values = column === null ? padded : notation(rows, context).read(column, padded);
    if (values.length !== count) throw new RangeError("a column of another length");
    rows = rows.map((row, index) => ({ ...row, [key]: values[index] }));
  });
  return rows;
}

/** Whether two values are the same JSON. */
export function sameJson(one: Json, other: Guess): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object") return false;
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A member of a report document is JSON by its schema; what is missing is null. */
const jsonOf = (value: unknown): Json => (value === undefined ? null : (value as Json));
