import { expect, test } from "vitest";
import { formatFor } from "../../src/messages/format.ts";
import { reportMessages } from "../../src/messages/report.ts";
import { boundText } from "../../src/messages/typography.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const words = reportMessages.ru;
const format = formatFor("ru", "RUB");

test.each([
  ["week", 52, "За 52 полные недели"],
  ["month", 12, "За 12 полных месяцев"],
  ["month", 3, "За 3 полных месяца"],
  ["quarter", 4, "За 4 полных квартала"],
] as const)("full steps agree with their number: %s, %i", (step, count, said) => {
  const steps = format.plural(count, words.steps[step].full);
  expect(plain(words.figures.lastSteps(count, steps))).toBe(said);
});

test("a sentence that ends in an abbreviation has one full stop", () => {
  expect(plain(boundText("Останется 181 тыс.. Крупнейшим станет другой."))).toBe(
    "Останется 181 тыс. Крупнейшим станет другой.",
  );
  expect(boundText("И так далее…")).toContain("далее…");
});
