import { describe, expect, it } from "vitest";
import { locales } from "../../src/domain/words.ts";
import { customerPage } from "../../src/reports/customer/page.ts";
import { knownName } from "../../src/reports/customer/known-name.ts";
import type { CustomerDetail } from "../../src/reports/customer/detail.ts";
import type { CustomerSection } from "../../src/reports/customer/section.ts";
import type { ReportCustomer, ReportDocument } from "../../src/reports/document.ts";
import { fixtureDocument } from "../support/report-fixture.ts";

const document = fixtureDocument({
  customers: [
    { name: 'ООО "Вектор"', series: [40, 40, 40], taxId: "7701234567", manager: "Иванова" },
    { name: "Сигма", series: [30, 20, 10], state: "lost", recencyDays: 90, medianIntervalDays: 7 },
    { name: "Тета", series: [0, 20, 0], state: "one-time", recencyDays: 40 },
  ],
  measure: "revenue",
});

function customerIn(report: ReportDocument, name: string): ReportCustomer {
  const found = report.customers.find((each) => each.name.includes(name));
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

const detail = (changes: Partial<CustomerDetail> = {}): CustomerDetail => ({
  id: "c1",
  figures: null,
  steps: [],
  trailing: [],
  purchases: [],
  range: null,
  service: [],
  entities: [],
  circles: [],
  trend: null,
  innovation: null,
  departure: null,
  ...changes,
});

const pageOf = (name: string, known: CustomerDetail | null = null, report = document) =>
  customerPage(report, customerIn(report, name), known, "ru");

function section(
  name: string,
  id: CustomerSection["id"],
  known: CustomerDetail | null = null,
  report = document,
): CustomerSection {
  const found = pageOf(name, known, report).sections.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

const cells = ({ tables }: CustomerSection, table: string): readonly string[] =>
  (tables.find(({ id }) => id === table)?.rows ?? []).map((row) =>
    row.cells.map(({ text, note = "" }) => [text, note].join(" ").trim()).join(" | "),
  );

describe("the page of a customer", () => {
  it("begins with the name, the share and the state", () => {
    expect(pageOf("Вектор").headline).toBe("ООО «Вектор»: 60,0\u00a0% выручки, активен");
    expect(pageOf("Сигма").headline).toContain("вероятно потерян");
    expect(pageOf("Вектор").figures.map(({ id }) => id)).toEqual([
      "value",
      "share",
      "class",
      "silent",
      "due",
    ]);
  });

  it("[F6] says which sales its figures are of where not all count", () => {
    expect(pageOf("Вектор").filters).toBeNull();
    const only = (department: string): ReportDocument => ({
      ...document,
      parameters: { ...document.parameters, filters: { department } },
    });
    expect(pageOf("Вектор", null, only("Юг")).filters).toEqual({
      lead: "Только",
      filters: [{ name: "department", text: "отдел Юг" }],
    });
    const named = pageOf("Вектор", null, only("Отдел спецпроектов")).filters;
    expect(named?.filters[0]?.text).toBe("Отдел спецпроектов");
  });

  it("gives the sums that stand side by side one unit", () => {
    const report: ReportDocument = {
      ...document,
      currency: "RUB",
      parameters: { ...document.parameters, measure: "grossProfit" },
    };
    const known = detail({
      steps: [{ step: "2025-01", partial: false, value: "70510.00", revenue: "1346000.00" }],
      trailing: [{ month: "2025-01", value: "507000.00" }],
    });
    const table = section("Вектор", "customer-months", known, report).tables[0];
    expect(table?.columns.map(({ unit }) => unit)).toEqual([
      "",
      "тыс.\u00a0₽",
      "тыс.\u00a0₽",
      "тыс.\u00a0₽",
    ]);
    expect(table?.rows[0]?.cells.map(({ text }) => text)).toEqual([
      "янв\u00a02025",
      "71",
      "1\u00a0346",
      "507",
    ]);
  });

  it("tells what the report knows without an engine, and never an empty section", () => {
    for (const locale of locales)
      for (const customer of document.customers) {
        const page = customerPage(document, customer, null, locale);
        expect(page.sections.map(({ id }) => id)).toEqual([
          "customer-months",
          "customer-rhythm",
          "customer-classes",
          "customer-people",
          "customer-types",
          "customer-departure",
        ]);
        for (const { headline, topic } of page.sections) {
          expect(headline).not.toBe("");
          expect(topic).not.toBe("");
          expect(headline).not.toMatch(/NaN|undefined|null|Infinity/);
        }
      }
  });

  it("[L2] says rhythm, silence and state in one sentence; one purchase has no rhythm", () => {
    expect(section("Сигма", "customer-rhythm").headline).toBe(
      "Обычно покупает раз в 7\u00a0дней, молчит 90\u00a0дней: вероятно потерян",
    );
    expect(section("Тета", "customer-rhythm").headline).toMatch(/^Купил один раз, /);
    expect(section("Вектор", "customer-rhythm").headline).toMatch(/^Покупок нет/);
  });

  it("[L1] draws each day of purchase, the silence after the last and the day it was due", () => {
    const known = detail({
      purchases: [
        { day: "2025-03-03", revenue: "10.00", value: "10.00" },
        { day: "2025-03-07", revenue: "50.00", value: "50.00" },
      ],
    });
    const report: ReportDocument = {
      ...document,
      parameters: { ...document.parameters, asOf: "2025-03-20" },
    };
    const data = section("Сигма", "customer-rhythm", known, report).chart?.data;
    if (data?.kind !== "calendar") throw new Error("no calendar");
    const march = data.rows.at(-1)?.cells ?? [];
    expect(data.rows.map(({ id }) => id)).toEqual(["2025-01", "2025-02", "2025-03"]);
    // A fifth of the largest day is the palest tone, the largest the darkest.
    expect([march[2]?.tone, march[6]?.tone]).toEqual([1, 5]);
    // Bought last on the 7th, usually every 7 days: due on the 14th, silent to the 20th.
    expect(march.map((cell) => cell?.mark ?? "-").join(" ")).toBe(
      [
        ...new Array<string>(7).fill("-"),
        ...new Array<string>(6).fill("silent"),
        "due",
        ...new Array<string>(6).fill("silent"),
        ...new Array<string>(11).fill("-"),
      ].join(" "),
    );
    // February has no 29th.
    expect(data.rows.at(-2)?.cells.slice(28)).toEqual([null, null, null]);
    expect(data.legend.map(({ key }) => key)).toEqual([1, 2, 3, 4, 5, 0, "silent", "due"]);
  });

  it("draws years of months where somebody buys rarely", () => {
    const known = detail({
      purchases: [{ day: "2025-03-07", revenue: "10.00", value: "10.00" }],
    });
    const report: ReportDocument = {
      ...document,
      parameters: { ...document.parameters, asOf: "2025-05-10" },
    };
    const data = section("Тета", "customer-rhythm", known, report).chart?.data;
    if (data?.kind !== "calendar") throw new Error("no calendar");
    expect(data.columns).toBe(12);
    expect(data.rows.map(({ id }) => id)).toEqual(["2025"]);
    const told = data.rows[0]?.cells.slice(0, 6).map((cell) => cell?.mark ?? cell?.tone ?? "none");
    expect(told).toEqual([0, 0, 5, "silent", "silent", "none"]);
  });

  it("[T1] names every type with its reason", () => {
    const customer = customerIn(document, "Вектор");
    const report: ReportDocument = {
      ...document,
      customers: [{ ...customer, types: ["breadwinner", "expert"] }],
    };
    const known = detail({
      trend: { before: "100.00", after: "110.00", months: 12, rising: false },
      innovation: { bought: 4, offered: 8, index: 0.25 },
    });
    const types = section("Вектор", "customer-types", known, report);
    expect(types.headline).toBe("Кормилец и эксперт");
    expect(cells(types, "customer-types")).toEqual([
      "кормилец | да | доля 60,0\u00a0%, нужно 10\u00a0% и больше",
      "перспективный | нет | 110\u00a0₽ за 12\u00a0месяцев против 100\u00a0₽ до того (+10,0\u00a0%); нужно +20\u00a0%",
      "имиджевый | нет | отмечается вручную",
      "партнёр | нет | отмечается вручную",
      "эксперт | да | отмечено вами",
      "новатор | нет | купил 4 из 8 новинок, индекс 0,25 из 1",
    ]);
    expect(section("Сигма", "customer-types").headline).toContain("ни один тип не подошёл");
  });

  it("[A7] tells the path through the classes", () => {
    const customers = (classes: readonly ("A" | "B" | "C" | null)[]) => ({
      ...document,
      history: {
        quarters: ["2024-Q3", "2024-Q4", "2025-Q1"],
        customers: [{ id: customerIn(document, "Вектор").id, classes: [...classes] }],
      },
    });
    const finding = (...classes: readonly ("A" | "B" | "C" | null)[]) =>
      section("Вектор", "customer-classes", null, customers(classes)).headline;
    expect(finding("A", "A", "A")).toBe("Класс\u00a0A 3\u00a0квартала подряд");
    expect(finding("B", "A", "A")).toBe("Из класса\u00a0B в\u00a0A: с\u00a04-й\u00a0кв. 2024");
    expect(finding(null, null, "C")).toBe("В\u00a0классе\u00a0C с\u00a01-й\u00a0кв. 2025");
    expect(finding("A", "B", null)).toMatch(/^Без класса с\u00a01-й\u00a0кв\. 2025/);
  });

  it("[D4] says what is left when it goes", () => {
    // Shares 60, 30, 10 %: 3600 + 900 + 100; without the first 75 and 25 %: 5625 + 625.
    expect(section("Вектор", "customer-departure").headline).toBe(
      "Если уйдёт: минус 60,0\u00a0% выручки, HHI 6\u00a0250 вместо 4\u00a0600",
    );
  });

  it("what is sold as markup is text", () => {
    const name = "<img src=x onerror=alert(1)>";
    const known = detail({
      range: {
        level: "product",
        products: [
          {
            name,
            revenue: "10.00",
            value: "10.00",
            firstPurchase: "2025-01-01",
            lastPurchase: "2025-01-02",
            before: "0.00",
            after: "0.00",
            gone: false,
          },
        ],
        windows: null,
        similar: [],
        offers: [],
        offerMonths: 0,
      },
    });
    expect(section("Вектор", "customer-range", known).headline).toContain(name);
    expect(section("Вектор", "customer-besides", known).headline).toMatch(/^Похожих клиентов нет/);
  });

  it("knows the names of all customers and of the largest parties of other units", () => {
    expect(knownName(document, customerIn(document, "Тета").id)).toBe("Тета");
    expect(knownName(document, "tax:nobody")).toBeNull();
  });
});
