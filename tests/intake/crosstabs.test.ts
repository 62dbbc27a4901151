import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../src/engines/engine.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import type { IntakeChoices } from "../../src/intake/contract.ts";
import { readExports } from "../../src/intake/read-exports.ts";
import { exportOf, factLines } from "../support/intake-cases.ts";
import { sales, takenRows } from "../support/report-reading.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openNativeEngine();
});
afterAll(() => engine.close());

const taken = (rows: readonly string[], columns: readonly string[], choices?: IntakeChoices) =>
  takenRows(engine, rows, columns, choices);

describe("the year of months that name none", () => {
  const rows = "Клиент;Январь;Февраль\nА;100,00;200,00\n";
  const named = (name: string) => readExports([exportOf(rows, name)], {}, engine);

  test("[F6] is that of the file's name, which is said", async () => {
    const read = await named("Продажи 2024.csv");
    if (!read.ok) throw new Error("asked");
    expect(await factLines(engine, sales)).toEqual([
      ["2024-01-01", "А", "100.00"],
      ["2024-02-01", "А", "200.00"],
    ]);
    expect(read.value.tables[0]?.source.warnings).toContainEqual({
      code: "year-assumed",
      names: ["2024"],
    });
  });

  test("[F6] is asked where the name holds two years or none", async () => {
    for (const name of ["Продажи 2024-2025.csv", "Продажи.csv"])
      expect(await named(name)).toMatchObject({ problem: { questions: [{ code: "year" }] } });
  });
});

