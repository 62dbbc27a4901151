import { expect, test } from "vitest";
import { nothingYet, recall, recallAll, remember, today } from "../../src/training/memory.ts";
import { numberFromText } from "../../src/training/number-text.ts";
import { spokenName } from "../../src/training/names.ts";

import { storage } from "./kept-storage.ts";

test("answers add up, and a later answer replaces an earlier one", () => {
  const held = storage();
  remember("dependency", { answers: { base: "critical" } }, held);
  remember("dependency", { answers: { origin: "mixed" }, predictions: { first: null } }, held);
  remember("dependency", { answers: { base: "key" }, predictions: { second: 26.9 } }, held);
  expect(recall("dependency", held)).toEqual({
    ...nothingYet,
    answers: { base: "key", origin: "mixed" },
    predictions: { first: null, second: 26.9 },
  });
  expect(recall("another", held)).toEqual(nothingYet);
});

test("attempts are kept in the order they were made, and days and place are those given last", () => {
  const held = storage();
  const wrong = { question: "base", right: false, day: "2026-11-26", where: "lesson" } as const;
  const right = { ...wrong, right: true, day: "2026-11-27", where: "review" } as const;
  remember("dependency", { trail: [wrong], opened: "2026-11-26" }, held);
  remember("dependency", { trail: [right], heading: "three-levels" }, held);
  const kept = recall("dependency", held);
  expect(kept.trail).toEqual([wrong, right]);
  expect([kept.opened, kept.finished, kept.heading]).toEqual(["2026-11-26", null, "three-levels"]);
});

test("what a browser kept before attempts were counted is still there", () => {
  const held = storage({
    "kamerton.lesson.1.dependency": '{"answers":{"base":"key"},"predictions":{}}',
    "another.key": "x",
  });
  expect(recallAll(held)).toEqual(
    new Map([["dependency", { ...nothingYet, answers: { base: "key" } }]]),
  );
});

test("the reader’s day is that of the reader’s clock", () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
});

test.each(["", "{", "[]", '{"answers":{"base":7},"predictions":{}}', '{"answers":{}}'])(
  "what cannot be read is no memory: %s",
  (text) => {
    const held = storage({ "kamerton.lesson.1.dependency": text });
    expect(recall("dependency", held)).toEqual(nothingYet);
  },
);

test("a browser that refuses storage stops nothing", () => {
  const refused = (): Storage => {
    throw new DOMException("refused", "SecurityError");
  };
  expect(() => {
    remember("dependency", { answers: { base: "key" } }, refused);
  }).not.toThrow();
  expect(recall("dependency", refused)).toEqual(nothingYet);
});

test.each([
  ["27", 27],
  ["27,0", 27],
  ["26.9 %", 26.9],
  ["1\u00a0265,5", 1265.5],
  ["\u22121,7", -1.7],
  ["", null],
  ["много", null],
  ["1,2,3", null],
])("a number as a person types it: %s", (text, number) => {
  expect(numberFromText(text)).toBe(number);
});

test.each([
  ["ru", 'ООО "Брангор Снаб"', "Брангор Снаб"],
  ["ru", "Ламбион Снаб ООО", "Ламбион Снаб"],
  ["ru", "ИП Ветролист Н. Н.", "ИП Ветролист Н.\u00a0Н."],
  ["ru", "ООООО", "ООООО"],
  ["en", 'АО "Зарвент Инжиниринг"', "Zarvent Inzhiniring"],
  ["en", 'ООО "Щитовник"', "Shchitovnik"],
  ["en", "Пестрогоров В. Л.", "Pestrogorov V.\u00a0L."],
  ["en", "Ann & Co", "Ann & Co"],
] as const)("a name as a lesson says it, %s: %s", (locale, name, spoken) => {
  expect(spokenName(locale, name)).toBe(spoken);
});
