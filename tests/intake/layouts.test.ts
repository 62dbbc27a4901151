import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../src/engines/engine.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import type { IntakeChoices } from "../../src/intake/contract.ts";
import { readExports } from "../../src/intake/read-exports.ts";
import { exportOf, factLines } from "../support/intake-cases.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openNativeEngine();
});
afterAll(() => engine.close());

const read = (rows: readonly string[], choices: IntakeChoices = {}) =>
  readExports([exportOf(`${rows.join("\n")}\n`)], choices, engine);

/** What stands in the facts after a report was read, and what was said of it. */
async function taken(
  rows: readonly string[],
  columns: readonly string[],
  choices: IntakeChoices = {},
) {
  const intake = await read(rows, choices);
  if (!intake.ok) throw new Error(JSON.stringify(intake.problem));
  const [table] = intake.value.tables;
  if (table === undefined) throw new Error("no table");
  const { source, understanding } = table;
  return {
    lines: (await factLines(engine, columns)).map((line) => line.join(" | ")),
    bins: Object.fromEntries(Object.entries(source.bins).filter(([, count]) => count > 0)),
    layout: source.layout,
    source,
    understanding,
    warnings: source.warnings.map(({ code }) => code),
    names: source.warnings.find(({ code }) => /differ/u.test(code))?.names ?? [],
  };
}

const sales = ["date", "entity", "revenue"];

describe("levels as indents in one column", () => {
  const report = [
    "Продажи за январь 2025",
    ";;",
    "Менеджер;Количество;Выручка",
    "  Контрагент;;",
    "    Документ;;",
    "Иванов И. И.;6;600,00",
    "  ООО Ромашка;5;500,00",
    "    Реализация товаров и услуг 0000-000001 от 13.01.2025 12:00:00;2;200,00",
    "    Реализация товаров и услуг 0000-000002 от 14.01.2025 12:00:00;3;300,00",
    "  АО Лютик;1;100,00",
    "    Реализация товаров и услуг 0000-000003 от 15.01.2025 12:00:00;1;100,00",
    "Петров П. П.;1;50,50",
    "  ИП Сидоров;1;50,50",
    "    Возврат товаров от покупателя 0000-000004 от 16.01.2025 0:00:00;-1;-49,50",
    "    Реализация товаров и услуг 0000-000005 от 17.01.2025 0:00:00;2;100,00",
    "Итого;7;650,50",
  ];

  test("[F2] [F3] manager, customer, document: only documents are lines, each sum is checked", async () => {
    const { lines, bins, layout, source, warnings, understanding } = await taken(report, [
      ...sales,
      "manager",
      "quantity",
    ]);
    expect(lines).toEqual([
      "2025-01-13 | ООО Ромашка | 200.00 | Иванов И. И. | 2.000",
      "2025-01-14 | ООО Ромашка | 300.00 | Иванов И. И. | 3.000",
      "2025-01-15 | АО Лютик | 100.00 | Иванов И. И. | 1.000",
      "2025-01-16 | ИП Сидоров | -49.50 | Петров П. П. | -1.000",
      "2025-01-17 | ИП Сидоров | 100.00 | Петров П. П. | 2.000",
    ]);
    expect(bins).toEqual({ accepted: 5, preamble: 1, blank: 1, header: 3, group: 5, total: 1 });
    expect(layout).toBe("grouped");
    expect(source).toMatchObject({ statedTotal: "650.50", statedTotalMatches: true });
    expect(warnings).not.toContain("subtotals-differ");
    expect(understanding).toMatchObject({ headerRows: 3, headerRow: { value: 5 } });
    expect(understanding.layout).toMatchObject({ confidence: 1, evidence: ["sums-agree"] });
  });

  test("[F3] a group whose sum its lines do not add up to is named", async () => {
    const wrong = report.map((row) => row.replace("ООО Ромашка;5;500,00", "ООО Ромашка;5;501,00"));
    const { warnings, names, bins } = await taken(wrong, sales);
    expect(bins["accepted"]).toBe(5);
    expect(warnings).toContain("subtotals-differ");
    expect(names).toEqual(["ООО Ромашка"]);
  });

  test("[F2] a document without items is a line itself, and money is counted once", async () => {
    const { lines, bins, source } = await taken(
      [
        "Контрагент;Сумма",
        "  Документ;",
        "    Номенклатура;",
        "ООО Ромашка;30,00",
        "  Реализация 1 от 13.01.2025;20,00",
        "    Болт;5,00",
        "    Гайка;15,00",
        "  Реализация 2 от 14.01.2025;10,00",
        "ООО Василёк;7,00",
        "  Реализация 3 от 15.01.2025;7,00",
        "    Болт;7,00",
        "Итого;37,00",
      ],
      [...sales, "product"],
    );
    expect(lines).toEqual([
      "2025-01-13 | ООО Ромашка | 5.00 | Болт",
      "2025-01-13 | ООО Ромашка | 15.00 | Гайка",
      "2025-01-14 | ООО Ромашка | 10.00 | ",
      "2025-01-15 | ООО Василёк | 7.00 | Болт",
    ]);
    expect(bins).toEqual({ accepted: 4, header: 3, group: 4, total: 1 });
    expect(source.statedTotalMatches).toBe(true);
  });

  test("[F4] a group without a name is nobody's, not its neighbour's", async () => {
    const { lines, bins, source } = await taken(
      [
        "Контрагент;Сумма",
        "ООО Ромашка;20,00",
        "  Реализация 1 от 13.01.2025;20,00",
        ";12,00",
        "  Реализация 2 от 14.01.2025;5,00",
        "  Реализация 3 от 14.01.2025;7,00",
        "ООО Василёк;7,00",
        "  Реализация 4 от 15.01.2025;7,00",
        "Итого;39,00",
      ],
      sales,
    );
    expect(lines).toEqual([
      "2025-01-13 | ООО Ромашка | 20.00",
      "2025-01-14 |  | 5.00",
      "2025-01-14 |  | 7.00",
      "2025-01-15 | ООО Василёк | 7.00",
    ]);
    expect(bins).toEqual({ accepted: 2, unnamed: 2, header: 1, group: 3, total: 1 });
    expect(source.statedTotalMatches).toBe(true);
  });

  test("a date on the document's row holds for its items; signatures are a footer", async () => {
    const { lines, bins } = await taken(
      [
        "Контрагент;Дата;Сумма",
        "ООО Ромашка;;20,00",
        "  Накладная 1;13.01.2025;20,00",
        "    Болт;;5,00",
        "    Гайка;;15,00",
        "ООО Василёк;;7,00",
        "  Накладная 2;14.01.2025;7,00",
        "    Болт;;7,00",
        "Итого;;27,00",
        ";;",
        "Ответственный: ____________;;",
      ],
      sales,
    );
    expect(lines).toEqual([
      "2025-01-13 | ООО Ромашка | 5.00",
      "2025-01-13 | ООО Ромашка | 15.00",
      "2025-01-14 | ООО Василёк | 7.00",
    ]);
    expect(bins).toEqual({ accepted: 3, header: 1, group: 4, total: 1, blank: 1, footer: 1 });
  });

  test("months under customers, without documents", async () => {
    const { lines } = await taken(
      [
        "Customer,Sales",
        "Alder Ltd,30.00",
        "  January 2025,10.00",
        "  February 2025,20.00",
        "Birch Ltd,5.00",
        "  January 2025,5.00",
      ],
      sales,
    );
    expect(lines).toEqual([
      "2025-01-01 | Alder Ltd | 10.00",
      "2025-02-01 | Alder Ltd | 20.00",
      "2025-01-01 | Birch Ltd | 5.00",
    ]);
  });

  test("a stray blank before a name in a plain list makes no group", async () => {
    const { lines, layout } = await taken(
      [
        "Клиент;Дата;Сумма",
        "ООО А;13.01.2025;1,00",
        " ООО А;14.01.2025;2,00",
        "ООО Б;15.01.2025;3,00",
      ],
      sales,
    );
    expect(layout).toBe("lines");
    expect(lines).toHaveLength(3);
  });
});

