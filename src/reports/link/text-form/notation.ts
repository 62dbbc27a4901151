import { plainDate } from "../../../domain/calendar.ts";
import { decimalFromMoney } from "../../../domain/money.ts";
import { ratioOf } from "../../../domain/ratio.ts";
import { certaintyOf } from "../certainty.ts";
import type { Guess } from "../guess.ts";
import { numberFrom, placed, textOf, wholeFrom, type Json } from "../json.ts";
import type { Notation } from "./table.ts";

/*
 * Notations of columns. A blank cell is as guessed, `~` is null. What cannot be read throws; the
 * opener of the link turns that into "damaged".
 */

const AS_GUESSED = "";
const NULL = "~";

/** A column of cells divided by commas. */
export const cells =
  (read: (cell: string) => Json): Notation =>
  (packed, guesses) =>
    guesses.length === 0
      ? []
      : textOf(packed)
          .split(",")
          .map((cell, index) => {
            if (cell === AS_GUESSED) return guessed(guesses[index]);
            return cell === NULL ? null : read(cell);
          });

/** Plain decimals with a fixed number of decimals, as whole minor units. */
export const decimals = (scale: number): Notation =>
  cells((cell) => decimalFromMoney({ minor: wholeFrom(cell), scale }));

/** Plain decimals that fall from row to row: how far each lies below the one before it. */
export const fallingDecimals =
  (scale: number): Notation =>
  (packed, guesses) => {
    if (guesses.length === 0) return [];
    let before: bigint | null = null;
    return textOf(packed)
      .split(",")
      .map((cell) => {
        const fall = wholeFrom(cell);
        before = before === null ? fall : before - fall;
        return decimalFromMoney({ minor: before, scale });
      });
  };

/** Numbers as they are written in JSON, which reads back exactly. */
export const plainNumbers: Notation = cells(numberFrom);

/** Numbers that are whole when doubled: medians of whole days. */
export const halves: Notation = cells((cell) => numberFrom(cell) / 2);

/** Days as their distance from one day, forwards (1) or backwards (-1). */
export const days = (from: number, direction: 1 | -1): Notation =>
  cells((cell) => plainDate(from + numberFrom(cell) * direction));

/** How many variants of [A6] gave A and B; the others gave C, and `same` follows from the class. */
export const certainties =
  (classes: readonly ("A" | "B" | "C" | undefined)[], variants: number): Notation =>
  (packed, guesses) =>
    cells((cell) => cell)(packed, guesses).map((cell, index) => {
      if (typeof cell !== "string") return cell;
      const [A = 0, B = 0] = cell.split(".").map(numberFrom);
      return certaintyOf({ A, B, C: variants - A - B }, classes[index] ?? "C");
    });

/** Means as how far the whole sum lies below a sum that is known; `wholes` has both and the count. */
export const means =
  (wholes: readonly { readonly known: bigint; readonly parts: bigint }[]): Notation =>
  (packed, guesses) =>
    guesses.length === 0
      ? []
      : textOf(packed)
          .split(",")
          .map((cell, index) => {
            const { known = 0n, parts = 0n } = wholes[index] ?? {};
            if (cell === NULL) return null;
            return cell.startsWith("=")
              ? numberFrom(cell.slice(1))
              : ratioOf(known - wholeFrom(cell), parts);
          });

/** Two figures of concentration beside each other. */
export const concentrationPairs: Notation = cells((cell) => {
  const [hhi = null, top1 = null] = cell
    .split(";")
    .map((figure) => (figure === NULL ? null : numberFrom(figure)));
  return { hhi, top1 };
});

/** One letter a row for values of a closed list. */
export const choices =
  (list: readonly Json[]): Notation =>
  (packed, guesses) =>
    Array.from(textOf(packed), (letter, index) =>
      letter === "." ? guessed(guesses[index]) : placed(list, Number.parseInt(letter, 36)),
    );

export function guessed(guess: Guess): Json {
  if (guess === undefined) throw new RangeError("nothing was guessed");
  return guess;
}
