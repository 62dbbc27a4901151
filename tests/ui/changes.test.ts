import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { afterChanges, changesBetween } from "../../src/ui/session/changes.ts";

const plain = fc.jsonValue({ maxDepth: 4 });

describe("changes of a document", () => {
  test("make the second value of the first, whatever both are, after the way through a message", () => {
    fc.assert(
      fc.property(plain, plain, (before, after) => {
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
  ];

  test("name only what differs, and what does not differ stays the same object", () => {
    const [first, second] = structuredClone(customers);
    const after = [first, { ...second, abc: "C" }];
    const changes = changesBetween(customers, after);
    expect(changes).toEqual({
      places: [1],
      changes: [{ members: { abc: { whole: "C" } } }],
    });
    const made = afterChanges(customers, changes) as typeof customers;
    expect(made).toEqual(after);
    expect(made[0]).toBe(customers[0]);
    expect(made[1]?.series).toBe(customers[1]?.series);
    expect(customers[1]?.abc).toBe("B");
  });

  test("of a list in another order are the whole list", () => {
    const after = customers.toReversed();
    expect(changesBetween(customers, after)).toEqual({ whole: after });
  });

  test("of a member that came or went are the whole object", () => {
    expect(changesBetween({ a: 1 }, { a: 1, b: undefined })).toEqual({
      whole: { a: 1, b: undefined },
    });
    expect(changesBetween({ a: 1, b: 2 }, { a: 1, c: 2 })).toEqual({ whole: { a: 1, c: 2 } });
  });
});
