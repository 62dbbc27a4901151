import { describe, expect, test } from "vitest";
import type { Column } from "../../src/reports/blocks/block.ts";
import type { CustomerRow } from "../../src/reports/blocks/customers.ts";
import { nextSort, sortedRows } from "../../src/ui/report/sorted-rows.ts";

const columns: readonly Column[] = [
  { id: "rank", label: "", unit: "", align: "end" },
  { id: "name", label: "", unit: "", align: "start" },
  { id: "value", label: "", unit: "", align: "end" },
];

const book: readonly (readonly [name: string, value: number | null])[] = [
  ["ёж", 5],
  ["Альфа", null],
  ["елка", 7],
  ["Бета 10", 5],
  ["Бета 9", null],
];

const rows = book.map(([name, value], index): CustomerRow => {
  const sorts = [index + 1, name, value];
  return { id: name, cells: [], customer: null, sortBy: (place) => sorts[place] ?? null };
});

const order = (sort: string) => sortedRows(rows, columns, sort, "ru").map(({ id }) => id);

describe("the list of customers in the order of a column", () => {
  test("figures either way: equal ones as they stood, what is missing last", () => {
    expect(order("value")).toEqual(["ёж", "Бета 10", "елка", "Альфа", "Бета 9"]);
    expect(order("-value")).toEqual(["елка", "ёж", "Бета 10", "Альфа", "Бета 9"]);
  });

  test("names as the language has them, numbers in them by size", () => {
    expect(order("name")).toEqual(["Альфа", "Бета 9", "Бета 10", "ёж", "елка"]);
  });

  test("as in the report where no column is chosen, or one that it does not have", () => {
    expect(order("")).toEqual(rows.map(({ id }) => id));
    expect(order("-margin")).toEqual(rows.map(({ id }) => id));
  });

  test("a press sorts, the next turns it round, the third gives the report’s own order", () => {
    const presses = (column: Column | undefined) => {
      if (column === undefined) return [];
      const first = nextSort("-other", column);
      const second = nextSort(first, column);
      return [first, second, nextSort(second, column)];
    };
    expect(presses(columns[0])).toEqual(["rank", "-rank", ""]);
    expect(presses(columns[1])).toEqual(["name", "-name", ""]);
    expect(presses(columns[2])).toEqual(["-value", "value", ""]);
  });
});
