import type { ReportDocument } from "../../reports/document.ts";
import { sampleChange } from "./sample-change.ts";
import { fixtureDocument } from "./sample-report.ts";
import type { FixtureCustomer } from "./sample-customer.ts";

const year = Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, "0")}`);

/** A sum spread over the months, the same on every run, uneven enough to look like sales. */
const spread = (sum: number, turn: number): readonly number[] =>
  year.map((_, month) => Math.round((sum / 12) * (0.6 + (((month * 7 + turn * 5) % 9) / 9) * 0.8)));

const tail = (count: number, value: number): readonly FixtureCustomer[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `Клиент ${String(index + 1)}`,
    series: spread(value, index),
    xyz: (["X", "Y", "Z"] as const)[index % 3] ?? "X",
  }));

export const hostileNames = [
  '<script>alert("x")</script>',
  '"><img src=x onerror=alert(1)>',
  "'); DROP TABLE sales_facts; --",
  '=HYPERLINK("http://example.com")',
  "Очень длинное название общества с ограниченной ответственностью «Рога, копыта и сыновья»",
  "שלום עולם",
  "🦄🦄🦄",
  "\u202Eoverride",
  "A",
  "",
] as const;

const hostile: readonly FixtureCustomer[] = hostileNames.map((name, index) => ({
  name,
  series: spread(1_000_000 - index * 60_000, index),
  manager: name,
  region: name,
  keyPerson: index < 2 ? '<b onclick="x">P</b>' : `Person ${String(index)}`,
}));

const plainBooks: Readonly<Record<string, ReportDocument>> = {
  "hostile names": fixtureDocument({ customers: hostile, steps: year, partial: ["2025-12"] }),
  "one giant": fixtureDocument({
    customers: [{ name: "Гигант", series: spread(90_000_000, 1) }, ...tail(30, 300_000)],
    steps: year,
  }),
  "long tail": fixtureDocument({ customers: tail(400, 50_000), steps: year }),
  "one customer": fixtureDocument({ customers: tail(1, 5_000_000), steps: year }),
  nobody: fixtureDocument({ customers: [], steps: year }),
  "all negative": fixtureDocument({
    customers: tail(5, 10_000).map((one) => ({ ...one, series: one.series.map((sum) => -sum) })),
    steps: year,
  }),
  ties: fixtureDocument({
    customers: tail(6, 1).map((one) => ({ ...one, series: year.map(() => 100) })),
    steps: year,
  }),
  "one step": fixtureDocument({
    customers: tail(8, 120_000).map((one) => ({ ...one, series: [1000], xyz: null })),
    steps: ["2025-01"],
    partial: ["2025-01"],
  }),
  "series left out of a link": fixtureDocument({
    customers: tail(12, 240_000).map((one) => ({ ...one })),
    steps: [],
  }),
  "a person behind several": fixtureDocument({
    customers: [
      { name: 'ООО "Брангор Снаб"', series: spread(17_000_000, 1), keyPerson: "Пестрогоров В. Л." },
      { name: 'АО "Велитрон"', series: spread(6_000_000, 2), keyPerson: "Пестрогоров В. Л." },
      { name: 'ООО "Гардовик"', series: spread(4_000_000, 3), keyPerson: "Пестрогоров В. Л." },
      ...tail(70, 1_000_000),
    ],
    steps: year,
  }),
  "five thousand": fixtureDocument({ customers: tail(5_000, 40_000), steps: year }),
  "long silence": fixtureDocument({
    customers: [
      ...(["silence", "pooled-silence"] as const).map((stateReason, index) => ({
        name: index === 0 ? hostileNames[4] : hostileNames[0],
        series: year.map((_, month) => (month < 3 ? 400_000 : 0)),
        state: "lost" as const,
        stateReason,
        recencyDays: 287,
        medianIntervalDays: 30.5,
      })),
      {
        name: "Остывает",
        series: year.map((_, month) => (month < 10 ? 300_000 : 0)),
        state: "cooling",
        stateReason: "silence",
        recencyDays: 45,
        medianIntervalDays: 7,
      },
      ...tail(10, 500_000),
    ],
    steps: year,
  }),
  "comes and goes": fixtureDocument({
    customers: [
      { name: "Новый", series: year.map((_, month) => (month < 6 ? 0 : 900_000)) },
      { name: "Ушедший", series: year.map((_, month) => (month < 6 ? 1_500_000 : 0)) },
      { name: "Только возвраты", series: year.map((_, month) => (month === 8 ? -400_000 : 0)) },
      { name: "Растущий", series: year.map((_, month) => 100_000 * (month + 1)) },
      ...tail(20, 800_000),
    ],
    steps: year,
  }),
};

/** Books of every awkward shape: what is drawn and said must stand for each of them. */
export const books: Readonly<Record<string, ReportDocument>> = Object.fromEntries(
  Object.entries(plainBooks).map(([name, document]) => [
    name,
    {
      ...document,
      change: sampleChange(document),
      customers: document.customers.map((customer) =>
        customer.lastPurchase === null ? customer : { ...customer, firstPurchase: "2025-01-09" },
      ),
    },
  ]),
);
