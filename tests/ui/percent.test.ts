import { describe, expect, test } from "vitest";
import { borderFromPercent, percentFromBorder } from "../../src/ui/analyse/percent.ts";

describe("a border as a percentage", () => {
  test.each([
    ["0.8", "80"],
    ["0.95", "95"],
    ["1", "100"],
    ["0.005", "0,5"],
    ["0.755", "75,5"],
    ["0.80", "80"],
  ])("%s is written %s in Russian", (border, percent) => {
    expect(percentFromBorder(border, "ru")).toBe(percent);
  });

  test("has a decimal point in English", () => {
    expect(percentFromBorder("0.755", "en")).toBe("75.5");
  });

  test.each([
    ["80", "0.8"],
    ["75,5", "0.755"],
    ["75.5 %", "0.755"],
    [" 7 ", "0.07"],
    ["0", "0"],
    ["100", "1"],
    ["33,333333", "0.33333333"],
  ])("typed %j is exactly %s [A3]", (typed, border) => {
    expect(borderFromPercent(typed)).toBe(border);
  });

  test.each(["", "восемьдесят", "-5", "101", "100,01", "8e1"])("refuses %j", (typed) => {
    expect(borderFromPercent(typed)).toBeNull();
  });
});
