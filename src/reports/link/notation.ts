import * as v from "valibot";
import { dayNumber, plainDate } from "../../domain/calendar.ts";
import { decimalFromMoney, moneyFromDecimal } from "../../domain/money.ts";
import { numberFrom, numberOf, placed, textOf, wholeFrom, type Json } from "./json.ts";
import { ratioOf } from "../../domain/ratio.ts";
import { certainty } from "../document.ts";
import { sameJson, type Guess, type Notation } from "./table.ts";

/*
 * Notations of columns. Digits divided by commas pack best. A blank cell is as guessed, `~` is null.
 * What cannot be read throws; the opener of the link turns that into "damaged".
 */

const pair = v.object({ hhi: v.nullable(v.number()), top1: v.nullable(v.number()) });

const AS_GUESSED = "";
const NULL = "~";

/** A column of cells divided by commas. */
export function cells(write: (value: Json) => string, read: (cell: string) => Json): Notation {
  return {
    write: (values, guesses) =>
      values
        .map((value, index) => {
          if (sameJson(value, guesses[index])) return AS_GUESSED;
          return value === null ? NULL : write(value);
        })
        .join(","),
    read: (packed, guesses) =>
      guesses.length === 0
        ? []
        : textOf(packed)
            .split(",")
            .map((cell, index) => {
              if (cell === AS_GUESSED) return guessed(guesses[index]);
              return cell === NULL ? null : read(cell);
            }),
  };
}

/** Plain decimals with a fixed number of decimals, as whole minor units. */
export const decimals = (scale: number): Notation =>
  cells(
    (value) => String(minorOf(value, scale)),
    (cell) => decimalFromMoney({ minor: wholeFrom(cell), scale }),
  );

/** Plain decimals that fall from row to row: how far each lies below the one before it. */
export const fallingDecimals = (scale: number): Notation => ({
  write: (values) => {
    const minors = values.map((value) => minorOf(value, scale));
    return minors
      .map((minor, index) => (index === 0 ? minor : (minors[index - 1] ?? 0n) - minor))
      .join(",");
  },
  read: (packed, guesses) => {
    if (guesses.length === 0) return [];
    let before: bigint | null = null;
    return textOf(packed)
      .split(",")
      .map((cell) => {
        const fall = wholeFrom(cell);
        before = before === null ? fall : before - fall;
        return decimalFromMoney({ minor: before, scale });
      });
  },
});

/** Numbers as they are written in JSON, which reads back exactly. */
export const plainNumbers: Notation = cells((value) => String(numberOf(value)), numberFrom);

/** Numbers that are whole when doubled: medians of whole days. */
export const halves: Notation = cells(
  (value) => String(numberOf(value) * 2),
  (cell) => numberFrom(cell) / 2,
);

/** Days as their distance from one day, forwards (1) or backwards (-1). */
export const days = (from: number, direction: 1 | -1): Notation =>
  cells(
    (value) => String((dayNumber(textOf(value)) - from) * direction),
    (cell) => plainDate(from + numberFrom(cell) * direction),
  );

/** How many variants of [A6] gave A and B; the others gave C, and `same` follows from the class. */
export const certainties = (
  classes: readonly ("A" | "B" | "C" | undefined)[],
  variants: number,
): Notation => {
  const both = cells(
    (value) => {
      const { A, B } = v.parse(certainty, value).classes;
      return `${String(A)}.${String(B)}`;
    },
    (cell) => cell,
  );
  return {
    write: both.write,
    read: (packed, guesses) =>
      both.read(packed, guesses).map((cell, index) => {
        if (typeof cell !== "string") return cell;
        const [A = 0, B = 0] = cell.split(".").map(numberFrom);
        return certaintyOf({ A, B, C: variants - A - B }, classes[index] ?? "C");
      }),
  };
};

/** The certainty of a class from how many variants gave each. */
export const certaintyOf = (
  classes: { readonly A: number; readonly B: number; readonly C: number },
  own: "A" | "B" | "C",
): Json => ({ same: classes[own], of: classes.A + classes.B + classes.C, classes });

/** Means as how far the whole sum lies below a sum that is known; `wholes` has both and the count. */
export const means = (
  wholes: readonly { readonly known: bigint; readonly parts: bigint }[],
): Notation => ({
  write: (values) =>
    values
      .map((value, index) => {
        const { known = 0n, parts = 0n } = wholes[index] ?? {};
        if (value === null || parts === 0n) return NULL;
        const total = BigInt(Math.round(numberOf(value) * Number(parts)));
        return ratioOf(total, parts) === value
          ? String(known - total)
          : `=${String(numberOf(value))}`;
      })
      .join(","),
  read: (packed, guesses) =>
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
          }),
});

/** Two figures of concentration beside each other. */
export const concentrationPairs: Notation = cells(
  (value) => {
    const { hhi, top1 } = v.parse(pair, value);
    return `${String(hhi ?? NULL)};${String(top1 ?? NULL)}`;
  },
  (cell) => {
    const [hhi = null, top1 = null] = cell
      .split(";")
      .map((figure) => (figure === NULL ? null : numberFrom(figure)));
    return { hhi, top1 };
  },
);

/** One letter a row for values of a closed list. */
export const choices = (list: readonly Json[]): Notation => ({
  write: (values, guesses) =>
    values
      .map((value, index) =>
        sameJson(value, guesses[index]) ? "." : placeOf(list, value).toString(36),
      )
      .join(""),
  read: (packed, guesses) =>
    Array.from(textOf(packed), (letter, index) =>
      letter === "." ? guessed(guesses[index]) : placed(list, Number.parseInt(letter, 36)),
    ),
});

function placeOf(list: readonly Json[], value: Json): number {
  const place = list.indexOf(value);
  if (place < 0) throw new RangeError("not on the list");
  return place;
}

function minorOf(value: Json, scale: number): bigint {
  const money = typeof value === "string" ? moneyFromDecimal(value) : null;
  if (money?.scale !== scale) throw new RangeError("another number of decimals");
  return money.minor;
}

export function guessed(guess: Guess): Json {
  if (guess === undefined) throw new RangeError("nothing was guessed");
  return guess;
}
