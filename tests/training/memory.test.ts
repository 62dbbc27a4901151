import { expect, test } from "vitest";
import { recall, remember } from "../../src/training/memory.ts";
import { numberFromText } from "../../src/training/number-text.ts";
import { spokenName } from "../../src/training/names.ts";

/** A storage of its own for each test; the rest of the interface is not used. */
function storage(kept: Record<string, string> = {}): () => Storage {
  const entries = new Map(Object.entries(kept));
  const held: Storage = {
    get length() {
      return entries.size;
    },
    clear: () => {
      entries.clear();
    },
    getItem: (key) => entries.get(key) ?? null,
    key: (at) => [...entries.keys()][at] ?? null,
    removeItem: (key) => entries.delete(key),
    setItem: (key, value) => {
      entries.set(key, value);
    },
  };
  return () => held;
}

test("answers add up, and a later answer replaces an earlier one", () => {
  const held = storage();
  remember("dependency", { answers: { base: "critical" } }, held);
  remember("dependency", { answers: { origin: "mixed" }, predictions: { first: null } }, held);
  remember("dependency", { answers: { base: "key" }, predictions: { second: 26.9 } }, held);
  expect(recall("dependency", held)).toEqual({
    answers: { base: "key", origin: "mixed" },
    predictions: { first: null, second: 26.9 },
  });
  expect(recall("another", held)).toEqual({ answers: {}, predictions: {} });
});

test.each(["", "{", "[]", '{"answers":{"base":7},"predictions":{}}', '{"answers":{}}'])(
  "what cannot be read is no memory: %s",
  (text) => {
    const held = storage({ "kamerton.lesson.1.dependency": text });
    expect(recall("dependency", held)).toEqual({ answers: {}, predictions: {} });
  },
);

test("a browser that refuses storage stops nothing", () => {
  const refused = (): Storage => {
    throw new DOMException("refused", "SecurityError");
  };
  expect(() => {
    remember("dependency", { answers: { base: "key" } }, refused);
  }).not.toThrow();
  expect(recall("dependency", refused)).toEqual({ answers: {}, predictions: {} });
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
