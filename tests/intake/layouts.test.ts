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

  test("[F6] items under documents, told by the sum that they use up", async () => {
    const { lines, bins } = await taken(
      [
        "Контрагент;Сумма",
        "ООО Ромашка;40,00",
        "Реализация 1 от 13.01.2025;30,00",
        "Болт;10,00",
        "Гайка;20,00",
        "Реализация 2 от 14.01.2025;10,00",
        "Шайба;10,00",
        "ООО Василёк;5,00",
        "Реализация 3 от 15.01.2025;5,00",
        "Болт;5,00",
        "Итого;45,00",
      ],
      [...sales, "product"],
    );
    expect(lines).toEqual([
      "2025-01-13 | ООО Ромашка | 10.00 | Болт",
      "2025-01-13 | ООО Ромашка | 20.00 | Гайка",
      "2025-01-14 | ООО Ромашка | 10.00 | Шайба",
      "2025-01-15 | ООО Василёк | 5.00 | Болт",
    ]);
    expect(bins).toEqual({ accepted: 4, header: 1, group: 5, total: 1 });
  });

  test("items in a column of their own under customer and document", async () => {
    const { lines, bins } = await taken(
      [
        "Контрагент, документ;Номенклатура;Количество;Сумма",
        "ООО Ромашка;;3;30,00",
        "Реализация 1 от 13.01.2025;;3;30,00",
        ";Болт;1;10,00",
        ";Гайка;2;20,00",
        "ООО Василёк;;1;5,00",
        "Реализация 2 от 14.01.2025;;1;5,00",
        ";Болт;1;5,00",
        "Итого;;4;35,00",
      ],
      [...sales, "product", "quantity"],
    );
    expect(lines).toEqual([
      "2025-01-13 | ООО Ромашка | 10.00 | Болт | 1.000",
      "2025-01-13 | ООО Ромашка | 20.00 | Гайка | 2.000",
      "2025-01-14 | ООО Василёк | 5.00 | Болт | 1.000",
    ]);
    expect(bins).toEqual({ accepted: 3, header: 1, group: 4, total: 1 });
  });

  test("sections of a list, with a firm over the days of its sales", async () => {
    const { lines, bins } = await taken(
      [
        "Дата;Документ;Сумма",
        "ООО Ромашка;;3,00",
        "13.01.2025;Накладная 1;1,00",
        "14.01.2025;Накладная 2;2,00",
        "ООО Василёк;;4,00",
        "13.01.2025;Накладная 3;4,00",
        "Итого;;7,00",
      ],
      sales,
    );
    expect(lines).toEqual([
      "2025-01-13 | ООО Ромашка | 1.00",
      "2025-01-14 | ООО Ромашка | 2.00",
      "2025-01-13 | ООО Василёк | 4.00",
    ]);
    expect(bins).toEqual({ accepted: 3, header: 1, group: 2, total: 1 });
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

test("[F2] what only the end of a long report shows is learnt from the whole of it", async () => {
  const rows = ["Контрагент;Сумма", "  Документ;", "    Номенклатура;"];
  const padding = "я".repeat(60);
  for (let customer = 1; customer <= 4000; customer += 1)
    rows.push(
      `ООО Ромашка ${String(customer)};30,00`,
      `  Реализация ${String(customer)} от 13.01.2025;30,00`,
      `    Болт ${padding};10,00`,
      `    Гайка ${padding};20,00`,
    );
  rows.push(
    "ООО Василёк;7,00",
    "  Реализация 4001 от 14.01.2025;7,00",
    "Итого;120007,00",
    "Главный бухгалтер;",
  );
  const { bins, source, warnings } = await taken(rows, sales);
  expect(bins).toEqual({ accepted: 8001, header: 3, group: 8001, total: 1, footer: 1 });
  expect(source).toMatchObject({ statedTotal: "120007.00", statedTotalMatches: true });
  expect(warnings).not.toContain("subtotals-differ");
});
