import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/* Rules have ids: a SPEC.md beside the code states them, and a test cites each in its name. */

const read = (pattern: string): string =>
  globSync(pattern, { exclude: ["tests/repository/**"] })
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");

const ids = (text: string, pattern: RegExp): ReadonlySet<string> =>
  new Set([...text.matchAll(pattern)].map(([, id = ""]) => id));

const stated = ids(read("src/**/SPEC.md"), /^- \[([A-Z]\d+)\]/gm);

/** `[A3] …` in the name of a test or of a group of tests. */
function citedByNames(): ReadonlySet<string> {
  const named = read("tests/**/*.{test,spec}.ts").matchAll(
    /\b(?:test|describe)[^"`]*["`]([^"`]+)/g,
  );
  return ids([...named].map(([, name = ""]) => name).join("\n"), /\[([A-Z]\d+)\]/g);
}

/** `Rules A3, A6 and X1.` in the README of a golden case. */
const citedByCases = ids(read("tests/cases/**/README.md"), /\b([A-Z]\d)\b/g);

test("every rule that a SPEC states is cited by a test", () => {
  expect(stated.size).toBeGreaterThan(20);
  const named = citedByNames();
  const uncited = [...stated].filter((id) => !named.has(id) && !citedByCases.has(id));
  expect(uncited).toEqual([]);
});
