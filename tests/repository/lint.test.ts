import { readFileSync } from "node:fs";
import { ESLint } from "eslint";
import { expect, test } from "vitest";

/*
 * What ESLint guards instead of the type checker: pages in .astro, which dependency-cruiser does not
 * read, the purity of the core, and ways for text to become markup. Each is planted here.
 */

const eslint = new ESLint();

async function rulesBroken(filePath: string, text: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return result?.messages.map((message) => message.ruleId ?? message.message) ?? ["not linted"];
}

const page = (frontmatter: string): string => `---\n${frontmatter}\n---\n<p></p>\n`;

test.each([
  [
    "a page reckons",
    "src/pages/planted.astro",
    page('import { abc } from "../analysis/index.ts";'),
    "no-restricted-imports",
  ],
  [
    "a page reads files",
    "src/pages/ru/planted.astro",
    page('import { read } from "../../intake/read.ts";'),
    "no-restricted-imports",
  ],
  [
    "a layout names an engine",
    "src/layouts/planted.astro",
    page('import "../engines/wasm/client.ts";'),
    "no-restricted-imports",
  ],
  [
    "a layout uses node:",
    "src/layouts/planted.astro",
    page('import { readFileSync } from "node:fs";'),
    "no-restricted-imports",
  ],
  [
    "a page draws",
    "src/pages/planted.astro",
    page('import * as Plot from "@observablehq/plot";'),
    "no-restricted-imports",
  ],
  [
    "a page makes markup of text",
    "src/pages/planted.astro",
    "<p set:html={name} />\n",
    "astro/no-set-html-directive",
  ],
  [
    "the core reads the clock",
    "src/domain/money.ts",
    "export const now = Date.now();\n",
    "no-restricted-globals",
  ],
  [
    "the core fetches",
    "src/sql/sql.ts",
    'export const answer = fetch("/");\n',
    "no-restricted-globals",
  ],
  [
    "the core throws dice",
    "src/analysis/settings.ts",
    "export const chance = Math.random();\n",
    "no-restricted-properties",
  ],
  [
    "text becomes markup",
    "src/domain/money.ts",
    'document.body.innerHTML = "<b>";\n',
    "no-restricted-syntax",
  ],
  [
    "text becomes script",
    "src/domain/money.ts",
    'export const two = eval("1 + 1") as number;\n',
    "no-eval",
  ],
  [
    "a type is given up",
    "src/domain/money.ts",
    "export const loose = (value: any) => value;\n",
    "@typescript-eslint/no-explicit-any",
  ],
])("is stopped: %s", async (_what, filePath, text, rule) => {
  expect(await rulesBroken(filePath, text)).toContain(rule);
});

test("the one place where markup is set takes values of the escaper, and no text", async () => {
  const place = "src/layouts/reports/markup.astro";
  const text = readFileSync(place, "utf8");
  expect(await rulesBroken(place, text)).toEqual([]);
  expect(text.match(/set:html=\{[^}]*\}/g)).toEqual(["set:html={html(...of)}"]);
  expect(await rulesBroken("src/layouts/reports/other.astro", text)).toContain(
    "astro/no-set-html-directive",
  );
});

test("what a page may import is let through", async () => {
  const text = page(
    'import Frame from "../layouts/frame.astro";\nimport { address } from "../site/address.ts";',
  );
  expect(await rulesBroken("src/pages/planted.astro", text)).toEqual([]);
});
