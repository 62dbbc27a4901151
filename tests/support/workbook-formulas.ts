import { utils, type WorkBook } from "@e965/xlsx";
import { cellOf, cellsOf, sheetOf } from "./read-workbook.ts";

/*
 * Reckons the formulas of a workbook anew, through other formulas, never through cached values. It knows
 * the few functions that reports use, and fails on any other.
 */

type Scalar = number | string | null;
type Value = Scalar | readonly Scalar[];

const token =
  /\s*(?:(?<number>\d+(?:\.\d+)?)|(?<text>"(?:[^"]|"")*")|(?<place>(?:'(?:[^']|'')+'!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\w(])|(?<name>[\p{L}_]+)|(?<sign>[-+*/(),]))/uy;

const numbers = (values: readonly Value[]): readonly number[] =>
  values.flat().filter((value) => typeof value === "number");

const listOf = (value: Value | undefined): readonly Scalar[] =>
  Array.isArray(value) ? (value as readonly Scalar[]) : [value as Scalar];

/** Whether a cell meets a criterion: `">0"`, or the same text. */
function meets(cell: Scalar, criterion: Scalar): boolean {
  if (criterion === ">0") return typeof cell === "number" && cell > 0;
  return typeof cell === "string" && typeof criterion === "string"
    ? cell.toLowerCase() === criterion.toLowerCase()
    : cell === criterion;
}

/** Which cells of the ranges meet all criteria, given in pairs. */
function chosen(pairs: readonly Value[]): readonly boolean[] {
  const length = listOf(pairs[0]).length;
  return Array.from({ length }, (_, at) =>
    Array.from({ length: pairs.length / 2 }, (_each, pair) =>
      meets(listOf(pairs[2 * pair])[at] ?? null, listOf(pairs[2 * pair + 1])[0] ?? null),
    ).every((met) => met),
  );
}

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

const functions: Readonly<Record<string, (given: readonly Value[]) => number>> = {
  SUM: (given) => sum(numbers(given)),
  SUMSQ: (given) => sum(numbers(given).map((one) => one * one)),
  MAX: (given) => Math.max(...numbers(given)),
  MIN: (given) => Math.min(...numbers(given)),
  SUMIF: ([range = null, criterion = null]) =>
    sum(numbers(listOf(range).filter((cell) => meets(cell, listOf(criterion)[0] ?? null)))),
  SUMIFS: ([range = null, ...pairs]) => {
    const kept = chosen(pairs);
    return sum(numbers(listOf(range).filter((_, at) => kept[at])));
  },
  COUNTIFS: (pairs) => chosen(pairs).filter((met) => met).length,
};

class Reckoner {
  readonly #book: WorkBook;
  readonly #known = new Map<string, Scalar>();
  readonly #ranges = new Map<string, readonly Scalar[]>();

  constructor(book: WorkBook) {
    this.#book = book;
  }

  cell(sheet: string, address: string): Scalar {
    const key = `${sheet}!${address}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const cell = cellOf(sheetOf(this.#book, sheet), address);
    const value =
      cell?.f === undefined ? ((cell?.v ?? null) as Scalar) : this.formula(sheet, cell.f);
    this.#known.set(key, value);
    return value;
  }

  place(own: string, text: string): Value {
    const cut = text.lastIndexOf("!");
    const sheet = cut < 0 ? own : text.slice(1, cut - 1).replaceAll("''", "'");
    const address = text.slice(cut + 1).replaceAll("$", "");
    if (!address.includes(":")) return this.cell(sheet, address);
    const key = `${sheet}!${address}`;
    const known = this.#ranges.get(key);
    if (known !== undefined) return known;
    const { s, e } = utils.decode_range(address);
    const values: Scalar[] = [];
    for (let r = s.r; r <= e.r; r += 1)
      for (let c = s.c; c <= e.c; c += 1)
        values.push(this.cell(sheet, utils.encode_cell({ r, c })));
    this.#ranges.set(key, values);
    return values;
  }

  formula(sheet: string, text: string): Scalar {
    const parts: { kind: string; text: string }[] = [];
    token.lastIndex = 0;
    while (token.lastIndex < text.length) {
      // A group that took no part has no text, which the typings of groups do not say.
      const groups: Partial<Record<string, string>> = token.exec(text)?.groups ?? {};
      const [found] = Object.entries(groups).filter(([, part]) => part !== undefined);
      if (found === undefined) throw new Error(`not a formula that reports use: ${text}`);
      parts.push({ kind: found[0], text: found[1] ?? "" });
    }
    const next = (sign: string): boolean => {
      if (parts[0]?.kind !== "sign" || parts[0].text !== sign) return false;
      parts.shift();
      return true;
    };
    const single = (value: Value): number => Number(listOf(value)[0] ?? 0);
    const factor = (): Value => {
      if (next("-")) return -single(factor());
      if (next("(")) {
        const inside = expression();
        next(")");
        return inside;
      }
      const part = parts.shift();
      if (part?.kind === "number") return Number(part.text);
      if (part?.kind === "text") return part.text.slice(1, -1).replaceAll('""', '"');
      if (part?.kind === "place") return this.place(sheet, part.text);
      if (part?.kind !== "name") throw new Error(`cannot read ${text}`);
      if (!next("(")) return this.#named(part.text);
      const given: Value[] = [];
      while (!next(")")) {
        given.push(expression());
        next(",");
      }
      const known = functions[part.text];
      if (known === undefined) throw new Error(`no function ${part.text}`);
      return known(given);
    };
    const product = (): Value => {
      let value = factor();
      for (;;) {
        if (next("*")) value = single(value) * single(factor());
        else if (next("/")) value = single(value) / single(factor());
        else return value;
      }
    };
    const expression = (): Value => {
      let value = product();
      for (;;) {
        if (next("+")) value = single(value) + single(product());
        else if (next("-")) value = single(value) - single(product());
        else return value;
      }
    };
    const value = listOf(expression())[0] ?? null;
    if (parts.length > 0) throw new Error(`more than a formula: ${text}`);
    return value;
  }

  #named(name: string): Value {
    const known = this.#book.Workbook?.Names?.find(({ Name }) => Name === name);
    if (known === undefined) throw new Error(`no name ${name}`);
    return this.place("", known.Ref);
  }
}

export interface ReckonedFormula {
  readonly where: string;
  readonly formula: string;
  readonly cached: unknown;
  readonly reckoned: Scalar;
}

/** Every formula of a workbook with what it holds and what it gives. */
export function reckonedFormulas(book: WorkBook): readonly ReckonedFormula[] {
  const reckoner = new Reckoner(book);
  return book.SheetNames.flatMap((name) =>
    cellsOf(sheetOf(book, name)).flatMap(([address, { f, v }]) =>
      f === undefined
        ? []
        : [
            {
              where: `${name}!${address}`,
              formula: f,
              cached: v,
              reckoned: reckoner.formula(name, f),
            },
          ],
    ),
  );
}
