import * as v from "valibot";
import { statusOf, type Levels } from "../../analysis/index.ts";
import { packedCodes, unpackedCodes } from "./codes.ts";
import { listOf, numberFrom, placed, textOf } from "./json.ts";
import { cells, guessed } from "./notation.ts";
import { sameJson, type Notation } from "./table.ts";

/** Names of customers as the report knows them: pseudonyms in digits, ids as they are. */
export const ids: Notation = {
  write: (values) => packedCodes(values),
  read: (packed) => unpackedCodes(packed),
};

/** Texts, each written as it is; what was guessed is left blank. */
export const texts: Notation = {
  write: (values, guesses) =>
    values.map((value, index) => (sameJson(value, guesses[index]) ? 0 : value)),
  read: (packed, guesses) =>
    listOf(packed).map((value, index) => (value === 0 ? guessed(guesses[index]) : value)),
};

/**
 * Texts that repeat: the distinct ones, frequent ones first, without the beginning they share, and
 * the place of each row's among them.
 */
export const repeatedTexts = (beginning: string): Notation => ({
  write: (values) => {
    const counts = new Map<string, number>();
    for (const value of values) {
      if (typeof value === "string") counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const list = [...counts].sort(([, one], [, other]) => other - one).map(([text]) => text);
    const shared = list.every((text) => text.startsWith(beginning));
    const places = values.map((value) => (value === null ? "-" : list.indexOf(textOf(value))));
    return [
      shared ? packedCodes(list.map((text) => text.slice(beginning.length))) : list,
      places.join(list.length > 10 ? "," : ""),
      shared,
    ];
  },
  read: (packed, guesses) => {
    if (guesses.length === 0) return [];
    const [list = null, places = null, shared = null] = listOf(packed);
    const known = unpackedCodes(list).map(
      (text) => (shared === true ? beginning : "") + textOf(text),
    );
    return textOf(places)
      .split(known.length > 10 ? "," : "")
      .map((place) => (place === "-" ? null : placed(known, Number(place))));
  },
});

/** Texts of a list known on both ends, by their place in it; others as they are. */
export const listed = (list: readonly string[]): Notation => ({
  write: (values) =>
    values.map((value) => {
      const place = typeof value === "string" ? list.indexOf(value) : -1;
      return place < 0 ? value : place;
    }),
  read: (packed) =>
    listOf(packed).map((value) => (typeof value === "number" ? placed(list, value) : value)),
});

const shareholder = v.looseObject({ id: v.string(), share: v.number() });

/** A customer with its share and the status that follows: its rank from 0, and the share. */
export const shareholders = (
  customers: readonly { readonly id: string; readonly name: string }[],
  levels: Levels,
): Notation =>
  cells(
    (value) => {
      const { id, share } = v.parse(shareholder, value);
      return `${String(customers.findIndex((customer) => customer.id === id))};${String(share)}`;
    },
    (cell) => {
      const [place = -1, share = 0] = cell.split(";").map(numberFrom);
      const { id, name } = customers[place] ?? { id: "", name: "" };
      const status = statusOf(BigInt(Math.round(share * 1e12)), 10n ** 12n, levels);
      return { id, name, share, status };
    },
  );
