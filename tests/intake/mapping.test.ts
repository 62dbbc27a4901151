import { describe, expect, test } from "vitest";
import type { Field } from "../../src/domain/source.ts";
import { sketch } from "../../src/intake/understanding/sketch.ts";
import type { IntakeChoices } from "../../src/intake/contract.ts";
import { headerName } from "../../src/intake/mapping/header-name.ts";

const file = { name: "sales.csv", bytes: new Blob() };
const text = { isCells: false, format: "text", sheet: null, entry: null, file } as const;

/** What the head of a text tells. */
function glanced(content: string, choices: IntakeChoices = {}) {
  const head = sketch({ bytes: new TextEncoder().encode(content), whole: true }, text, choices);
  if (!head.ok) throw new Error(JSON.stringify(head.problem));
  return head.value.understanding;
}

/** What a header and a line under it are taken for: fields with their headers. */
function mapped(header: string, line: string, choices: IntakeChoices = {}) {
  const entries = Object.entries(glanced(`${header}\n${line}\n`, choices).mapping).map(
    ([field, guess]) => [field, guess.value.header],
  );
  return Object.fromEntries(entries) as Partial<Record<Field, string>>;
}

describe("columns are guessed by name and checked by value", () => {
  test("a 1C sales report", () => {
    expect(
      mapped(
        "По дням;Документ движения;Партнер;Контрагент;Основной менеджер;Бизнес-регион;Номенклатура;Количество;Цена;Сумма продажи (без НДС), руб.;Себестоимость, руб.;Валовая прибыль, руб.;Рентабельность, %",
        "13.01.2025;Реализация 1;А;ООО А;Иванов;Центр;Болт;5;10,00;50,00;30,00;20,00;40",
      ),
    ).toEqual({
      date: "По дням",
      orderId: "Документ движения",
      entity: "Контрагент",
      manager: "Основной менеджер",
      region: "Бизнес-регион",
      product: "Номенклатура",
      quantity: "Количество",
      revenue: "Сумма продажи (без НДС), руб.",
      costOfSales: "Себестоимость, руб.",
    });
  });

  test("a web shop", () => {
    expect(
      mapped(
        "OrderDate,ShipDate,DueDate,OrderNumber,CustomerId,CustomerName,Email,ProductCategory,ProductName,Qty,UnitPrice,UnitCost,Discount,TaxAmount,LineTotal,OrderStatus,City",
        "2025-01-13,2025-01-15,2025-02-01,SO1,17,Alder,a@b.c,Bikes,Bell,5,10.00,6.00,0.1,9.00,50.00,Shipped,Bath",
      ),
    ).toEqual({
      date: "OrderDate",
      orderId: "OrderNumber",
      entity: "CustomerName",
      category: "ProductCategory",
      product: "ProductName",
      quantity: "Qty",
      revenue: "LineTotal",
      status: "OrderStatus",
      region: "City",
    });
  });

  test.each([
    ["Сумма скидки"],
    ["Сумма НДС"],
    ["Сумма оплаты"],
    ["План продаж, сумма"],
    ["Discount amount"],
    ["Unit price"],
  ])("%s is no revenue", async (header) => {
    const found = mapped(`Дата;Клиент;${header};Сумма`, "13.01.2025;А;1,00;2,00");
    expect(found.revenue).toBe("Сумма");
  });

  test("the words of a name are worth nothing when its values are of another kind", () => {
    expect(mapped("Дата;Период;Клиент;Сумма", "не указана;13.01.2025;А;2,00")).toMatchObject({
      date: "Период",
    });
  });

  test("without known names values speak where only one column fits", () => {
    expect(mapped("Когда;Кто;Сколько", "13.01.2025;ООО А;2,50")).toEqual({
      date: "Когда",
      entity: "Кто",
      revenue: "Сколько",
    });
  });

  test("without a header columns are named by their place", () => {
    const { headerRow, mapping } = glanced("2025-01-13,Alder,2.5\n2025-01-14,Birch,3.5\n");
    expect(headerRow.value).toBe(0);
    expect(mapping.revenue?.value).toMatchObject({ index: 2, header: "" });
  });

  test("[F] a tax id is guessed by its digits, not by the name of its column", () => {
    const line = (id: string): string => `13.01.2025;${id};А;2,00`;
    expect(mapped("Дата;ИНН;Клиент;Сумма", line("0000012373")).taxId).toBe("ИНН");
    expect(mapped("Дата;ИНН;Клиент;Сумма", line("0000012374")).taxId).toBeUndefined();
    const byHand = { mapping: { taxId: "ИНН" } };
    expect(mapped("Дата;ИНН;Клиент;Сумма", line("17"), byHand).taxId).toBe("ИНН");
  });
});

test.each([
  ["Сумма продажи, тыс. руб. (без НДС)", "сумма продажи", "without", 1000, "RUB"],
  ["Выручка с НДС", "выручка", "with", 1, null],
  ["NetSales_USD", "net sales", "unknown", 1, "USD"],
  ["Amount excl. VAT, millions", "amount", "without", 1_000_000, null],
  ["Объём, шт.", "объем", "unknown", 1, null],
])("the name %s is taken apart", (header, words, vat, moneyUnit, currency) => {
  expect(headerName(header)).toEqual({ words, vat, moneyUnit, currency });
});
