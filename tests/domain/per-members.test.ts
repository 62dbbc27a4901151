import { expect, test } from "vitest";
import { firstBy } from "../../src/domain/first-by.ts";
import { madeWhenRead } from "../../src/domain/made-when-read.ts";
import { perMembers } from "../../src/domain/per-members.ts";

interface Row {
  readonly id: string;
  readonly name: string;
  readonly state: string;
}

const book: readonly Row[] = ["a", "b", "c"].map((id) => ({
  id,
  name: `Name ${id}`,
  state: "new",
}));

test("a function of some members is reckoned anew only when one of them changed, or the order", () => {
  let reckoned = 0;
  const names = perMembers<Row, "id" | "name", readonly string[]>(["id", "name"], (rows) => {
    reckoned += 1;
    return rows.map(({ name }) => name);
  });
  const first = names(book);
  expect(names(book.map((row) => ({ ...row, state: "lost" })))).toBe(first);
  expect(reckoned).toBe(1);
  expect(names(book.toReversed())).toEqual(first.toReversed());
  expect(names(book.map((row) => ({ ...row, name: "X" })))).toEqual(["X", "X", "X"]);
  expect(names([])).toEqual([]);
  expect(reckoned).toBe(4);
});

test("the first few of an order are those of the whole order, equal ones as they stood", () => {
  const items = Array.from({ length: 200 }, (_, at) => ({ at, key: (at * 7919) % 13 }));
  const compare = (one: { key: number }, other: { key: number }) => other.key - one.key;
  for (const count of [0, 1, 5, 200, 300])
    expect(firstBy(items, count, compare)).toEqual(items.toSorted(compare).slice(0, count));
});

test("members are made when read, once, and are all there to be copied", () => {
  const asked: string[] = [];
  const made = madeWhenRead<number, { one: number; two: number }>(
    {
      one: (from) => asked.push("one") + from,
      two: (from) => asked.push("two") + from,
    },
    10,
  );
  expect(asked).toEqual([]);
  expect([made.two, made.two]).toEqual([11, 11]);
  expect(asked).toEqual(["two"]);
  expect({ ...made }).toEqual({ one: 12, two: 11 });
});
