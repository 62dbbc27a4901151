import { globSync } from "node:fs";
import { basename, resolve } from "node:path";
import { describe, expect, test } from "vitest";

/*
 * What the types of messages cannot say: nothing is left in the other language, and all is set
 * as a printer would set it. That both languages say the same things, the types do say.
 */

type Text = readonly [path: string, text: string];

/** Plain texts; what a function says is tested with the layer that asks it. A `code` or a `usage` is for machines. */
function texts(value: unknown, path: string): readonly Text[] {
  if (typeof value === "string") return /\.(code|usage)$/.test(path) ? [] : [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => texts(part, `${path}.${name}`));
}

const areas = (locale: string): readonly string[] =>
  globSync(`src/messages/${locale}/*.ts`).map((file) => basename(file, ".ts"));

async function faults(locale: string, area: string, wrong: RegExp): Promise<readonly string[]> {
  const module: unknown = await import(resolve(`src/messages/${locale}/${area}.ts`));
  return texts(module, area)
    .filter(([, text]) => wrong.test(text))
    .map(([path, text]) => `${path}: ${text}`);
}

describe.each(areas("ru"))("Russian, %s", (area) => {
  test.each([
    ["quotation marks are «»", /["“”]/],
    ["a dash is long", /(^|\s)[-–]\s/],
    ["a number holds its % and ₽ by a no-break space", /\d ?(?:%|₽)/],
    ["a number holds its noun by a no-break space", /\d (?!(?:до|и|из|или)\s)[а-яё]/],
  ])("%s", async (_what, wrong) => {
    expect(await faults("ru", area, wrong)).toEqual([]);
  });
});

describe.each(areas("en"))("English, %s", (area) => {
  test.each([
    ["no Russian is left", /\p{Script=Cyrillic}/u],
    ["quotation marks and apostrophes are curly", /["«»]|(?:^|\s)'|\w'\w/],
    ["a dash is not a hyphen", /\s-\s/],
    ["% stands close", /\d\s%/],
  ])("%s", async (_what, wrong) => {
    expect(await faults("en", area, wrong)).toEqual([]);
  });
});

test("there are words in both languages to look at", () => {
  expect(areas("ru").length).toBeGreaterThan(4);
  expect(areas("en").length).toBeGreaterThan(4);
});
