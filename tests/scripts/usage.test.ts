import { expect, test } from "vitest";
import { everyOption } from "../../scripts/command-line/words.ts";
import { commandLineMessages } from "../../src/messages/command-line.ts";

test.each(["ru", "en"] as const)("the help in %s names every option there is", (locale) => {
  const { usage } = commandLineMessages[locale];
  const named = new Set([...usage.matchAll(/--([a-z][a-z-]*)/g)].map(([, name]) => name));
  expect(everyOption.filter((option) => option !== "help" && !named.has(option))).toEqual([]);
  expect([...named].filter((name) => name !== undefined && !everyOption.includes(name))).toEqual(
    [],
  );
});
