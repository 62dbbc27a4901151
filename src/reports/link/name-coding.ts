import { codePlaces } from "../masking/pseudonyms.ts";
import type { Coder } from "./coder.ts";
import { count, evenly, flag, place } from "./coding.ts";
import { each, type Cells } from "./columns.ts";
import { textIn, type Json } from "./json.ts";
import { sameJson, type Guess } from "./guess.ts";
import { text } from "./text-coding.ts";

const FEWEST_PLACES = 3;

export const isCode = (value: string): boolean =>
  value.length >= FEWEST_PLACES &&
  value.length <= codePlaces.length &&
  Array.from(value).every((letter, index) => codePlaces[index]?.includes(letter) === true);

/** A pseudonym such as `7K2`: nothing tells one from another, so its letters are as good as thrown. */
export function pseudonym(coder: Coder, value: string): string {
  const lengths = codePlaces.length - FEWEST_PLACES + 1;
  const length = FEWEST_PLACES + place(coder, "code length", value.length - FEWEST_PLACES, lengths);
  const places = codePlaces.slice(0, length);
  const among = places.reduce((product, letters) => product * letters.length, 1);
  const number = places.reduce(
    (sum, letters, index) =>
      sum * letters.length + Math.max(0, letters.indexOf(value.charAt(index))),
    0,
  );
  let left = evenly(coder, number, among);
  let made = "";
  for (const letters of places.toReversed()) {
    made = letters.charAt(left % letters.length) + made;
    left = Math.floor(left / letters.length);
  }
  return made;
}

/** A text of digits, such as a tax id: what stands at each place is learned. */
function digits(coder: Coder, value: string): string {
  const length = count(coder, "digits length", value.length, 1000);
  return Array.from({ length }, (_, index) =>
    place(coder, "digit", coder.reads ? 0 : Number(value.charAt(index)), 10, index),
  ).join("");
}

const prefixes = ["", "tax:", "name:", "customer:", "person:", "group:"];

/** An id or a name: a pseudonym, digits, or a text, with what it begins with. */
export function named(coder: Coder, name: string, value: string, beginning = ""): string {
  const begins = coder.reads || value.startsWith(beginning);
  if (beginning !== "" && !flag(coder, `${name} beginning`, begins)) {
    return named(coder, name, value);
  }
  const rest = value.slice(beginning.length);
  if (flag(coder, `${name} code`, isCode(rest))) return beginning + pseudonym(coder, rest);
  const found = prefixes.findLastIndex((one) => rest.startsWith(one));
  const prefix = prefixes[place(coder, `${name} prefix`, found, prefixes.length)] ?? "";
  const own = rest.slice(prefix.length);
  const made = flag(coder, `${name} digits`, /^\d+$/.test(own))
    ? digits(coder, own)
    : text(coder, name, own);
  return beginning + prefix + made;
}

/** Names that stand once each. */
export const names = each((coder, { name, value }) => named(coder, name, textIn(value)));

/** What a name that comes again is expected beside: another property of the row. */
type Beside<Row> = (row: Partial<Row>) => string | null | undefined;

/**
 * Names that repeat: the one that stood with the same neighbour last, one of those that came before,
 * or a new one.
 */
export const repeated =
  <Row, Context>(beginning: (context: Context) => string, beside: Beside<Row>) =>
  (
    coder: Coder,
    { name, values, rows, guesses, context }: Cells<Row, Context>,
  ): readonly Json[] => {
    const known: string[] = [];
    const last = new Map<string, string | null>();
    const coded = (value: Json, expected: Guess): Json => {
      if (expected !== undefined && flag(coder, `${name} as before`, sameJson(value, expected)))
        return expected;
      if (flag(coder, `${name} null`, value === null)) return null;
      const before = known.indexOf(textIn(value));
      if (known.length > 0 && flag(coder, `${name} known`, before >= 0))
        return known[evenly(coder, Math.max(0, before), known.length)] ?? "";
      const made = named(coder, name, textIn(value), beginning(context));
      known.push(made);
      return made;
    };
    return rows.map((row, index) => {
      const neighbour = beside(row) ?? "";
      const expected = neighbour === "" ? guesses[index] : last.get(neighbour);
      const value = coded(values[index] ?? null, expected);
      if (value === null || typeof value === "string") last.set(neighbour, value);
      return value;
    });
  };
