import { dayNumber, plainDate } from "../../domain/calendar.ts";
import { decimalFromMoney, moneyFromDecimal } from "../../domain/money.ts";
import type { Coder } from "./coder.ts";
import { choice, count, evenly, flag, place, signed, whole } from "./coding.ts";
import { isList, isObject, textIn, type Json } from "./json.ts";
import type { Memory } from "./memory.ts";
import { number } from "./number-coding.ts";
import { isCode, named, pseudonym } from "./name-coding.ts";
import { words } from "./words.ts";
import { text } from "./text-coding.ts";

import { sameJson } from "./guess.ts";
import type { Cells } from "./columns.ts";

const kinds = [
  "null",
  "false",
  "true",
  "number",
  "decimal",
  "day",
  "hexadecimal",
  "word",
  "known",
  "pseudonym",
  "text",
  "list",
  "object",
] as const;
type Kind = (typeof kinds)[number];

const DEEPEST = 60;
const LONGEST = 100_000;

function kindOf(value: Json, memory: Memory): Kind {
  if (value === null) return "null";
  if (typeof value === "boolean") return value ? "true" : "false";
  if (typeof value === "number") return "number";
  if (isList(value)) return "list";
  if (typeof value === "object") return "object";
  if (words.includes(value)) return "word";
  if (memory.placeOf(value) >= 0) return "known";
  if (memory.beginnings.some((one) => isPseudonym(value, one))) return "pseudonym";
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && plainDate(dayNumber(value)) === value) return "day";
  if (isDecimal(value)) return "decimal";
  return /^(?:[0-9a-f]{2}){4,}$/.test(value) ? "hexadecimal" : "text";
}

const isPseudonym = (value: string, beginning: string): boolean =>
  value.startsWith(beginning) && isCode(value.slice(beginning.length));

/** A plain decimal that reads back as it is written. */
function isDecimal(value: string): boolean {
  if (value.length > 38) return false;
  const money = moneyFromDecimal(value);
  return money !== null && decimalFromMoney(money) === value;
}

/** Any JSON; `name` is the member it stands in, which tells what to expect. */
export function json(coder: Coder, memory: Memory, name: string, value: Json, depth = 0): Json {
  if (depth > DEEPEST) throw new RangeError("too deep");
  const kind = choice(coder, `${name} kind`, kinds, coder.reads ? "null" : kindOf(value, memory));
  switch (kind) {
    case "null":
      return null;
    case "false":
      return false;
    case "true":
      return true;
    case "number":
      return number(coder, name, typeof value === "number" ? value : 0);
    case "list":
      return list(coder, memory, name, isList(value) ? value : [], depth);
    case "object":
      return object(coder, memory, name, isObject(value) ? value : {}, depth);
    case "decimal":
    case "day":
    case "hexadecimal":
    case "word":
    case "known":
    case "pseudonym":
    case "text":
      return written(coder, memory, name, kind, textIn(value));
  }
}

function written(
  coder: Coder,
  memory: Memory,
  name: string,
  kind: Exclude<Kind, "null" | "false" | "true" | "number" | "list" | "object">,
  value: string,
): string {
  switch (kind) {
    case "word":
      return choice(coder, `${name} word`, words, value);
    case "pseudonym": {
      const { beginnings } = memory;
      const found = beginnings.findIndex((one) => isPseudonym(value, one));
      const beginning = beginnings[place(coder, "beginning", Math.max(0, found), 8)] ?? "";
      const made = beginning + pseudonym(coder, value.slice(beginning.length));
      memory.keep(made);
      return made;
    }
    case "known":
      return memory.at(evenly(coder, memory.placeOf(value), memory.size));
    case "day": {
      const day = coder.reads ? 0 : dayNumber(value);
      return plainDate(Number(signed(coder, `${name} day`, BigInt(day))));
    }
    case "decimal": {
      const money = coder.reads ? null : moneyFromDecimal(value);
      const scale = place(coder, `${name} scale`, money?.scale ?? 0, 64);
      return decimalFromMoney({
        minor: signed(coder, `${name} decimal`, money?.minor ?? 0n),
        scale,
      });
    }
    case "hexadecimal":
      return hexadecimal(coder, value);
    case "text": {
      const made = named(coder, name, value);
      memory.keep(made);
      return made;
    }
  }
}

function hexadecimal(coder: Coder, value: string): string {
  const length = count(coder, "hexadecimal length", value.length, 1024);
  return Array.from({ length }, (_, index) =>
    evenly(coder, coder.reads ? 0 : Number.parseInt(value.charAt(index), 16), 16).toString(16),
  ).join("");
}

function list(
  coder: Coder,
  memory: Memory,
  name: string,
  value: readonly Json[],
  depth: number,
): Json {
  const length = count(coder, `${name} length`, value.length, LONGEST);
  const made: Json[] = [];
  for (let index = 0; index < length; index += 1) {
    made.push(json(coder, memory, name, value[index] ?? null, depth + 1));
  }
  return made;
}

/** Built from entries, so that a member called `__proto__` is a plain member. */
function object(
  coder: Coder,
  memory: Memory,
  name: string,
  value: Readonly<Record<string, Json>>,
  depth: number,
): Json {
  const entries = new Map(Object.entries(value));
  const keys = shape(coder, memory, name, [...entries.keys()]);
  return Object.fromEntries(
    keys.map((key) => [key, json(coder, memory, key, entries.get(key) ?? null, depth + 1)]),
  );
}

/** The names of an object's members, in their order: one that came before, or a new one. */
function shape(
  coder: Coder,
  memory: Memory,
  name: string,
  keys: readonly string[],
): readonly string[] {
  const before = memory.shapes.findIndex(
    (known) => known.length === keys.length && known.every((key, index) => key === keys[index]),
  );
  if (flag(coder, `${name} shape known`, before >= 0)) {
    const at = Number(whole(coder, `${name} shape`, BigInt(Math.max(before, 0))));
    const known = memory.shapes[at];
    if (known === undefined) throw new RangeError("no such shape");
    return known;
  }
  const length = count(coder, "members", keys.length, LONGEST);
  const made = Array.from({ length }, (_, index) => member(coder, memory, keys[index] ?? ""));
  memory.shapes.push(made);
  return made;
}

/** The name of a member: a place in a list, a text known, or a new one. */
function member(coder: Coder, memory: Memory, key: string): string {
  const indexed = /^(?:0|[1-9]\d{0,4})$/.test(key);
  if (flag(coder, "member index", indexed)) {
    return String(whole(coder, "index", BigInt(coder.reads || !indexed ? 0 : key)));
  }
  if (flag(coder, "member word", words.includes(key)))
    return choice(coder, "member word", words, coder.reads ? "name" : key);
  const known = memory.placeOf(key);
  if (flag(coder, "member known", known >= 0)) return memory.at(evenly(coder, known, memory.size));
  const made = text(coder, "member", key);
  memory.keep(made);
  return made;
}

/** A column whose values may be any JSON. */
export const anyJson = <Row, Context extends { readonly memory: Memory }>(
  coder: Coder,
  { name, values, guesses, rows, context }: Cells<Row, Context>,
): readonly Json[] =>
  rows.map((_, index) => {
    const value = values[index] ?? null;
    const guess = guesses[index];
    if (guess !== undefined && flag(coder, `${name} as guessed`, sameJson(value, guess)))
      return guess;
    return json(coder, context.memory, name, value);
  });