describe("cross-tab of periods", () => {
  test("[F2] [F3] a line for each filled month; sums across and down are checked", async () => {
    const { lines, bins, layout, source, warnings, understanding } = await taken(
      [
        "Продажи по месяцам",
        "",
        "Контрагент;Январь 2025;Февраль 2025;Март 2025;Итого",
        "ООО Ромашка;100,00;;50,00;150,00",
        "АО Лютик;-;20,00;0,00;20,00",
        "ИП Сидоров;;;;",
        "Итого;100,00;20,00;50,00;170,00",
      ],
      ["row_no", ...sales],
    );
    expect(lines).toEqual([
      "4 | 2025-01-01 | ООО Ромашка | 100.00",
      "4 | 2025-03-01 | ООО Ромашка | 50.00",
      "5 | 2025-02-01 | АО Лютик | 20.00",
      "5 | 2025-03-01 | АО Лютик | 0.00",
    ]);
    expect(bins).toEqual({ accepted: 2, preamble: 1, header: 1, blank: 2, total: 1 });
    expect(layout).toBe("crosstab");
    expect(source).toMatchObject({ facts: 4, statedTotal: "170.00", statedTotalMatches: true });
    expect(warnings).not.toContain("cross-totals-differ");
    expect(understanding.layout).toMatchObject({ confidence: 1 });
  });

  test("[F3] a row and a month that do not add up are named", async () => {
    const { names, bins } = await taken(
      [
        "Контрагент;янв. 25;фев. 25;Итого",
        "ООО Ромашка;100,00;10,00;111,00",
        "АО Лютик;5,00;20,00;25,00",
        "Итого;105,00;31,00;136,00",
      ],
      sales,
    );
    expect(bins).toMatchObject({ accepted: 2, total: 1 });
    expect(names).toEqual(["ООО Ромашка", "фев. 25"]);
  });

  test("[F6] a quarter that stands beside months of other quarters is left to a person", async () => {
    const rows = [
      "Контрагент;Январь 2025;Февраль 2025;Март 2025;2 кв. 2025",
      "ООО Ромашка;100,00;10,00;1,00;1000,00",
      "АО Лютик;5,00;20,00;;500,00",
    ];
    await expect(taken(rows, sales)).rejects.toThrow("which-column");
  });

  test("[F6] rows that add up to one another, told apart by nothing, are asked about", async () => {
    const rows = [
      "Клиент;янв. 25;фев. 25",
      "Иванов;30,00;50,00",
      "ООО А;10,00;20,00",
      "ООО Б;20,00;30,00",
      "Петров;5,00;6,00",
      "ООО В;5,00;6,00",
    ];
    await expect(taken(rows, sales)).rejects.toThrow('"code":"layout"');
    // A person who says that it is a plain cross-tab gets one.
    const { lines } = await taken(rows, sales, { layout: "crosstab" });
    expect(lines).toHaveLength(10);
  });

  test("two figures a month under merged names of months", async () => {
    const { lines, bins, source } = await taken(
      [
        "Контрагент;Январь 2025;;Февраль 2025;;Итого;",
        ";Количество;Сумма;Количество;Сумма;Количество;Сумма",
        "ООО Ромашка;2;100,00;1;50,00;3;150,00",
        "АО Лютик;;;4;20,00;4;20,00",
        "Итого;2;100,00;5;70,00;7;170,00",
      ],
      [...sales, "quantity"],
    );
    expect(lines).toEqual([
      "2025-01-01 | ООО Ромашка | 100.00 | 2.000",
      "2025-02-01 | ООО Ромашка | 50.00 | 1.000",
      "2025-02-01 | АО Лютик | 20.00 | 4.000",
    ]);
    expect(bins).toEqual({ accepted: 2, header: 2, total: 1 });
    expect(source).toMatchObject({ statedTotal: "170.00", statedTotalMatches: true });
  });

  test.each([
    ["a year over its months", ["Клиент;2024;;2025;", ";Ноябрь;Декабрь;Январь;Февраль"]],
    ["numbers of months", ["Клиент;2024-11;2024-12;2025-01;2025-02"]],
    ["months and years", ["Клиент;11.2024;12.2024;01.2025;02.2025"]],
    ["English months", ["Клиент;Nov 2024;Dec 2024;Jan 2025;Feb 2025"]],
  ])("%s", async (_, header) => {
    const { lines } = await taken([...header, "А;1,50;2,50;3,50;4,50", "Б;1,00;;;"], sales);
    expect(lines).toEqual([
      "2024-11-01 | А | 1.50",
      "2024-12-01 | А | 2.50",
      "2025-01-01 | А | 3.50",
      "2025-02-01 | А | 4.50",
      "2024-11-01 | Б | 1.00",
    ]);
  });

  test("bare months with the year in the title; quarters", async () => {
    const months = await taken(
      ["Продажи за 2025 год;;", "Контрагент;Январь;Февраль", "А;1,50;2,50"],
      sales,
    );
    expect(months.lines).toEqual(["2025-01-01 | А | 1.50", "2025-02-01 | А | 2.50"]);
    const quarters = await taken(["Контрагент;1 кв. 2025;2 кв. 2025", "А;1,50;2,50"], sales);
    expect(quarters.lines).toEqual(["2025-01-01 | А | 1.50", "2025-04-01 | А | 2.50"]);
  });

  test("customers indented under their managers", async () => {
    const { lines, bins, warnings } = await taken(
      [
        "Менеджер;Январь 2025;Февраль 2025;Итого",
        "  Контрагент;;;",
        "Иванов И. И.;3,00;4,00;7,00",
        "  ООО Ромашка;1,00;4,00;5,00",
        "  АО Лютик;2,00;;2,00",
        "Петров П. П.;;9,00;9,00",
        "  ИП Сидоров;;9,00;9,00",
        "Итого;3,00;13,00;16,00",
      ],
      [...sales, "manager"],
    );
    expect(lines).toEqual([
      "2025-01-01 | ООО Ромашка | 1.00 | Иванов И. И.",
      "2025-02-01 | ООО Ромашка | 4.00 | Иванов И. И.",
      "2025-01-01 | АО Лютик | 2.00 | Иванов И. И.",
      "2025-02-01 | ИП Сидоров | 9.00 | Петров П. П.",
    ]);
    expect(bins).toEqual({ accepted: 3, header: 2, group: 2, total: 1 });
    expect(warnings).not.toContain("cross-totals-differ");
  });

  test("[F2] a figure that cannot be read rejects its record as a whole", async () => {
    const { lines, bins, source } = await taken(
      ["Контрагент;Январь 2025;Февраль 2025", "А;1,50;много", "Б;2,50;3,50"],
      sales,
    );
    expect(bins).toEqual({ accepted: 1, rejected: 1, header: 1 });
    expect(lines).toEqual(["2025-01-01 | Б | 2.50", "2025-02-01 | Б | 3.50"]);
    expect(source.rejections).toMatchObject([{ row: 2, reason: "revenue-unreadable" }]);
  });

  test("customers with their tax id and region before the months", async () => {
    const { lines } = await taken(
      [
        "Контрагент;ИНН;Регион;Январь 2025;Февраль 2025",
        "А;0000012373;Центр;1,50;2,50",
        "Б;000036427438;Юг;;3,50",
      ],
      [...sales, "tax_id", "region"],
    );
    expect(lines).toEqual([
      "2025-01-01 | А | 1.50 | 0000012373 | Центр",
      "2025-02-01 | А | 2.50 | 0000012373 | Центр",
      "2025-02-01 | Б | 3.50 | 000036427438 | Юг",
    ]);
  });

  test("managers that stand only in the first of their rows", async () => {
    const { lines } = await taken(
      [
        "Менеджер;Контрагент;Январь 2025;Февраль 2025;Итого",
        "Иванов;ООО А;1,00;2,00;3,00",
        ";ООО Б;;4,00;4,00",
        "Петров;ООО А;1,00;;1,00",
        "Итого;;2,00;6,00;8,00",
      ],
      [...sales, "manager"],
    );
    expect(lines).toEqual([
      "2025-01-01 | ООО А | 1.00 | Иванов",
      "2025-02-01 | ООО А | 2.00 | Иванов",
      "2025-02-01 | ООО Б | 4.00 | Иванов",
      "2025-01-01 | ООО А | 1.00 | Петров",
    ]);
  });

  test("days across, and months written as ranges", async () => {
    const days = await taken(["Клиент;01.02.2025;02.02.2025;03.02.2025", "А;1,00;;2,00"], sales);
    expect(days.lines).toEqual(["2025-02-01 | А | 1.00", "2025-02-03 | А | 2.00"]);
    const ranges = await taken(
      ["Клиент;01.01.2025 - 31.01.2025;01.02.2025 - 28.02.2025", "А;1,00;2,00"],
      sales,
    );
    expect(ranges.lines).toEqual(["2025-01-01 | А | 1.00", "2025-02-01 | А | 2.00"]);
  });
});
