import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { typographyFault } from "./russian-typographer.ts";
import { messageTexts } from "./message-texts.ts";

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/** The lines of a page, without tags, addresses of links and marks of Markdown. */
const lines = (body: string): readonly string[] =>
  body
    .replaceAll(/<(?:"[^"]*"|\{[^}]*\}|[^>"{])*>/g, "")
    .replaceAll("&nbsp;", "\u2060")
    .replaceAll(/\]\([^)]*\)/g, "]")
    .split("\n")
    .map((line) =>
      line
        .replace(/^(?:- |\d+\. |#+ |> )/, "")
        .replaceAll("**", "")
        .trim(),
    );

function textsOf(file: string): readonly string[] {
  const source = readFileSync(file, "utf8");
  if (file.endsWith(".ts")) return messageTexts(source);
  if (file.endsWith(".yaml")) return stringsIn(parse(source));
  const [, front = "", ...rest] = source.split(/^---\n/m);
  return [...stringsIn(parse(front)), ...lines(rest.join("---\n"))];
}

const files = globSync(["content/ru/**/*.{mdx,md,yaml}", "src/messages/ru/*.ts"]);

describe("Russian texts are set as the typographer sets them", () => {
  test.each(files)("%s", (file) => {
    // What a terminal shows in columns is no prose.
    const prose = textsOf(file).filter((text) => !/ {3}/.test(text));
    const russian = prose.filter((text) => /[а-яё]/i.test(text));
    expect(russian.flatMap((text) => typographyFault(text) ?? []).join("\n")).toBe("");
  });
});

test("the typographer sees quotes, dashes, spaces and units", () => {
  expect(typographyFault('Клиент "Альфа" купил')).toContain("«Альфа»");
  expect(typographyFault("Осталось 15 дней")).toContain("15⍽дней");
  expect(typographyFault("Отчёт от 3 марта")).toContain("3⍽марта");
  expect(typographyFault("Клиент «Альфа» купил на\u00a020\u00a0%.")).toBeNull();
});
