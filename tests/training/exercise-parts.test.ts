import { expect, test } from "vitest";
import { briefFile } from "../../src/training/brief-file.ts";
import { markPlace, nameLines, weakest } from "../../src/training/radar-shape.ts";
import { shuffled } from "../../src/training/shuffled.ts";

test("a radar of four axes points up, right, down and left; a mark of 5 fills the radius", () => {
  const places = [0, 1, 2, 3].map((at) => markPlace(at, 4, 5));
  const rounded = places.map(({ x, y }) => [
    Math.round(x * 1e9) / 1e9 + 0,
    Math.round(y * 1e9) / 1e9 + 0,
  ]);
  expect(rounded).toEqual([
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ]);
  expect(markPlace(0, 4, 0).y).toBeCloseTo(0);
});

test("a long name of an axis is set in two lines, about equal; a short one and one word stay whole", () => {
  expect(nameLines("Product")).toEqual(["Product"]);
  expect(nameLines("Conversation and negotiation")).toEqual(["Conversation", "and negotiation"]);
  expect(nameLines("Знание отраслевых требований")).toEqual(["Знание отраслевых", "требований"]);
  expect(nameLines("Stressresistance")).toEqual(["Stressresistance"]);
});

test("the weakest sides come lowest first; of equal marks, those named first", () => {
  const marks = new Map([
    ["product", 4],
    ["selling", 2],
    ["order", 1],
    ["languages", 2],
  ]);
  expect(weakest(marks, 3)).toEqual(["order", "selling", "languages"]);
});

test("a mixed order holds the same things, is the same each time, and does not depend on where they stood", () => {
  const things = ["one", "two", "three", "four", "five"].map((id) => ({ id }));
  const mixed = shuffled(things);
  expect(mixed).not.toEqual(things);
  expect(mixed.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
    things.toSorted((a, b) => a.id.localeCompare(b.id)),
  );
  expect(shuffled(things.toReversed())).toEqual(mixed);
});

test("what was typed into a paper is text in its file, and an empty field says so", () => {
  const file = briefFile(
    {
      title: "Бриф <b>",
      sections: [
        {
          name: "Цель",
          fields: [
            { label: "Зачем", text: "<script>x</script>\nдва" },
            { label: "Кто", text: " " },
          ],
        },
      ],
    },
    "ru",
    "не заполнено",
  );
  expect(file).toContain("&lt;script&gt;x&lt;/script&gt;<br>два");
  expect(file).toContain("<h1>Бриф &lt;b&gt;</h1>");
  expect(file).toContain("<p>не заполнено</p>");
  expect(file).not.toContain("<script");
  expect(file).not.toMatch(/(?:src|href)=/);
});
