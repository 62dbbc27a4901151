import type { Coder } from "./coder.ts";
import { flag } from "./coding.ts";
import type { Json } from "./json.ts";
import { sameJson, type Guess } from "./guess.ts";

/*
 * Tables of a link, stored by columns. Every column is first guessed from the columns before it, and
 * what is as guessed costs next to nothing. The same guesses are made on both ends, so a wrong one
 * costs length and never a figure.
 */

/** One column of a table on its way into a link or out of it. */
export interface Cells<Row, Context> {
  readonly name: string;
  /** What is to be written; blank where the link is read. */
  readonly values: readonly Json[];
  readonly guesses: readonly Guess[];
  /** The rows with the columns before this one. */
  readonly rows: readonly Partial<Row>[];
  readonly context: Context;
}

export interface Column<Row, Context> {
  readonly key: keyof Row & string;
  /** One guess for each row from the columns before this one. */
  readonly guess?: (rows: readonly Partial<Row>[], context: Context) => readonly Guess[];
  /** Writes the values and gives them back, or reads them. */
  readonly code: (coder: Coder, cells: Cells<Row, Context>) => readonly Json[];
}

/** Writes rows by columns and gives them back, or reads so many rows. */
export function tableOf<Row extends object, Context>(
  coder: Coder,
  columns: readonly Column<Row, Context>[],
  rows: readonly Partial<Row>[],
  context: Context,
): readonly Partial<Row>[] {
  let made: readonly Partial<Row>[] = rows.map(() => ({}));
  for (const { key, guess, code } of columns) {
    const guesses = guess?.(made, context) ?? [];
    const values = rows.map((row) => jsonOf(row[key]));
    const known =
      guess !== undefined &&
      flag(
        coder,
        "column known",
        !coder.reads && values.every((value, index) => sameJson(value, guesses[index])),
      );
    const padded = made.map((_, index) => guesses[index]);
    const column = known
      ? padded
      : code(coder, { name: key, values, guesses: padded, rows: made, context });
    made = made.map((row, index) => ({ ...row, [key]: column[index] }));
  }
  return made;
}

/** A member of a report document is JSON by its schema; what is missing is null. */
const jsonOf = (value: unknown): Json => (value === undefined ? null : (value as Json));

/** What one cell is coded by. */
export interface Cell<Row, Context> {
  readonly name: string;
  readonly value: Json;
  /** What was guessed and is wrong; undefined where nothing was. */
  readonly guess: Guess;
  readonly row: Partial<Row>;
  readonly index: number;
  readonly context: Context;
}

/** A column whose cells stand each for itself: as guessed, null, or coded. */
export const each =
  <Row, Context>(
    code: (coder: Coder, cell: Cell<Row, Context>) => Json,
  ): Column<Row, Context>["code"] =>
  (coder, { name, values, guesses, rows, context }) =>
    rows.map((row, index) => {
      const value = values[index] ?? null;
      const guess = guesses[index];
      if (guess !== undefined && flag(coder, `${name} as guessed`, sameJson(value, guess)))
        return guess;
      if (flag(coder, `${name} null`, value === null)) return null;
      return code(coder, { name, value, guess, row, index, context });
    });
