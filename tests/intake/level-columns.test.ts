import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../src/engines/engine.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import type { IntakeChoices } from "../../src/intake/contract.ts";
import { readRows, sales, takenRows } from "../support/report-reading.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openNativeEngine();
});
afterAll(() => engine.close());

const read = (rows: readonly string[]) => readRows(engine, rows);
const taken = (rows: readonly string[], columns: readonly string[], choices?: IntakeChoices) =>
  takenRows(engine, rows, columns, choices);

describe("levels as columns", () => {
  test("[F3] names stand in the first row of their group; subtotals are checked and not counted", async () => {
    const { lines, bins, warnings, source } = await taken(
      [
        "Менеджер;Контрагент;Дата;Номенклатура;Выручка",
        "Иванов;ООО Ромашка;13.01.2025;Болт;100,00",
        ";;;Гайка;50,00",
        ";;14.01.2025;Болт;25,00",
        ";Итого по ООО Ромашка;;;175,00",
        ";АО Лютик;15.01.2025;Шайба;10,00",
        ";Итого по АО Лютик;;;10,00",
        "Итого по Иванов;;;;185,00",
        "Петров;ООО Ромашка;16.01.2025;Болт;5,00",
        ";Итого по ООО Ромашка;;;6,00",
        "Итого по Петров;;;;5,00",
        "Итого;;;;190,00",
      ],
      [...sales, "manager", "product"],
    );
    expect(lines).toEqual([
      "2025-01-13 | ООО Ромашка | 100.00 | Иванов | Болт",
      "2025-01-13 | ООО Ромашка | 50.00 | Иванов | Гайка",
      "2025-01-14 | ООО Ромашка | 25.00 | Иванов | Болт",
      "2025-01-15 | АО Лютик | 10.00 | Иванов | Шайба",
      "2025-01-16 | ООО Ромашка | 5.00 | Петров | Болт",
    ]);
    expect(bins).toEqual({ accepted: 5, header: 1, total: 6 });
    expect(source.statedTotalMatches).toBe(true);
    expect(warnings).toContain("subtotals-differ");
  });

  test("heading rows hold only their level and its sum", async () => {
    const { lines, bins, warnings } = await taken(
      [
        "Менеджер;Контрагент;Документ;Сумма",
        "Иванов;;;30,00",
        ";ООО Ромашка;;30,00",
        ";;Реализация 1 от 13.01.2025;10,00",
        ";;Реализация 2 от 14.01.2025;20,00",
        "Петров;;;5,00",
        ";АО Лютик;;5,00",
        ";;Реализация 3 от 15.01.2025;5,00",
        "Итого;;;35,00",
      ],
      [...sales, "manager"],
    );
    expect(lines).toEqual([
      "2025-01-13 | ООО Ромашка | 10.00 | Иванов",
      "2025-01-14 | ООО Ромашка | 20.00 | Иванов",
      "2025-01-15 | АО Лютик | 5.00 | Петров",
    ]);
    expect(bins).toEqual({ accepted: 3, header: 1, group: 4, total: 1 });
    expect(warnings).not.toContain("subtotals-differ");
  });

  test("[F4] a plain list where some lines lack a customer stays a list", async () => {
    const { lines, bins, layout } = await taken(
      [
        "Контрагент;Дата;Сумма",
        "ООО А;13.01.2025;1,00",
        "ООО А;14.01.2025;2,00",
        ";15.01.2025;3,00",
        "ООО Б;16.01.2025;4,00",
        ";17.01.2025;5,00",
      ],
      sales,
    );
    expect(layout).toBe("lines");
    expect(bins).toMatchObject({ accepted: 3, unnamed: 2 });
    expect(lines[2]).toBe("2025-01-15 |  | 3.00");
  });

  test("[F6] blanks that could mean both are asked about, and read as answered", async () => {
    const rows = [
      "Контрагент;Дата;Сумма",
      "ООО А;13.01.2025;1,00",
      ";14.01.2025;2,00",
      "ООО Б;15.01.2025;3,00",
      "ООО В;16.01.2025;4,00",
      ";17.01.2025;5,00",
      "ООО Г;18.01.2025;6,00",
      ";19.01.2025;7,00",
    ];
    expect(await read(rows)).toMatchObject({
      ok: false,
      problem: {
        kind: "questions",
        questions: [{ code: "layout", options: ["grouped", "lines"] }],
      },
    });
    const asLines = await taken(rows, sales, { layout: "lines" });
    expect(asLines.bins).toMatchObject({ accepted: 4, unnamed: 3 });
    const asGroups = await taken(rows, sales, { layout: "grouped" });
    expect(asGroups.bins).toMatchObject({ accepted: 7 });
    expect(asGroups.lines[1]).toBe("2025-01-14 | ООО А | 2.00");
  });

  test("[F3] a pivot table with names behind its subtotals", async () => {
    const { lines, bins, source, warnings } = await taken(
      [
        "Manager,Customer,Date,Sum of Amount",
        "Ivanov,Alder,2025-01-13,10.00",
        ",Birch,2025-01-14,20.00",
        "Ivanov Total,,,30.00",
        "Petrov,Alder,2025-01-15,5.00",
        "Petrov Total,,,5.00",
        "Grand Total,,,35.00",
      ],
      [...sales, "manager"],
    );
    expect(lines).toEqual([
      "2025-01-13 | Alder | 10.00 | Ivanov",
      "2025-01-14 | Birch | 20.00 | Ivanov",
      "2025-01-15 | Alder | 5.00 | Petrov",
    ]);
    expect(bins).toEqual({ accepted: 3, header: 1, total: 3 });
    expect(source).toMatchObject({ statedTotal: "35.00", statedTotalMatches: true });
    expect(warnings).not.toContain("subtotals-differ");
  });

  test("a tax id beside its customer goes down with it", async () => {
    const { lines } = await taken(
      [
        "Контрагент;ИНН;Документ;Сумма",
        "ООО А;0000012373;Реализация 1 от 13.01.2025;10,00",
        ";;Реализация 2 от 14.01.2025;20,00",
        "ООО Б;000036427438;Реализация 3 от 13.01.2025;10,00",
        ";;Реализация 4 от 14.01.2025;20,00",
      ],
      [...sales, "tax_id"],
    );
    expect(lines[1]).toBe("2025-01-14 | ООО А | 20.00 | 0000012373");
    expect(lines[3]).toBe("2025-01-14 | ООО Б | 20.00 | 000036427438");
  });

  test("a day that stands only in the first of its lines", async () => {
    const { lines } = await taken(
      [
        "Дата;Контрагент;Сумма",
        "13.01.2025;ООО А;1,00",
        ";ООО Б;2,00",
        ";ООО В;3,00",
        "14.01.2025;ООО А;4,00",
        ";ООО Б;5,00",
      ],
      sales,
    );
    expect(lines.map((line) => line.slice(0, 10))).toEqual([
      "2025-01-13",
      "2025-01-13",
      "2025-01-13",
      "2025-01-14",
      "2025-01-14",
    ]);
  });

  test("[F3] a pivot table that repeats its names, with subtotals behind them", async () => {
    const { lines, bins, source } = await taken(
      [
        "Менеджер;Контрагент;Дата;Сумма",
        "Иванов;ООО А;13.01.2025;1,00",
        "Иванов;ООО А;14.01.2025;2,00",
        "Иванов;ООО А Итог;;3,00",
        "Иванов;;14.01.2025;2,00",
        "Иванов Итог;;;5,00",
        "Общий итог;;;5,00",
      ],
      [...sales, "manager"],
    );
    expect(lines).toEqual([
      "2025-01-13 | ООО А | 1.00 | Иванов",
      "2025-01-14 | ООО А | 2.00 | Иванов",
      "2025-01-14 |  | 2.00 | Иванов",
    ]);
    expect(bins).toEqual({ accepted: 2, unnamed: 1, header: 1, total: 3 });
    expect(source).toMatchObject({ statedTotal: "5.00", statedTotalMatches: true });
  });

  test("[F9] a tax id that some customers lack is not taken from the one above", async () => {
    const { lines } = await taken(
      [
        "ИНН;Контрагент;Дата;Сумма",
        "0000012373;ООО А;13.01.2025;1,00",
        ";ООО Б;14.01.2025;2,00",
        ";ООО В;15.01.2025;3,00",
      ],
      [...sales, "tax_id"],
    );
    expect(lines[1]).toBe("2025-01-14 | ООО Б | 2.00 | ");
  });
});
