import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatFor } from "../../src/messages/format.ts";
import { numeralFromDecimal } from "../../src/messages/numerals.ts";

const ru = formatFor("ru", "RUB");
const en = formatFor("en", "RUB");

// Written out, so that a reader of the test sees which character is meant.
const nbsp = "\u00a0";
const minus = "\u2212";

describe("numbers", () => {
  test("thousands are parted by a no-break space in Russian and by a comma in English", () => {
    expect(ru.integer(6700)).toBe(`6${nbsp}700`);
    expect(en.integer(1_234_567)).toBe("1,234,567");
    expect(ru.decimal(12.142, 2)).toBe("12,14");
    expect(en.decimal(12.142, 2)).toBe("12.14");
  });

  test("a minus is U+2212, and nothing is minus zero", () => {
    expect(ru.integer(-1234)).toBe(`${minus}1${nbsp}234`);
    expect(ru.decimal(-0.04, 1)).toBe("0,0");
    expect(ru.exactMoney("-0.00")).toBe(`0,00${nbsp}₽`);
  });

  test("[F1] exact money keeps every digit, also where a binary fraction could not", () => {
    expect(ru.exactMoney("419337279.37")).toBe(`419${nbsp}337${nbsp}279,37${nbsp}₽`);
    expect(en.exactMoney("-90071992547409931.2345")).toBe(`${minus}₽90,071,992,547,409,931.2345`);
    expect(formatFor("en", "BYN").exactMoney("12.50")).toBe(`BYN${nbsp}12.50`);
    expect(formatFor("ru", null).exactMoney("12.50")).toBe("12,50");
  });

  test("whatever the decimal, its digits come through in order", () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.integer({ min: 0, max: 6 }), (minor, scale) => {
        const digits = String(minor < 0n ? -minor : minor).padStart(scale + 1, "0");
        const decimal = `${minor < 0n ? "-" : ""}${digits.slice(0, digits.length - scale)}${scale === 0 ? "" : `.${digits.slice(-scale)}`}`;
        for (const locale of ["ru", "en"] as const)
          expect(numeralFromDecimal(locale, decimal).replaceAll(/\D/g, "")).toBe(digits);
      }),
    );
  });
});

describe("percentages", () => {
  test("the sign stands after a no-break space in Russian, at once in English", () => {
    expect(ru.percent(0.269)).toBe(`26,9${nbsp}%`);
    expect(en.percent(0.269)).toBe("26.9%");
    expect(ru.signedPercent(-0.031)).toBe(`${minus}3,1${nbsp}%`);
    expect(en.signedPercent(0.004)).toBe("+0.4%");
    expect(ru.signedPercent(0)).toBe(`0,0${nbsp}%`);
  });

  test("[F6] what is not all is never 100 %, and what is something is never 0 %", () => {
    expect(ru.percent(1)).toBe(`100${nbsp}%`);
    expect(ru.percent(0)).toBe(`0${nbsp}%`);
    expect(ru.percent(0.99996)).toBe(`>${nbsp}99,9${nbsp}%`);
    expect(en.percent(0.0001)).toBe(`<${nbsp}0.1%`);
  });

  test("[D1] a share is rounded to its own side of a level", () => {
    const levels = [0.1, 0.2, 0.7];
    expect(en.percent(0.1996, { levels })).toBe("19.96%");
    expect(en.percent(0.2003, { levels })).toBe("20.03%");
    expect(en.percent(0.2, { levels })).toBe("20.0%");
    expect(en.percent(0.70000001, { levels })).toBe("70.0000%");
    expect(en.percent(0.1754, { levels })).toBe("17.5%");
  });

  test("a level is written without needless zeros", () => {
    expect(ru.level(0.07)).toBe(`7${nbsp}%`);
    expect(en.level(0.125)).toBe("12.5%");
  });
});

describe("sums in few digits", () => {
  test("a headline has at most four digits, and its unit", () => {
    expect(ru.compactMoney(101_317_000)).toBe(`101,3${nbsp}млн${nbsp}₽`);
    expect(en.compactMoney(101_317_000)).toBe("₽101.3M");
    expect(ru.compactMoney(958_400)).toBe(`958${nbsp}тыс.${nbsp}₽`);
    expect(en.compactMoney(-9_130_000)).toBe(`${minus}₽9.1M`);
    expect(ru.compactMoney(42)).toBe(`42${nbsp}₽`);
  });

  test("what rounds up to the next unit is written in it", () => {
    expect(ru.compactMoney(999_960_000)).toBe(`1,0${nbsp}млрд${nbsp}₽`);
    expect(en.compactMoney(999_600)).toBe("₽1.0M");
  });

  test("a column has one unit, named in its head", () => {
    const column = ru.moneyColumn([17_773_210, 412, 0]);
    expect(column.unit).toBe(`тыс.${nbsp}₽`);
    expect(column.cell(17_773_210)).toBe(`17${nbsp}773`);
    expect(column.cell(412)).toBe(`<${nbsp}1`);
    expect(column.cell(0)).toBe("0");
    expect(en.moneyColumn([17_773_210]).unit).toBe(`₽${nbsp}thousand`);
    expect(formatFor("ru", null).moneyColumn([900]).unit).toBe("");
  });

  test("an axis has one unit and as many decimals as its ticks need", () => {
    const axis = ru.moneyAxis([0, 500_000, 1_000_000, 1_500_000]);
    expect([0, 500_000, 1_500_000].map(axis.cell)).toEqual(["0,0", "0,5", "1,5"]);
    expect(axis.unit).toBe(`млн${nbsp}₽`);
  });
});

describe("days and steps", () => {
  test("a month has its own form beside a day", () => {
    expect(ru.day("2025-05-09")).toBe(`9${nbsp}мая${nbsp}2025`);
    expect(ru.step("2025-05")).toBe(`май${nbsp}2025`);
    expect(en.day("2025-05-09")).toBe(`9${nbsp}May${nbsp}2025`);
  });

  test("[P1] the labels of all three steps are read", () => {
    expect(ru.step("2025-Q1")).toBe(`1-й${nbsp}кв. 2025`);
    expect(en.step("2025-Q1")).toBe("Q1 2025");
    expect(ru.step("2025-W03")).toBe(`3-я${nbsp}нед. 2025`);
    expect(en.step("2025-W03")).toBe(`week${nbsp}3, 2025`);
    expect(en.step("someday")).toBe("someday");
  });

  test("a span of one day is that day", () => {
    expect(en.daySpan("2025-01-09", "2025-01-09")).toBe(`9${nbsp}Jan${nbsp}2025`);
  });
});

test("a list ends in and", () => {
  expect(ru.list(["А", "Б", "В"])).toBe("А, Б и В");
  expect(en.list(["A", "B"])).toBe("A and B");
  expect(en.list(["A"])).toBe("A");
  expect(en.list([])).toBe("");
});
