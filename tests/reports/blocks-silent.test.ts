import { describe, expect, test } from "vitest";
import type { Block } from "../../src/reports/blocks/block.ts";
import { silentBlock } from "../../src/reports/blocks/silent.ts";
import { tell } from "../../src/reports/blocks/tell.ts";
import type { ReportCustomer, ReportDocument } from "../../src/reports/document.ts";
import { fixtureDocument } from "../support/report-fixture.ts";

const plain = (text: string): string => text.replaceAll(/\s/g, " ");

const document = fixtureDocument({
  measure: "revenue",
  customers: [
    { id: "big", name: 'ООО "Большой"', series: [900, 0, 0] },
    { id: "flagged", name: 'ООО "Молчун"', series: [50, 0, 0] },
    { id: "quiet", name: 'ООО "Скоро"', series: [40, 10, 0] },
    { id: "projects", name: 'ООО "Проект"', series: [30, 0, 0] },
    { id: "two", name: 'ООО "Двое"', series: [20, 0, 0] },
  ],
});

/** What the fixture leaves out of a customer's rhythm. */
const rhythms: Readonly<Record<string, Partial<ReportCustomer>>> = {
  // 294 days at a rhythm of 7: lost on the 61st day, since 3 × 7 is less than 60.
  flagged: {
    state: "lost",
    stateReason: "silence",
    purchaseDates: 9,
    recencyDays: 294,
    medianIntervalDays: 7,
    firstPurchase: "2024-03-01",
    lastPurchase: "2025-02-28",
    stake: "45.00",
  },
  quiet: {
    state: "cooling",
    stateReason: "silence",
    purchaseDates: 9,
    recencyDays: 52,
    medianIntervalDays: 15,
    firstPurchase: "2024-12-19",
    lastPurchase: "2025-10-28",
    stake: "48.00",
  },
  projects: {
    purchaseDates: 3,
    recencyDays: 121,
    medianIntervalDays: 357.5,
    firstPurchase: "2023-09-01",
    lastPurchase: "2025-08-20",
    stake: "30.00",
    nextDue: "2026-08-13",
  },
  two: {
    state: "lost",
    stateReason: "pooled-silence",
    purchaseDates: 2,
    recencyDays: 109,
    medianIntervalDays: 59,
    firstPurchase: "2025-07-04",
    lastPurchase: "2025-09-01",
    stake: "20.00",
  },
};

const told = (changed: Partial<ReportDocument> = {}): ReportDocument => ({
  ...document,
  parameters: { ...document.parameters, asOf: "2025-12-19", lost: { factor: 3, days: 60 } },
  customers: document.customers.map((customer) => ({ ...customer, ...rhythms[customer.id] })),
  silence: { stakeLost: "65.00", stakeCooling: "48.00", pooledMedianDays: 25, repeaters: 4 },
  ...changed,
});
const block = (report = told()) => silentBlock(tell(report, "ru"));
const cells = ({ tables }: Block, table: string): readonly (readonly string[])[] =>
  tables
    .find(({ id }) => id === table)
    ?.rows.map((row) => row.cells.map(({ text }) => plain(text))) ?? [];

