import { describe, expect, test } from "vitest";
import { booksOf, unattendedKeys } from "../../src/analysis/load/rule.ts";
import type { AttendedCustomer } from "../../src/analysis/load/rule.ts";

const customer = (
  manager: string | null,
  value: bigint,
  status: AttendedCustomer["status"] = "none",
): AttendedCustomer => ({ manager, value, status });

describe("[D5] managers' books", () => {
  test("more than 20 % of the base is a risk, exactly 20 % is not", () => {
    const books = booksOf(
      [customer("At", 200n), customer("Over", 201n), customer(null, 599n)],
      1000n,
    );
    expect(books.map(({ manager, risky }) => [manager, risky])).toEqual([
      ["Over", true],
      ["At", false],
    ]);
  });

  test("three key customers are the norm, a fourth is too many", () => {
    const keys = (manager: string, count: number) =>
      Array.from({ length: count }, () => customer(manager, 100n, "key"));
    const books = booksOf([...keys("Three", 3), ...keys("Four", 4)], 700n);
    expect(books.map(({ manager, overloaded }) => [manager, overloaded])).toEqual([
      ["Four", true],
      ["Three", false],
    ]);
  });

  test("critical and mono are key customers too, the largest first, and returns lessen a book", () => {
    const [book] = booksOf(
      [
        customer("M", 100n, "key"),
        customer("M", -30n),
        customer("M", 710n, "mono"),
        customer("M", 210n, "critical"),
      ],
      1020n,
    );
    expect(book?.value).toBe(990n);
    expect(book?.customers).toBe(4);
    expect(book?.keys.map(({ value }) => value)).toEqual([710n, 210n, 100n]);
  });

  test("equal books stand by name; a base of 0 puts nobody at risk", () => {
    const books = booksOf([customer("B", 0n), customer("A", 0n)], 0n);
    expect(books.map(({ manager, risky }) => [manager, risky])).toEqual([
      ["A", false],
      ["B", false],
    ]);
  });

  test("a key customer without a manager is unattended, a small one is not", () => {
    const nobody = customer(null, 100n, "key");
    expect(unattendedKeys([nobody, customer(null, 1n), customer("M", 500n, "critical")])).toEqual([
      nobody,
    ]);
  });
});
