import { describe, expect, test } from "vitest";
import type { IntakeChoices } from "../../src/intake/contract.ts";
import { headerFingerprint } from "../../src/intake/understanding/fingerprint.ts";
import { moneyWords } from "../../src/intake/understanding/money-words.ts";
import { sketch } from "../../src/intake/understanding/sketch.ts";
import { statedPeriod } from "../../src/intake/understanding/stated-period.ts";

const file = { name: "sales.csv", bytes: new Blob() };
const text = { isCells: false, format: "text", sheet: null, entry: null, file } as const;

/** What the head of a table is understood as. */
function understood(rows: readonly string[], choices: IntakeChoices = {}, table = text) {
  const bytes = new TextEncoder().encode(`${rows.join("\n")}\n`);
  const sketched = sketch({ bytes, whole: true }, table, choices);
  if (!sketched.ok) throw new Error(JSON.stringify(sketched.problem));
  const { understanding } = sketched.value;
  return {
    ...understanding,
    names: understanding.columns.map(({ header }) => header),
    last: understanding.headerRow.value,
    rows: understanding.headerRows,
  };
}

describe("a header of several rows", () => {
  test("names over merged cells are joined with those under them", () => {
    const { names, last, rows } = understood([
      "Продажи;;;;;",
      "Дата;Покупатель;Отгрузка;;Оплата;",
      ";;Количество;Сумма;Дата;Сумма",
      "13.01.2025;ООО А;1;10,00;15.01.2025;10,00",
    ]);
    expect(names).toEqual([
      "Дата",
      "Покупатель",
      "Отгрузка Количество",
      "Отгрузка Сумма",
      "Оплата Дата",
      "Оплата Сумма",
    ]);
    expect([last, rows]).toEqual([3, 2]);
  });

  test("three rows; a name that nothing stands under reaches down", () => {
    const { names, last, rows } = understood([
      "Контрагент;Дата;Продажи;;;",
      ";;Январь;;Февраль;",
      ";;Количество;Сумма;Количество;Сумма",
      "ООО А;13.01.2025;1;10,00;2;20,00",
    ]);
    expect(names).toEqual([
      "Контрагент",
      "Дата",
      "Продажи Январь Количество",
      "Продажи Январь Сумма",
      "Продажи Февраль Количество",
      "Продажи Февраль Сумма",
    ]);
    expect([last, rows]).toEqual([3, 3]);
  });

  test("a row that numbers the columns belongs to the header and names nothing", () => {
    const { names, last, rows } = understood([
      "Дата;Контрагент;Сумма",
      "1;2;3",
      "13.01.2025;ООО А;1,00",
    ]);
    expect(names).toEqual(["Дата", "Контрагент", "Сумма"]);
    expect([last, rows]).toEqual([2, 2]);
  });

  test("a heading of a group under the header is no second header", () => {
    const { rows } = understood([
      "Контрагент;Сумма",
      "ООО Ромашка;",
      "  Реализация 1 от 13.01.2025;5,00",
    ]);
    expect(rows).toBe(1);
  });

  test("title rows with filters stay above", () => {
    const {
      last,
      rows,
      statedPeriod: period,
    } = understood([
      "Ведомость продаж;;",
      "Период:;01.01.2025 - 31.01.2025;",
      "Отбор:;Склад Равно Основной;",
      ";;",
      "Дата;Контрагент;Сумма",
      "13.01.2025;ООО А;1,00",
    ]);
    expect([last, rows]).toEqual([5, 1]);
    expect(period).toEqual({ first: "2025-01-01", last: "2025-01-31" });
  });

  test("a person moves the header and says how many rows it has", () => {
    const rows = ["а;б;в", "Дата;Контрагент;Сумма", "13.01.2025;ООО А;1,00"];
    expect(understood(rows).names).toEqual(["Дата", "Контрагент", "Сумма"]);
    expect(understood(rows, { headerRow: 2, headerRows: 2 }).names).toEqual([
      "а Дата",
      "б Контрагент",
      "в Сумма",
    ]);
    expect(understood(rows, { headerRow: 1 })).toMatchObject({
      names: ["а", "б", "в"],
      headerRow: { value: 1, chosen: "by-hand" },
    });
  });
});

