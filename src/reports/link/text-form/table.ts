import type { Guess } from "../guess.ts";
import type { Json } from "../json.ts";

/*
 * Tables of the text form, stored by columns. Every column is first guessed from the columns before
 * it; only what the guess does not give is written down.
 */

/** How the values of a column are read. */
export type Notation = (packed: Json, guesses: readonly Guess[]) => readonly Json[];

export interface Column<Row, Context> {
  readonly key: keyof Row & string;
  /** How it is written, which may hang on the columns before this one. */
  readonly notation: (rows: readonly Partial<Row>[], context: Context) => Notation;
  /** One guess for each row from the columns before this one. */
  readonly guess?: (rows: readonly Partial<Row>[], context: Context) => readonly Guess[];
}

/** The rows of a table; null stands for a column that is guessed whole. Throws where it is none. */
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
    const values = column === null ? padded : notation(rows, context)(column, padded);
    if (values.length !== count) throw new RangeError("a column of another length");
    rows = rows.map((row, index) => ({ ...row, [key]: values[index] }));
  });
  return rows;
}
