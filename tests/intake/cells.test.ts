import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { currenciesIn } from "../../src/intake/cells/currency-marks.ts";
import { DateReader } from "../../src/intake/cells/date.ts";
import { NumberReader, type NumberOptions } from "../../src/intake/cells/number.ts";
import { isInn, isVatNumber, taxIdIn } from "../../src/intake/cells/tax-id.ts";
import { cellText } from "../../src/intake/cells/text.ts";
import { decimalOfMillionths, ExactSum } from "../../src/intake/reading/exact-sum.ts";
import type { DateOrder } from "../../src/intake/contract.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function number(text: string, separator: "," | "." = ",", options?: NumberOptions): string {
  const reader = new NumberReader(separator, options);
  const bytes = encoder.encode(text);
  const state = reader.read(bytes, 0, bytes.length);
  if (state !== "read") return state;
  const out = new Uint8Array(200);
  return decoder.decode(out.subarray(0, reader.write(out, 0)));
}

function date(text: string, order: DateOrder = "day-month-year"): string {
  const reader = new DateReader(order);
  const bytes = encoder.encode(text);
  const state = reader.read(bytes, 0, bytes.length);
  if (state !== "read") return state;
  const out = new Uint8Array(10);
  reader.write(out, 0);
  return reader.grain === "day" ? decoder.decode(out) : `${decoder.decode(out)} ${reader.grain}`;
}

describe("[F1] a number is read digit by digit", () => {
  test.each([
    ["0,10", "0.1"],
    ["1 234 567,89", "1234567.89"],
    ["1\u00a0234,50", "1234.5"],
    ["1\u202f234,50", "1234.5"],
    ["1'234.50", "1234.5"],
    ["1’234,50", "1234.5"],
    ["1.234.567,89", "1234567.89"],
    ["1,234,567.89", "1234567.89"],
    ["12.50", "12.5"],
    [".5", "0.5"],
    ["5,", "5"],
    ["007", "7"],
    ["0,000", "0"],
    ["-0,00", "0"],
    ["1000000000000000", "1000000000000000"],
    ["1,5E+06", "1500000"],
    ["2.5e-2", "0.025"],
    ["+3", "3"],
    ["", "blank"],
    [" \u00a0", "blank"],
  ])("%j is %s", (text, plain) => {
    expect(number(text)).toBe(plain);
  });

  test.each([
    ["1.234,50-", "-1234.5"],
    ["(1\u00a0234,50)", "-1234.5"],
    ["(100,00)", "-100"],
    ["100,00-", "-100"],
    ["\u2212100", "-100"],
    ["– 100", "-100"],
    ["-$1,200.05", "-1200.05"],
    ["($1,200.05)", "-1200.05"],
    ["-", "0"],
    ["—", "0"],
  ])("the sign of %j is kept: %s", (text, plain) => {
    expect(number(text)).toBe(plain);
  });

  test.each([
    ["100 руб.", "RUB"],
    ["1 000 р.", "RUB"],
    ["₽ 5", "RUB"],
    ["$5", "USD"],
    ["5,00 EUR", "EUR"],
    ["7", null],
  ])("beside %j stands %s", (text, currency) => {
    const reader = new NumberReader(",");
    const bytes = encoder.encode(text);
    expect(reader.read(bytes, 0, bytes.length)).toBe("read");
    expect(reader.currency).toBe(currency);
  });

  test.each([
    "сто",
    "12,50,00",
    "1.23.456",
    "12 34",
    "1 234 56",
    "1 2",
    "5%",
    "10-20",
    "--5",
    "(5",
    "5)",
    "(-5)",
    "5 штук",
    "10 руб 5",
    ",",
    "1,234.567.8",
    "2025-01-13",
    "13.01.2025",
    "9".repeat(40),
  ])("%j is no number without doubt", (text) => {
    expect(number(text)).toBe("unreadable");
  });

  test("1,234 is what the decimal sign of its file makes it", () => {
    expect([number("1,234", ","), number("1,234", ".")]).toEqual(["1.234", "1234"]);
    expect([number("1.234", ","), number("1.234", ".")]).toEqual(["1234", "1.234"]);
    expect([number("0,234", "."), number("1234,567", ".")]).toEqual(["0.234", "1234.567"]);
  });

  test("thousands move the point and lose nothing", () => {
    expect(number("12,3456", ",", { shift: 3 })).toBe("12345.6");
    expect(number("0,0000012", ",", { shift: 6 })).toBe("1.2");
    expect(number("-3", ",", { shift: 6 })).toBe("-3000000");
  });

  test("a quantity may name its unit", () => {
    expect(number("12,5 кг", ",", { anyWord: true })).toBe("12.5");
    expect(number("шт", ",", { anyWord: true })).toBe("unreadable");
  });

  test("any decimal comes back, and any sum is exact", () => {
    const minor = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });
    fc.assert(
      fc.property(fc.array(minor, { maxLength: 20 }), (values) => {
        const sum = new ExactSum();
        const reader = new NumberReader(".");
        for (const value of values) {
          const text = decimalOfMillionths(value, 6);
          const bytes = encoder.encode(text);
          expect(reader.read(bytes, 0, bytes.length)).toBe("read");
          expect(number(text, ".")).toBe(decimalOfMillionths(value, 0));
          sum.add(reader);
        }
        expect(sum.minor).toBe(values.reduce((total, value) => total + value, 0n));
      }),
    );
  });
});