test("cells are read in their own dialect, whatever their text looks like", () => {
  const cells = { isCells: true, format: "xlsx", sheet: "Лист1", entry: null, file } as const;
  const bytes = new TextEncoder().encode("Дата\tКлиент\tСумма\n2025-01-13\tА;Б;В\t1 234,50\n");
  const sketched = sketch({ bytes, whole: true }, cells, {});
  if (!sketched.ok) throw new Error("refused");
  expect(sketched.value.understanding).toMatchObject({
    format: "xlsx",
    sheet: { value: "Лист1" },
    delimiter: { value: "\t", confidence: 1 },
    encoding: { value: "utf-8" },
    decimalSeparator: { value: "," },
    mapping: { entity: { value: { samples: ["А;Б;В"] } } },
  });
});

test("a guess says what speaks for it", () => {
  const { mapping } = understood(["Дата;Покупатель товара;Сумма", "13.01.2025;ООО А;1,00"]);
  expect(mapping.date?.evidence).toEqual(["header-name", "values-are-dates"]);
  expect(mapping.entity?.evidence).toEqual(["part-of-header-name", "values-are-names"]);
  expect(understood(["Когда;Кто;Сколько", "13.01.2025;ООО А;1,00"]).mapping.date?.evidence).toEqual(
    ["only-one"],
  );
});

test("equal headers have one fingerprint, others another", () => {
  const of = (...headers: readonly string[]): string =>
    headerFingerprint(headers.map((header, index) => ({ index, header, samples: [] })));
  expect(of("Дата", "Сумма, руб.")).toBe(of("дата ", "СУММА (руб.)"));
  expect(of("Дата", "Сумма")).not.toBe(of("Сумма", "Дата"));
  expect(of("Дата", "Сумма")).toMatch(/^[0-9a-f]{16}$/u);
});

describe("what a title says", () => {
  test.each([
    ["Период: 09.01.2023 - 19.12.2025", "2023-01-09", "2025-12-19"],
    ["За период с 1 января 2025 г. по 31 марта 2025 г.", "2025-01-01", "2025-03-31"],
    ["Карточка счета 62 за Январь 2025 г.", "2025-01-01", "2025-01-31"],
    ["Период: Февраль 2024 г.", "2024-02-01", "2024-02-29"],
    ["Январь 2025 г. - Март 2025 г.", "2025-01-01", "2025-03-31"],
    ["Продажи за 2 квартал 2025 г.", "2025-04-01", "2025-06-30"],
    ["Выручка за IV кв. 2025", "2025-10-01", "2025-12-31"],
    ["за 1 полугодие 2025 г.", "2025-01-01", "2025-06-30"],
    ["за 9 месяцев 2025 г.", "2025-01-01", "2025-09-30"],
    ["Отчёт за 2025 год", "2025-01-01", "2025-12-31"],
    ["Sales for 2025", "2025-01-01", "2025-12-31"],
  ])("[P2] %s", (title, first, last) => {
    expect(statedPeriod([[title]])).toEqual({ first, last });
  });

  test.each([["Прайс-лист 2025"], ["Сформировано 01.02.2025"], ["Задолженность 2025"]])(
    "[P2] %s states no period",
    (title) => {
      expect(statedPeriod([[title]])).toBeNull();
    },
  );

  test.each([
    ["в тысячах рублей", 1000, "RUB"],
    ["Ед. изм.: тыс. руб.", 1000, "RUB"],
    ["(млн ₽)", 1_000_000, "RUB"],
    ["All amounts in thousands of USD", 1000, "USD"],
    ["USD thousands", 1000, "USD"],
    ["in $ millions", 1_000_000, "USD"],
    ["Количество, тыс. шт", 1, null],
  ])("[F] %s is a unit of money of %i", (title, unit, currency) => {
    expect(moneyWords([[title]])).toMatchObject({ unit, currency });
  });
});
