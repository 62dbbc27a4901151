import type { PlainDate } from "../../src/domain/words.ts";
import { addDays, inPeriod, lastDay, monthCount, workDays } from "./calendar.ts";
import { existing, type DemoCustomer } from "./customers.ts";
import { levelOf } from "./level.ts";
import type { Product, ProductGroup } from "./products.ts";
import { seededDraw } from "./random.ts";

/** One product of a sale or of a return; money in whole kopecks, negative on returns. */
export interface DemoLine {
  readonly group: ProductGroup;
  readonly product: Product;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly unitCost: number;
}

export interface DemoDocument {
  readonly customer: DemoCustomer;
  readonly kind: "sale" | "return";
  readonly date: PlainDate;
  /** Place among the customer's own documents, for a total order. */
  readonly sequence: number;
  readonly lines: readonly DemoLine[];
}

type Draw = (limit: number) => number;

/** Every document of one customer, in the order of making. */
export function documentsOf(customer: DemoCustomer, baseFactor: number): readonly DemoDocument[] {
  const draw = seededDraw(20_260_101 + 1000 * customer.number);
  const documents: DemoDocument[] = [];
  let sequence = 0;
  for (let month = 0; month < monthCount; month += 1) {
    const level = levelOf(customer.pattern, month, draw);
    if (level === 0) continue;
    const full = workDays(month);
    const available = full.filter(inPeriod);
    const worth = orderWorth(customer, baseFactor, level);
    for (let rest = orderCount(customer, full, available, draw); rest > 0; rest -= 1) {
      const date = existing(available[draw(available.length)]);
      const value = Math.floor((worth * (700 + draw(601))) / 1000);
      const lines = linesOf(customer, month, value, draw);
      const returns = returnsOf(customer, date, lines, draw);
      sequence += 1;
      if (customer.pattern.kind !== "negative") {
        documents.push({ customer, kind: "sale", date, sequence, lines });
      }
      for (const { date: returnDate, line } of returns) {
        if (returnDate > lastDay) continue;
        sequence += 1;
        documents.push({ customer, kind: "return", date: returnDate, sequence, lines: [line] });
      }
    }
  }
  return documents;
}

/** Kopecks of a middling order. */
function orderWorth(customer: DemoCustomer, baseFactor: number, level: number): number {
  const month = Math.floor((customer.base * 100_000 * baseFactor * level) / 1000);
  return Math.floor(month / customer.ordersPerMonth);
}

function orderCount(
  customer: DemoCustomer,
  full: readonly PlainDate[],
  available: readonly PlainDate[],
  draw: Draw,
): number {
  const usual = customer.ordersPerMonth;
  const drawn = usual > 1 ? usual + draw(3) - 1 : usual;
  return Math.max(1, Math.floor((drawn * available.length) / full.length));
}

function linesOf(
  customer: DemoCustomer,
  month: number,
  value: number,
  draw: Draw,
): readonly DemoLine[] {
  const lines: DemoLine[] = [];
  const count = 1 + draw(4);
  for (let index = 0; index < count; index += 1) {
    const group = existing(customer.groups[draw(customer.groups.length)]);
    const product = existing(group.products[draw(5)]);
    if (lines.some((line) => line.product === product)) continue;
    const kopecks = product.listRoubles * 100;
    const list = roundHalfUp(kopecks * (1000 + 6 * month), 1000);
    const unitPrice = roundHalfUp(list * (100 - customer.discountPercent), 100);
    const unitCost = roundHalfUp(kopecks * group.costPerMille * (1000 + 7 * month), 1_000_000);
    const quantity = Math.max(1, Math.floor(Math.floor(value / count) / unitPrice));
    lines.push({ group, product, quantity, unitPrice, unitCost });
  }
  return lines;
}

interface DemoReturn {
  readonly date: PlainDate;
  readonly line: DemoLine;
}

function returnsOf(
  customer: DemoCustomer,
  date: PlainDate,
  lines: readonly DemoLine[],
  draw: Draw,
): readonly DemoReturn[] {
  const everythingComesBack =
    customer.pattern.kind === "refund" || customer.pattern.kind === "negative";
  const returns: DemoReturn[] = [];
  for (const line of lines) {
    if (everythingComesBack) {
      returns.push({ date: addDays(date, 10), line: { ...line, quantity: -line.quantity } });
    } else if (draw(1000) < 18) {
      const days = 3 + draw(15);
      const quantity = -(1 + draw(line.quantity));
      returns.push({ date: addDays(date, days), line: { ...line, quantity } });
    }
  }
  return returns;
}

/** The nearest whole number of a / b, halves upwards, without a binary fraction. */
const roundHalfUp = (a: number, b: number): number => Math.floor((2 * a + b) / (2 * b));
