import { describe, expect, test } from "vitest";
import { adjustmentsOfReading } from "../../src/intake/adjustments.ts";
import type { TableChoices } from "../../src/intake/contract.ts";

const table = (key: string, fixed: TableChoices = {}) => ({ key, fixed });

describe("[R3] what was fixed by hand about reading", () => {
  test("is nothing where nothing was", () => {
    expect(adjustmentsOfReading({}, [table("a.csv"), table("b.csv")])).toEqual([]);
  });

  test("is said once where it is the same for all tables", () => {
    const fixed: TableChoices = { dateOrder: "day-month-year", mapping: { entity: "Payer" } };
    expect(adjustmentsOfReading({}, [table("a.csv", fixed), table("b.csv", fixed)])).toEqual([
      { kind: "read-as", table: null, choices: { dateOrder: "day-month-year" } },
      { kind: "mapped", table: null, mapping: { entity: "Payer" } },
    ]);
  });

  test("names its table where tables differ", () => {
    const tables = [table("a.csv", { headerRow: 3 }), table("b.csv")];
    expect(adjustmentsOfReading({}, tables)).toEqual([
      { kind: "read-as", table: "a.csv", choices: { headerRow: 3 } },
    ]);
  });

  test("keeps a field that was turned off, fields in one order however they were fixed", () => {
    const [mapped] = adjustmentsOfReading({}, [
      table("a.csv", { mapping: { costOfSales: null, date: "Day" } }),
    ]);
    expect(JSON.stringify(mapped)).toBe(
      '{"kind":"mapped","table":null,"mapping":{"date":"Day","costOfSales":null}}',
    );
  });

  test("holds mends, sheets, overlaps, duplicates, currency, rounding and far dates", () => {
    const mend = { table: "a.csv", column: "Sum", row: null, from: "1O", to: "10" };
    const found = adjustmentsOfReading(
      {
        sheets: ["May"],
        mends: [mend],
        overlaps: "leave-out",
        duplicates: "leave-out",
        currency: "RUB",
        decimals: 2,
        implausibleDates: "accept",
      },
      [table("a.csv")],
    );
    expect(found).toEqual([
      { kind: "tables-chosen", tables: ["May"] },
      { kind: "mended", ...mend },
      { kind: "implausible-dates-accepted" },
      { kind: "money-rounded", decimals: 2 },
      { kind: "currency-chosen", currency: "RUB" },
      { kind: "duplicates", lines: "leave-out" },
      { kind: "overlaps", lines: "leave-out" },
    ]);
  });
});