describe("the block of the silent", () => {
  test("[L5] those lost come first, the most at stake first; then those cooling", () => {
    expect(cells(block(), "silent").map(([name]) => name)).toEqual([
      "ООО «Молчун»",
      "ООО «Двое»",
      "ООО «Скоро»",
    ]);
    expect(plain(block().headline)).toBe(
      "2 клиента, похоже, потеряны: за год до молчания они дали 65 ₽ выручки; ещё 1 остывает",
    );
  });

  test("[L3] it says of itself that it is a flag, and where to find the third that returns", () => {
    const { callouts, howToRead } = block();
    expect(callouts[0]?.paragraphs.join(" ")).toContain("около трети");
    expect(howToRead.join(" ")).toContain("признак, а не факт");
  });

  test("[L2] who is not lost yet is called out with the days that are left", () => {
    const early = block().callouts.find(({ title }) => title.startsWith("Ещё не потеряны"));
    expect(early?.paragraphs.map(plain)).toEqual([
      "Скоро: молчит 52 дня при обычных 15 дней. Если не купит, через 9 дней будет отмечен как потерянный.",
    ]);
  });

  test("[L2] who buys by projects is called out as not lost", () => {
    const slow = block().callouts.find(({ title }) => title.startsWith("Молчат долго"));
    expect(slow?.paragraphs.map(plain)).toEqual([
      "Проект: молчит 121 день, а покупает обычно раз в 357,5 дня. Потерянным не считаем.",
    ]);
  });

  test("[L2] the pooled rhythm of two purchases is named beside the reason", () => {
    const row = block()
      .tables.find(({ id }) => id === "silent")
      ?.rows.find(({ id }) => id === "two");
    expect(plain(row?.cells.map(({ note }) => note ?? "").join("") ?? "")).toBe(
      "сравнили с обычным для всех: 25 дней",
    );
  });

  test("[L4] nobody asked for models: none are shown; asked, unknown is no zero", () => {
    expect(cells(block(), "models")).toEqual([]);
    const fitted = told({
      silence: {
        stakeLost: "0.00",
        stakeCooling: "0.00",
        repeaters: 120,
        models: {
          bgnbd: {
            parameters: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 },
            logLikelihood: -9582.4,
          },
          paretoNbd: { refused: "no-fit" },
        },
      },
    });
    const customers = fitted.customers.map((customer) =>
      customer.id === "flagged"
        ? { ...customer, alive: { bgnbd: 0.0312, paretoNbd: null } }
        : { ...customer, alive: { bgnbd: customer.id === "two" ? 0 : null, paretoNbd: null } },
    );
    const asked = block({ ...fitted, customers });
    const table = asked.tables.find(({ id }) => id === "silent");
    const column = table?.columns.findIndex(({ id }) => id === "bgnbd") ?? -1;
    expect(table?.rows.map(({ cells: row }) => plain(row[column]?.text ?? ""))).toEqual([
      "3,1",
      "< 0,1",
      "неизвестно",
    ]);
    expect(table?.columns.some(({ id }) => id === "paretoNbd")).toBe(false);
    expect(cells(asked, "models")).toEqual([
      ["BG/NBD", "r 0,243 · α 4,414 · a 0,793 · b 2,426", "−9 582,4"],
      ["Pareto/NBD", "ни одни параметры не подошли", "–"],
    ]);
  });

  test("[L4] too few who bought again are said in a sentence, without a number", () => {
    const refused = { refused: "too-few-repeaters" } as const;
    const few = block(
      told({
        silence: {
          stakeLost: "0.00",
          stakeCooling: "0.00",
          repeaters: 45,
          models: { bgnbd: refused, paretoNbd: refused },
        },
      }),
    );
    expect(few.tables.find(({ id }) => id === "silent")?.note).toContain("повторно покупали 45");
    expect(cells(few, "models")).toEqual([]);
  });

  test("[L6] next purchases stand the soonest first, with how late they are", () => {
    const due = told({
      customers: told().customers.map((customer) =>
        customer.id === "big" ? { ...customer, nextDue: "2025-12-10" } : customer,
      ),
    });
    expect(cells(block(due), "due").map((row) => row.slice(0, 4))).toEqual([
      ["ООО «Большой»", "AX", "10 дек 2025", "9"],
      ["ООО «Проект»", "CX", "13 авг 2026", ""],
    ]);
  });

  test("a report of before, without any of this, is told all the same", () => {
    const { silence: _, ...old } = told();
    const customers = old.customers.map(({ stake: _stake, nextDue: _due, ...rest }) => rest);
    const before = block({ ...old, customers });
    expect(plain(before.headline)).toBe("2 клиента, похоже, потеряны, ещё 1 остывает");
    expect(before.tables.map(({ id }) => id)).toEqual(["silent", "purchases"]);
    // Money of a year that the report does not hold is not made up of that of the whole period.
    expect(before.tables[0]?.columns.some(({ id }) => id === "stake")).toBe(false);
    const data = before.chart?.data;
    expect(data?.kind === "timeline" && data.heads).toHaveLength(3);
  });
});

describe("the time of customers", () => {
  const chart = () => {
    const data = block().chart?.data;
    if (data?.kind !== "timeline") throw new Error("another chart");
    return data;
  };

  test("runs from the first purchase of all to the as-of day", () => {
    const [lost, cooling] = chart().groups;
    expect(lost?.rows.map(({ id }) => id)).toEqual(["flagged", "two"]);
    expect(cooling?.rows.map(({ id }) => id)).toEqual(["quiet"]);
    const [first] = lost?.rows ?? [];
    expect(first?.first).toBe(0);
    // 1 March 2024 to 19 December 2025 are 658 days, the last purchase is 364 days in.
    expect(first?.last).toBeCloseTo(364 / 658, 10);
    expect(chart().years.map(({ label }) => label)).toEqual(["2025"]);
    expect(chart().years[0]?.at).toBeCloseTo(306 / 658, 10);
  });

  test("[L2] marks the first day on which the silence was long enough for the flag", () => {
    const [lost, cooling] = chart().groups;
    // The 61st day after the last purchase; of two purchases 3 × 25 = 75, so the 76th.
    expect(lost?.rows[0]?.flag).toBeCloseTo((364 + 61) / 658, 10);
    expect(lost?.rows[1]?.flag).toBeCloseTo((549 + 76) / 658, 10);
    // Cooling begins after one and a half intervals, here 22.5 days, and after 30: the 31st day.
    expect(cooling?.rows[0]?.flag).toBeCloseTo((606 + 31) / 658, 10);
  });

  test("says the same in columns and in a sentence", () => {
    const [row] = chart().groups[0]?.rows ?? [];
    expect(row?.figures.map(plain)).toEqual(["7", "294", "42", "45"]);
    expect(plain(row?.note ?? "")).toBe("BX · обычно раз в 7 дней · молчит 294 дня");
  });

  test("nobody silent: no picture, and a sentence that says so", () => {
    const nobody = block(told({ customers: told().customers.filter(({ id }) => id === "big") }));
    expect(nobody.chart).toBeNull();
    expect(nobody.headline).toBe("Никто не молчит дольше своего обычного");
    expect(nobody.callouts).toEqual([]);
  });
});