describe("a date is a day of the calendar", () => {
  test.each([
    ["13.01.2025", "2025-01-13"],
    ["3.1.25", "2025-01-03"],
    ["13/01/2025", "2025-01-13"],
    ["13-01-1999", "1999-01-13"],
    ["2025-01-13", "2025-01-13"],
    ["2025/1/3", "2025-01-03"],
    ["20250113", "2025-01-13"],
    ["13.01.2025 23:59:59", "2025-01-13"],
    ["13.01.2025 г.", "2025-01-13"],
    ["2025-01-13T23:30:00Z", "2025-01-13"],
    ["2025-01-13T00:30:00.123+03:00", "2025-01-13"],
    ["13 января 2025 г.", "2025-01-13"],
    ["13-Jan-2025", "2025-01-13"],
    ["Jan 13, 2025", "2025-01-13"],
    ["29.02.2024", "2024-02-29"],
    ["янв. 2025", "2025-01-01 month"],
    ["Май 2025", "2025-05-01 month"],
    ["2025-03", "2025-03-01 month"],
    ["03.2025", "2025-03-01 month"],
    ["2 кв. 2025", "2025-04-01 quarter"],
    ["III квартал 2025 г.", "2025-07-01 quarter"],
    ["Q4 2025", "2025-10-01 quarter"],
    ["2025-Q1", "2025-01-01 quarter"],
    ["янв. 25", "2025-01-01 month"],
    ["Jan-25", "2025-01-01 month"],
    ["13-Jan-25", "2025-01-13"],
    ["Mon Jan 13 2025", "2025-01-13"],
    ["13 янв 2025 г. 12:30", "2025-01-13"],
    ["2025-01-13 23:30:00 UTC", "2025-01-13"],
    ["13.01.2025 23:30:00 (МСК)", "2025-01-13"],
    ["2025-01-13T00:30:00-05:00", "2025-01-13"],
    [" ", "blank"],
  ])("%j is %s", (text, day) => {
    expect(date(text)).toBe(day);
  });

  test.each([
    "31.02.2025",
    "29.02.2025",
    "29.02.1900",
    "32.01.2025",
    "01.13.2025",
    "00.01.2025",
    "13.01.20255",
    "вчера",
    "2025",
    "13.01",
    "1.2.3.4",
    "Итого 2025",
    "infinity",
  ])("%j is none", (text) => {
    expect(date(text)).toBe("unreadable");
  });

  test("[F8] order decides between day and month, and never moves a day", () => {
    expect(date("02/03/2025", "month-day-year")).toBe("2025-02-03");
    expect(date("02/03/2025", "day-month-year")).toBe("2025-03-02");
    expect(date("12/25/2025", "day-month-year")).toBe("unreadable");
    expect(date("2025-03-02", "month-day-year")).toBe("2025-03-02");
  });
});

test("tax ids have check digits, VAT numbers a country", () => {
  // The first two are of the demo company, which SPEC's test data works out by the official weights.
  expect(["0000012373", "000036427438", "7707083893"].map(isInn)).toEqual([true, true, true]);
  expect(["0000012374", "000036427437", "1234567890", "77070838"].map(isInn)).not.toContain(true);
  expect(["DE123456789", "ATU12345678"].map(isVatNumber)).toEqual([true, true]);
  expect(["AW00000676", "SO43659", "DEUTSCHLAND"].map(isVatNumber)).not.toContain(true);
  expect(taxIdIn(" 7707083893/770701001 ")).toBe("7707083893");
});

test("white space is folded, control letters are white space", () => {
  const bytes = encoder.encode(' \ufeffА\u00a0\t Б\u0000\u2009\u200b"" В\r\n');
  expect(cellText(bytes, 0, bytes.length, true)).toBe('А Б " В');
});

test("a currency in a title is a word of its own", () => {
  expect(currenciesIn("Выручка, тыс. руб.")).toEqual(["RUB"]);
  expect(currenciesIn("Amount (USD)")).toEqual(["USD"]);
  expect(currenciesIn("Рубленый камень, ООО Драм, try it")).toEqual([]);
});
