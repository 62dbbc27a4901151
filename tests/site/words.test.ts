import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { counted } from "../../src/messages/plural.ts";
import { boundText } from "../../src/messages/typography.ts";

/** Every text of a tree of messages with its place; what a message makes is tried with plain values. */
function textsOf(value: unknown, place: string): [place: string, text: string][] {
  if (typeof value === "string") return [[place, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, `${place}.${name}`));
}

/** Names and kinds only: what must be the same in both languages. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== "object" || value === null) return typeof value;
  // Each language has its own forms of a noun.
  if ("one" in value && "other" in value) return "noun";
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]): [string, unknown] => [name, shapeOf(inner)])
      .sort(([a], [b]) => a.localeCompare(b)),
  );
}

/**
 * An accepted row is what rows are, most parties are at no level, and a tree of legal entities would
 * be a list: they bear no word beside them.
 */
const wordless = /\.(rowBins\.accepted|dependencyShort\.none|persons\.note\.entity)$/;

const folder = new URL("../../src/messages/", import.meta.url);

/** Every area of a language, by the name of its file: a new file is tested without being named here. */
async function areasOf(locale: string): Promise<Record<string, unknown>> {
  const files = readdirSync(new URL(`${locale}/`, folder)).sort();
  const modules = files.map((file) => import(new URL(`${locale}/${file}`, folder).href));
  const areas = await Promise.all(modules);
  return Object.fromEntries(files.map((file, index) => [file, { ...areas[index] }]));
}

const ru = await areasOf("ru");
const en = await areasOf("en");

describe("messages", () => {
  test("are the same messages in both languages", () => {
    expect(shapeOf(en)).toEqual(shapeOf(ru));
  });

  test.each([
    ["ru", ru],
    ["en", en],
  ])("are never empty (%s)", (_locale, messages) => {
    const empty = textsOf(messages, "").filter(
      ([place, text]) => text.trim() === "" && !wordless.test(place),
    );
    expect(empty.map(([place]) => place)).toEqual([]);
  });

  test("keep Russian quotation marks and dashes", () => {
    const wrong = textsOf(ru, "").filter(
      ([place, text]) => /["“”]|\s-\s/.test(text) && !place.endsWith(".code"),
    );
    expect(wrong).toEqual([]);
  });

  test("keep English quotation marks and apostrophes", () => {
    const wrong = textsOf(en, "").filter(
      ([place, text]) => /["«»]|\w'\w|\s-\s/.test(text) && !place.endsWith(".code"),
    );
    expect(wrong).toEqual([]);
  });

  test("in English hold no Cyrillic letter", () => {
    expect(textsOf(en, "").filter(([, text]) => /\p{Script=Cyrillic}/u.test(text))).toEqual([]);
  });

  test("keep a Russian number with its sign and its noun by no-break spaces", () => {
    const wrong = /\d ?[%₽]|\d (?!(?:до|и|из|или)\s)[а-яё]/;
    expect(textsOf(ru, "").filter(([, text]) => wrong.test(text))).toEqual([]);
  });

  test("keep an English per cent sign close", () => {
    expect(textsOf(en, "").filter(([, text]) => /\d\s%/.test(text))).toEqual([]);
  });
});

describe("a counted noun", () => {
  const rows = { one: "строка", few: "строки", many: "строк", other: "строки" };

  test.each([
    [1, "1 строка"],
    [2, "2 строки"],
    [5, "5 строк"],
    [11, "11 строк"],
    [21, "21 строка"],
    [6700, "6 700 строк"],
  ])("%i takes its Russian form and stays with its number", (count, text) => {
    expect(counted("ru", count, rows)).toBe(text.replaceAll(" ", "\u00a0"));
  });

  test("takes its English form", () => {
    expect(counted("en", 1, { one: "row", other: "rows" })).toBe("1\u00a0row");
    expect(counted("en", 6700, { one: "row", other: "rows" })).toBe("6,700\u00a0rows");
  });
});

test("short Russian words stay with what they belong to", () => {
  expect(boundText("Файл и отчёт живут в памяти, и не в сети — нигде")).toBe(
    "Файл и\u00a0отчёт живут в\u00a0памяти, и\u00a0не\u00a0в\u00a0сети\u00a0— нигде",
  );
});
