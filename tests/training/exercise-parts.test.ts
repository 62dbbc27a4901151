import { describe, expect, test } from "vitest";
import { briefFile } from "../../src/training/brief-file.ts";
import { firstToClose, gapOf, markPlace, nameLines } from "../../src/training/radar-shape.ts";
import type { Side } from "../../src/training/radar-shape.ts";
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

describe("what to begin with", () => {
  const ids = (sides: readonly Side[]) => firstToClose(sides, 3).map(({ id }) => id);
  // The table of lesson 3: (5 − mark) × need is 3, 9, 3, 4, 9, 6, 2, 0.
  const filimotkin: readonly (Side & { readonly need: number })[] = [
    { id: "product", mark: 4, need: 3 },
    { id: "business", mark: 2, need: 3 },
    { id: "conversation", mark: 4, need: 3 },
    { id: "prices", mark: 3, need: 2 },
    { id: "numbers", mark: 2, need: 3 },
    { id: "paperwork", mark: 2, need: 2 },
    { id: "composure", mark: 4, need: 2 },
    { id: "languages", mark: 1, need: 0 },
  ];

  test("is the largest gaps where the need was said: languages at 1 that nobody needs come not at all", () => {
    expect(filimotkin.map(gapOf)).toEqual([3, 9, 3, 4, 9, 6, 2, 0]);
    expect(ids(filimotkin)).toEqual(["business", "numbers", "paperwork"]);
  });

  test("is the lowest marks while one need is open; of equal marks, those named first", () => {
    const open = filimotkin.map((side, at) => (at === 0 ? { ...side, need: null } : side));
    expect(ids(open)).toEqual(["languages", "business", "numbers"]);
  });

  test("is nothing where everything needed stands at 5", () => {
    expect(ids(filimotkin.map((side) => ({ ...side, mark: side.need === 0 ? 1 : 5 })))).toEqual([]);
  });
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