describe("groups without indents, told by their names and sums", () => {
  test("[F6] firms and their documents in one column", async () => {
    const { lines, bins } = await taken(
      [
        "Контрагент;Сумма",
        "Иванов И. И.;35,00",
        "ООО Ромашка;30,00",
        "Реализация (акт, накладная) № 1 от 13.01.2025;10,00",
        "Реализация (акт, накладная) № 2 от 14.01.2025;20,00",
        "ООО Василёк;5,00",
        "Реализация (акт, накладная) № 3 от 15.01.2025;5,00",
        "Итого;35,00",
      ],
      [...sales, "manager"],
    );
    expect(lines).toEqual([
      "2025-01-13 | ООО Ромашка | 10.00 | Иванов И. И.",
      "2025-01-14 | ООО Ромашка | 20.00 | Иванов И. И.",
      "2025-01-15 | ООО Василёк | 5.00 | Иванов И. И.",
    ]);
    expect(bins).toEqual({ accepted: 3, header: 1, group: 3, total: 1 });
  });

  test("[F6] where the sums do not agree, a person is asked", async () => {
    const answer = await read([
      "Контрагент;Сумма",
      "ООО Ромашка;31,00",
      "Реализация № 1 от 13.01.2025;10,00",
      "Реализация № 2 от 14.01.2025;20,00",
      "ООО Василёк;6,00",
      "Реализация № 3 от 15.01.2025;5,00",
    ]);
    expect(answer).toMatchObject({
      ok: false,
      problem: { kind: "questions", questions: [{ code: "layout" }] },
    });
  });
});

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
});
