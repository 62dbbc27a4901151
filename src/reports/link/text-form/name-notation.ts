import { statusOf, type Levels } from "../../../analysis/dependency/rule.ts";
import { listOf, numberFrom, placed, textOf } from "../json.ts";
import { unpackedCodes } from "./codes.ts";
import { cells, guessed } from "./notation.ts";
import type { Notation } from "./table.ts";

/** Names of customers as the report knows them: pseudonyms in digits, ids as they are. */
export const ids: Notation = (packed) => unpackedCodes(packed);

/** Texts, each written as it is; what was guessed is left blank. */
export const texts: Notation = (packed, guesses) =>
  listOf(packed).map((value, index) => (value === 0 ? guessed(guesses[index]) : value));

/**
 * Texts that repeat: the distinct ones, frequent ones first, without the beginning they share, and
 * the place of each row's among them.
 */
export const repeatedTexts =
  (beginning: string): Notation =>
  (packed, guesses) => {
    if (guesses.length === 0) return [];
    const [list = null, places = null, shared = null] = listOf(packed);
    const known = unpackedCodes(list).map(
      (text) => (shared === true ? beginning : "") + textOf(text),
    );
    return textOf(places)
      .split(known.length > 10 ? "," : "")
      .map((place) => (place === "-" ? null : placed(known, Number(place))));
  };

/** Texts of a list known on both ends, by their place in it; others as they are. */
export const listed =
  (list: readonly string[]): Notation =>
  (packed) =>
    listOf(packed).map((value) => (typeof value === "number" ? placed(list, value) : value));

/** A customer with its share and the status that follows: its rank from 0, and the share. */
export const shareholders = (
  customers: readonly { readonly id: string; readonly name: string }[],
  levels: Levels,
): Notation =>
  cells((cell) => {
    const [place = -1, share = 0] = cell.split(";").map(numberFrom);
    const { id, name } = customers[place] ?? { id: "", name: "" };
    const status = statusOf(BigInt(Math.round(share * 1e12)), 10n ** 12n, levels);
    return { id, name, share, status };
  });
