import { describe, expect, test } from "vitest";
import type { Rejection } from "../../src/domain/source.ts";
import type { Mend } from "../../src/intake/contract.ts";
import { mendReading } from "../../src/ui/analyse/mend-reading.ts";
import { rejectionGroups } from "../../src/ui/analyse/rejection-groups.ts";
import {
  withChoiceForAlike,
  withMend,
  withoutLines,
  withTable,
  withTableChoice,
} from "../../src/ui/analyse/table-choices.ts";
import { readTableWith } from "./read-table.ts";

const rejection = (row: number, text: string, reason: Rejection["reason"], column = "Дата") => ({
  row,
  column,
  text,
  reason,
});

test("rejected rows are grouped by cause and text, the commonest first", () => {
  const groups = rejectionGroups([
    rejection(9, "н/д", "revenue-unreadable", "Сумма"),
    rejection(2, "34.01.2024", "date-unreadable"),
    rejection(3, "31.02.2024", "date-unreadable"),
    rejection(4, "31.02.2024", "date-unreadable"),
  ]);
  expect(groups).toEqual([
    {
      reason: "date-unreadable",
      column: "Дата",
      count: 3,
      texts: [
        { text: "31.02.2024", rows: [3, 4] },
        { text: "34.01.2024", rows: [2] },
      ],
    },
    {
      reason: "revenue-unreadable",
      column: "Сумма",
      count: 1,
      texts: [{ text: "н/д", rows: [9] }],
    },
  ]);
});

describe("a mend", () => {
  const mend = (from: string, to: string, row: number | null = null): Mend => ({
    table: "a.csv",
    column: "Дата",
    row,
    from,
    to,
  });

  test("of a text that was mended badly starts from what the file holds", () => {
    const once = withMend({}, mend("34.01.2024", "3.13.2024"));
    const twice = withMend(once, mend("3.13.2024", "03.12.2024"));
    expect(twice.mends).toContainEqual(mend("34.01.2024", "03.12.2024"));
    expect(twice.mends).not.toContainEqual(mend("34.01.2024", "3.13.2024"));
  });

  test("of one row stands beside that of all", () => {
    const all = withMend({}, mend("", "01.01.2024"));
    const one = withMend(all, mend("", "02.01.2024", 7));
    expect(one.mends).toEqual([mend("", "01.01.2024"), mend("", "02.01.2024", 7)]);
  });

  test("takes the place of an earlier one of the same cell", () => {
    const first = withMend({}, mend("н/д", "0"));
    expect(withMend(first, mend("н/д", "5")).mends).toEqual([mend("н/д", "5")]);
  });

  test("is told beforehand what it would be read as", () => {
    const table = readTableWith({});
    expect(mendReading("24.01.2024", "date-unreadable", table)).toEqual({
      kind: "day",
      day: "2024-01-24",
    });
    expect(mendReading("179 506,90", "revenue-unreadable", table)).toEqual({
      kind: "number",
      decimal: "179506.9",
    });
    expect(mendReading("12 шт", "quantity-unreadable", table)).toMatchObject({ decimal: "12" });
    expect(mendReading("31.02.2024", "date-missing", table)).toEqual({
      kind: "nothing",
      wanted: "date",
    });
    expect(mendReading("12 шт", "cost-unreadable", table)).toMatchObject({ kind: "nothing" });
  });
});

describe("what is fixed for a table", () => {
  test("joins what was fixed before", () => {
    const first = withTableChoice({ currency: "RUB" }, "a.csv", { mapping: { entity: "Клиент" } });
    const second = withTableChoice(first, "a.csv", { mapping: { taxId: null }, headerRow: 3 });
    expect(second).toEqual({
      currency: "RUB",
      tables: { "a.csv": { mapping: { entity: "Клиент", taxId: null }, headerRow: 3 } },
    });
  });

  test("holds for tables with the same header, and for no other", () => {
    const tables = ["a.csv", "b.csv"].map((key) => readTableWith({ key }));
    const other = readTableWith({ key: "c.csv" });
    const unlike = { ...other, understanding: { ...other.understanding, fingerprint: "else" } };
    const [first] = tables;
    if (first === undefined) throw new Error("no table");
    const fixed = withChoiceForAlike({}, [...tables, unlike], first, { layout: "lines" });
    expect(Object.keys(fixed.tables ?? {})).toEqual(["a.csv", "b.csv"]);
  });

  test("leaves lines out once, however often it is asked", () => {
    const once = withoutLines({}, "Статус", ["Отменён"]);
    expect(withoutLines(once, "Статус", ["Отменён", "Черновик"]).where).toEqual([
      "Статус!=Отменён",
      "Статус!=Черновик",
    ]);
  });

  test("reads a skipped sheet besides the others, or instead of one", () => {
    const intake = {
      tables: ["b.xlsx › Январь", "a.csv"].map((key) => readTableWith({ key })),
      skipped: [],
    };
    // The choice looks at no more of an intake than its tables.
    const read = intake as unknown as Parameters<typeof withTable>[1];
    expect(withTable({}, read, "b.xlsx › Свод").sheets).toEqual([
      "b.xlsx › Январь",
      "a.csv",
      "b.xlsx › Свод",
    ]);
    expect(withTable({}, read, "b.xlsx › Свод", "b.xlsx › Январь").sheets).toEqual([
      "a.csv",
      "b.xlsx › Свод",
    ]);
  });
});
