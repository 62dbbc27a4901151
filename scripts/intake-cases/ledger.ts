import { inventedTaxId } from "../demo/tax-id.ts";
import { seededDraw } from "../demo/random.ts";

/** One sale of the ledger that all files of a case are written from. */
export interface Sale {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly customer: string;
  readonly taxId: string;
  readonly document: string;
  readonly item: string;
  readonly manager: string;
  readonly quantity: number;
  /** Minor units: hundredths, unless the case says otherwise. */
  readonly revenue: bigint;
  readonly cost: bigint;
}

export const russianCustomers: readonly string[] = [
  "ООО «Ромашка»",
  "АО «Северный ветер»",
  "ИП Кузнецов П. А.",
  "ООО «Ёлка и Ко»",
  "ЗАО Заря",
  "ООО «Полюс-Трейд»",
];
export const englishCustomers: readonly string[] = [
  "Alder Ltd",
  "Birch & Sons",
  "Cedar GmbH",
  "Dogwood Inc.",
  "Elm LLC",
  "Fir SA",
];
const items: readonly string[] = ["Кабель ВВГ 3х2,5", "Автомат 16А", "Щит ЩРН-12", "Лампа E27"];
const managers: readonly string[] = ["Иванова И. И.", "Петров П. П."];

export interface LedgerShape {
  readonly count?: number;
  readonly customers?: readonly string[];
  /** First day and number of days to draw from. */
  readonly from?: string;
  readonly days?: number;
  /** Whole kopecks at most. */
  readonly most?: number;
}

/**
 * Sales drawn by the seed: sorted by day, no two alike, of every customer at least two where there
 * are enough. The first ten and twenty kopecks are those that binary fractions get wrong.
 */
export function ledger(
  seed: number,
  {
    count = 14,
    customers = russianCustomers,
    from = "2025-01-13",
    days = 75,
    most = 9_000_000,
  }: LedgerShape = {},
): readonly Sale[] {
  const draw = seededDraw(seed);
  const offsets = Array.from({ length: count }, () => draw(days)).sort((a, b) => a - b);
  return offsets.map((offset, index) => {
    const place = index % customers.length;
    const revenue = BigInt(100_000 + draw(most)) + (index < 2 ? BigInt(10 * (index + 1)) : 0n);
    const date = dayAfter(from, offset);
    return {
      date,
      customer: customers[place] ?? "",
      taxId: inventedTaxId(place + 1, false),
      document: documentName(index + 1, date),
      item: items[draw(items.length)] ?? "",
      manager: managers[place % managers.length] ?? "",
      quantity: 1 + draw(40),
      revenue,
      cost: (revenue * BigInt(50 + draw(30))) / 100n,
    };
  });
}

export function dayAfter(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/** As 1C names a document of sale. */
export const documentName = (number: number, date: string): string =>
  `Реализация товаров и услуг 00УТ-${String(number).padStart(6, "0")} от ${date.split("-").reverse().join(".")} 12:00:00`;

export const revenueOf = (sales: readonly Sale[]): bigint =>
  sales.reduce((sum, { revenue }) => sum + revenue, 0n);
export const costOf = (sales: readonly Sale[]): bigint =>
  sales.reduce((sum, { cost }) => sum + cost, 0n);

/** Sales by a key, in the order in which the keys are met. */
export function groupedBy(
  sales: readonly Sale[],
  key: (sale: Sale) => string,
): readonly (readonly [string, readonly Sale[]])[] {
  const groups = new Map<string, Sale[]>();
  for (const sale of sales) groups.set(key(sale), [...(groups.get(key(sale)) ?? []), sale]);
  return [...groups];
}
