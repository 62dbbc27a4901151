import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { afterChanges, changesBetween } from "../../src/reports/changes.ts";

const plain = fc.jsonValue({ maxDepth: 4 });

/** Lists of objects with ids, as customers are, that have much in common. */
const rows = fc.uniqueArray(
  fc.record(
    { id: fc.constantFrom("a", "b", "c", "d"), abc: fc.constantFrom("A", "B"), more: plain },
    { requiredKeys: ["id"] },
  ),
  { selector: ({ id }) => id },
);

describe("changes of a document", () => {
  test("make the second value of the first, whatever both are, after the way through a message", () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(plain, plain), fc.tuple(rows, rows)), ([before, after]) => {
        const changes = structuredClone(changesBetween(before, after));
        expect(afterChanges(before, changes)).toEqual(after);
      }),
    );
  });

  test("of a value that is equal but another object are none", () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(changesBetween(value, structuredClone(value))).toBeNull();
      }),
    );
  });

  const customers = [
    { id: "a", abc: "A", series: ["1.00", "2.00"], certainty: { same: 12, of: 12 } },
    { id: "b", abc: "B", series: ["3.00", "4.00"], certainty: { same: 8, of: 12 } },
  ] as const;
  const [first, second] = customers;

  test("name only what differs, and what does not differ stays the same object", () => {
    const after = [structuredClone(first), { ...structuredClone(second), abc: "C" }];
    const changes = changesBetween(customers, after);
    expect(changes).toEqual({
      stood: null,
      columns: { abc: { places: [1], values: ["C"], without: [] } },
    });
    const made = afterChanges(customers, changes) as typeof customers;
    expect(made).toEqual(after);
    expect(made[0]).toBe(first);
    expect(made[1].series).toBe(second.series);
    expect(second.abc).toBe("B");
  });

  test("of a list in another order are the order, who is new, and what a member became or lost", () => {
    const { series: _, ...without } = { ...second, within: "North" };
    const newcomer = { id: "c", abc: "C" };
    const after = [without, newcomer, first];
    const changes = structuredClone(changesBetween(customers, after));
    expect(changes).toMatchObject({ stood: [1, -1, 0] });
    const made = afterChanges(customers, changes) as readonly unknown[];
    expect(made).toEqual(after);
    expect(made[2]).toBe(first);
  });

  test("of objects whose ids do not tell them apart are the whole list", () => {
    const after = [first, { ...first, abc: "B" }];
    expect(changesBetween(customers, after)).toEqual({ whole: after });
  });

  test("of an object leave out the members that went, and bring those that came", () => {
    const changes = changesBetween({ a: 1, b: 2 }, { a: 1, c: 3 });
    expect(changes).toEqual({ members: { c: { whole: 3 } }, without: ["b"] });
    expect(afterChanges({ a: 1, b: 2 }, changes)).toEqual({ a: 1, c: 3 });
  });
});
