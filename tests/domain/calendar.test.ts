import { describe, expect, test } from "vitest";
import { dayNumber, plainDate, weekday } from "../../src/domain/calendar.ts";

describe("days without clocks", () => {
  test.each([
    ["1970-01-01", 0, 4],
    ["1969-12-31", -1, 3],
    ["2000-02-29", 11_016, 2],
    ["2025-12-19", 20_441, 5],
    ["1600-01-01", -135_140, 6],
  ])("%s is day %i and weekday %i", (date, number, day) => {
    expect(dayNumber(date)).toBe(number);
    expect(plainDate(number)).toBe(date);
    expect(weekday(number)).toBe(day);
  });

  test("every day of eight centuries follows the one before, as the platform's calendar has it", () => {
    for (let number = dayNumber("1600-01-01"); number < dayNumber("2400-01-01"); number += 1) {
      const date = plainDate(number);
      if (number % 97 === 0)
        expect(date).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
      if (dayNumber(date) !== number) expect(dayNumber(date)).toBe(number);
    }
  });

  test("a day that does not exist comes back as another", () => {
    expect(plainDate(dayNumber("2025-02-29"))).toBe("2025-03-01");
  });
});
