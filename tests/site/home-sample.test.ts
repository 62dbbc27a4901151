import { describe, expect, test } from "vitest";
import { shortName } from "../../src/layouts/home/names.ts";
import {
  cellOf,
  classSummary,
  decidersOf,
  silencesOf,
  yearsOf,
} from "../../src/layouts/home/sample.ts";
import { fixtureDocument } from "../support/report-fixture.ts";

/** 400 for each of two companies of one person, 200 for a third customer: 80 % and 20 %. */
const document = fixtureDocument({
  customers: [
    { name: 'ООО "Ясень"', series: [100, 100, 200], keyPerson: "Щукин А. Б." },
    { name: 'АО "Клён"', series: [400, 0, 0], keyPerson: "Щукин А. Б." },
    {
      name: 'ООО "Дуб"',
      series: [100, 0, 100],
      xyz: "Z",
      state: "lost",
      stateReason: "silence",
      recencyDays: 70,
      medianIntervalDays: 10,
    },
  ],
});

describe("the miniature", () => {
  test("[D1] draws who decides, made of the companies behind the name", () => {
    const [first] = decidersOf(document, "grossProfit", "ru");
    expect(first).toMatchObject({ name: "Щукин А. Б.", share: 0.8, parts: [0.4, 0.4] });
  });

  test("counts the cells of the matrix, empty ones too", () => {
    expect(cellOf(document, "A", "Y")).toEqual({ customers: 0, share: 0 });
    expect(classSummary(document, "A")).toMatchObject({ customers: 2, share: 0.8, steady: 2 });
  });

  test("[L2] leaves out of the silent whoever has no day of a first purchase", () => {
    expect(silencesOf(document, "ru")).toEqual([]);
  });

  test("[L2] marks where silence became unusual: after three intervals and 60 days", () => {
    const days = {
      ...document,
      period: { ...document.period, first: "2025-01-01" },
      parameters: { ...document.parameters, asOf: "2025-04-11" },
      customers: document.customers.map((customer) => ({
        ...customer,
        firstPurchase: "2025-01-11",
        lastPurchase: "2025-01-31",
      })),
    };
    // A hundred days: the first purchase on the 10th, the last on the 30th, the flag 60 days later.
    const [silence] = silencesOf(days, "ru");
    expect(silence).toMatchObject({ name: "Дуб", first: 0.1, last: 0.3, usualDays: 10 });
    expect(silence?.unusualFrom).toBeCloseTo(0.9, 10);
    // Bought in the first and the third of three steps.
    expect(silence?.active.map(([from]) => from)).toEqual([0, 2 / 3]);
  });

  test("names the years of the period where they begin", () => {
    const years = {
      ...document,
      period: { ...document.period, first: "2024-07-02" },
      parameters: { ...document.parameters, asOf: "2025-07-02" },
    };
    // 183 of 365 days of the period lie before the new year.
    expect(yearsOf(years)).toEqual([
      { year: 2024, place: 0 },
      { year: 2025, place: 183 / 365 },
    ]);
  });
});

test.each([
  ['АО "Нордвал"', "Нордвал", "Nordval"],
  ['ООО "Торговый дом "Щит""', "Торговый дом Щит", "Torgovyy dom Shchit"],
  ["Пестрогоров В. Л.", "Пестрогоров В. Л.", "V. L. Pestrogorov"],
  ["Ежовитина М. Ю.", "Ежовитина М. Ю.", "M. Yu. Ezhovitina"],
])("%s is short in both languages", (name, ru, en) => {
  expect(shortName(name, "ru")).toBe(ru);
  expect(shortName(name, "en")).toBe(en);
});
