import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../src/engines/engine.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import type { IntakeChoices } from "../../src/intake/contract.ts";
import { sales, takenRows } from "../support/report-reading.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openNativeEngine();
});
afterAll(() => engine.close());

const taken = (rows: readonly string[], columns: readonly string[], choices?: IntakeChoices) =>
  takenRows(engine, rows, columns, choices);

describe("the card of account 62", () => {
  const card = [
    "Карточка счета 62 за Январь 2025 г.;;;;;;;;;",
    "ООО Пример;;;;;;;;;",
    "Период;Документ;Аналитика Дт;Аналитика Кт;Дебет;;Кредит;;Текущее сальдо;",
    ";;;;Счет;Сумма;Счет;Сумма;;",
    "Сальдо на начало;;;;;0,00;;;Д;0,00",
    '13.01.2025;Реализация 1 от 13.01.2025;"ООО Ромашка\nДоговор 5 от 01.01.2025\nРеализация 1";"Основная\nБолт";62.01;120,00;90.01.1;;Д;120,00',
    '14.01.2025;Поступление на счет 7 от 14.01.2025;"Расчетный счет";"ООО Ромашка\nДоговор 5";51;;62.01;100,00;Д;20,00',
    "15.01.2025;Реализация 2 от 15.01.2025;АО Лютик Основной договор Реализация 2;Гайка;62.01;60,00;90.01.1;;Д;80,00",
    '16.01.2025;Возврат 3 от 16.01.2025;Болт;"ООО Ромашка\nДоговор 5";90.01.1;;62.01;12,00;Д;68,00',
    "17.01.2025;Реализация 4 от 17.01.2025;ИП Сидоров;Болт;62.01;-5,00;90.01.1;;Д;63,00",
    "Обороты за период и сальдо на конец;;;;;175,00;;112,00;Д;63,00",
  ].map((row) => row.replaceAll("\\n", "\n"));

  test("[F2] sales and returns are lines, payments are left out, nothing is lost", async () => {
    const { lines, bins, source, understanding } = await taken(card, sales);
    expect(lines).toEqual([
      "2025-01-13 | ООО Ромашка | 120.00",
      "2025-01-15 | АО Лютик | 60.00",
      "2025-01-16 | ООО Ромашка | -12.00",
      "2025-01-17 | ИП Сидоров | -5.00",
    ]);
    expect(bins).toEqual({ accepted: 4, excluded: 1, preamble: 2, header: 2, total: 2 });
    expect(source).toMatchObject({ vat: "with", layout: "lines" });
    expect(understanding.layout.value).toBe("ledger");
    expect(understanding.columns[5]?.header).toBe("Дебет Сумма");
  });
});

test("a journal of postings with one column of sums", async () => {
  const { lines, bins } = await taken(
    [
      "Дата;Документ;Счет Дт;Субконто Дт;Счет Кт;Субконто Кт;Сумма",
      "13.01.2025;Реализация 1;62.01;ООО Ромашка;90.01.1;Болт;120,00",
      "14.01.2025;Поступление 7;51;Расчетный счет;62.01;ООО Ромашка;100,00",
    ],
    sales,
  );
  expect(lines).toEqual(["2025-01-13 | ООО Ромашка | 120.00"]);
  expect(bins).toEqual({ accepted: 1, excluded: 1, header: 1 });
});

describe("a bank statement", () => {
  test("[F2] receipts are lines, payments made are left out", async () => {
    const { lines, bins, understanding } = await taken(
      [
        "Выписка по счету 40702810000000000001;;;;",
        "Дата;Контрагент;Списание;Поступление;Назначение платежа",
        "Остаток на начало;;;1000,00;",
        "13.01.2025;ООО Ромашка;;100,00;Оплата по счету 1",
        "14.01.2025;АО Энерго;40,00;;За свет",
        "15.01.2025;АО Лютик;0,00;60,00;Оплата по счету 2",
        "16.01.2025;Банк;1,50;0,00;Комиссия",
        "Итого обороты;;41,50;160,00;",
        "Остаток на конец;;;1118,50;",
      ],
      sales,
    );
    expect(lines).toEqual(["2025-01-13 | ООО Ромашка | 100.00", "2025-01-15 | АО Лютик | 60.00"]);
    expect(bins).toEqual({ accepted: 2, excluded: 2, preamble: 1, header: 1, total: 3 });
    expect(understanding.layout.value).toBe("statement");
  });

  test("the exchange format of banks, written out as a table", async () => {
    const { lines } = await taken(
      [
        "Дата поступления;Документ;Номер;Плательщик;ИНН плательщика;Получатель;ИНН получателя;Поступление;Списание;Назначение платежа",
        "13.01.2025;Платежное поручение;17;ООО Ромашка;0000012373;ООО Мы;0000012380;100.00;;Оплата",
        ";Платежное поручение;18;ООО Мы;0000012380;АО Энерго;0000012397;;40.00;За свет",
        "15.01.2025;Платежное поручение;19;АО Лютик;000036427438;ООО Мы;0000012380;60.00;;Оплата",
      ],
      sales,
    );
    expect(lines).toEqual(["2025-01-13 | ООО Ромашка | 100.00", "2025-01-15 | АО Лютик | 60.00"]);
  });
});

test("lines whose only date stands in the text of their document", async () => {
  const { lines, layout } = await taken(
    [
      "Контрагент;Документ;Сумма",
      "ООО А;Реализация 1 от 13.01.2025 12:00:00;1,00",
      "ООО А;Реализация 2 от 14.01.2025 12:00:00;2,00",
      "ООО Б;Invoice 3 dated 15.01.2025;3,00",
    ],
    [...sales, "order_id"],
  );
  expect(layout).toBe("lines");
  expect(lines[2]).toBe("2025-01-15 | ООО Б | 3.00 | Invoice 3 dated 15.01.2025");
});
