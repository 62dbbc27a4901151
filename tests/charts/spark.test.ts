import { describe, expect, test } from "vitest";
import { sparkPaths } from "../../src/charts/spark.ts";

const size = { width: 40, height: 11 };
const bars = (path: string): number => path.split("M").length - 1;

describe("small bars of a customer", () => {
  test("every step is in exactly one of the four paths", () => {
    const paths = sparkPaths(
      { values: [5, 0, 10, -2], partial: [true, false, false, false] },
      size,
    );
    expect(bars(paths.partial)).toBe(1);
    expect(bars(paths.empty)).toBe(1);
    expect(bars(paths.full)).toBe(1);
    expect(bars(paths.loss)).toBe(1);
  });

  test("the tallest bar has the whole height, one half as large half of it", () => {
    const { full } = sparkPaths({ values: [10, 5], partial: [false, false] }, size);
    // 11 px less one for the base line.
    expect(full).toContain("v-10h");
    expect(full).toContain("v-5h");
  });

  test("nothing but zeros, and nothing at all", () => {
    expect(sparkPaths({ values: [0, 0], partial: [] }, size).full).toBe("");
    expect(sparkPaths({ values: [], partial: [] }, size)).toEqual({
      full: "",
      partial: "",
      empty: "",
      loss: "",
    });
  });
});
