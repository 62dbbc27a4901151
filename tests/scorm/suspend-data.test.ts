import fc from "fast-check";
import { expect, test } from "vitest";
import { nothingYet } from "../../src/training/memory.ts";
import { LONGEST, memoryFrom, suspendData } from "../../src/training/scorm/suspend-data.ts";

const options = ["one", "two", "three", "four"];
const asking = (ids: readonly string[]) =>
  ids.map((id) => ({ id, objective: "any", ask: "What?", options, right: "two" }));
const questions = asking(["first", "second", "third"]);

test("answers, predictions and exercises come back", () => {
  const answers = { first: "two", third: "four", "sort/item/part": "left right" };
  const predictions = { share: 17.5, skipped: null };
  const text = suspendData(questions, { ...nothingYet, answers, predictions });
  expect(memoryFrom(questions, text)).toEqual({ ...nothingYet, answers, predictions });
});

test("a long note is left out before any choice is", () => {
  const answers = { "brief/goal": "я".repeat(LONGEST), "brief/risk": "no stock", second: "one" };
  const text = suspendData(questions, { ...nothingYet, answers });
  expect(text.length).toBeLessThan(200);
  expect(memoryFrom(questions, text).answers).toEqual({ "brief/risk": "no stock", second: "one" });
});

test("answers to questions that changed since are let go, the rest stays", () => {
  const answers = { first: "two", "sort/item/part": "left" };
  const text = suspendData(questions, { ...nothingYet, answers });
  const changed = asking(["second", "first", "third"]);
  expect(memoryFrom(changed, text).answers).toEqual({ "sort/item/part": "left" });
});

test.each(["", "null", "[]", "{", '{"k":1}', '{"k":"","q":"","a":{"x":1},"p":{}}', "free text"])(
  "%j is nothing",
  (text) => {
    expect(memoryFrom(questions, text)).toEqual(nothingYet);
  },
);

test("whatever was put in, the text fits, reads back, and holds every answer to a question", () => {
  const note = fc.string({ maxLength: 3000, unit: "binary" });
  fc.assert(
    fc.property(
      fc.record({
        chosen: fc.record(
          Object.fromEntries(questions.map(({ id }) => [id, fc.constantFrom(...options)])),
          { requiredKeys: [] },
        ),
        exercises: fc.dictionary(
          fc.string({ minLength: 1 }).map((key) => `exercise/${key}`),
          note.filter((text) => text !== ""),
          { maxKeys: 12 },
        ),
        predictions: fc.dictionary(fc.string({ minLength: 1 }), fc.option(fc.integer()), {
          maxKeys: 40,
        }),
      }),
      ({ chosen, exercises, predictions }) => {
        const answers = { ...exercises, ...chosen } as Record<string, string>;
        const put = { ...nothingYet, answers, predictions };
        const text = suspendData(questions, put);
        expect(text.length).toBeLessThanOrEqual(LONGEST);
        const back = memoryFrom(questions, text);
        expect(back.answers).toMatchObject(chosen);
        for (const [key, value] of Object.entries(back.answers))
          expect(value).toBe(put.answers[key]);
        for (const [key, value] of Object.entries(back.predictions))
          expect(value).toBe(predictions[key]);
      },
    ),
  );
});
