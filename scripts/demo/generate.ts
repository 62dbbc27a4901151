import type { PlainDate } from "../../src/domain/words.ts";
import { demoCustomers, existing, type DemoCustomer } from "./customers.ts";
import { documentsOf, type DemoDocument } from "./orders.ts";
import { accountManagers, keyPersons } from "./people.ts";
import { inventedTaxId } from "./tax-id.ts";

/** One line of a sales document as an accounting system would export it; money in kopecks. */
export interface DemoRow {
  readonly date: PlainDate;
  readonly document: string;
  readonly customer: string;
  readonly taxId: string;
  readonly keyPerson: string;
  readonly manager: string;
  readonly department: string;
  readonly region: string;
  readonly category: string;
  readonly product: string;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly discountPercent: number;
  readonly amount: number;
  readonly cost: number;
}

/** `mono` is the same company with its largest customer eleven times as large. */
export type DemoVariant = "plain" | "mono";

/** All lines of the demo company, by day; the same on every machine. */
export function generateDemoRows(variant: DemoVariant = "plain"): readonly DemoRow[] {
  const documents = demoCustomers
    .flatMap((customer) => documentsOf(customer, baseFactor(customer, variant)))
    .sort(byDayAndNumber);
  const numbers = { sale: 0, return: 0 };
  return documents.flatMap((document) => {
    numbers[document.kind] += 1;
    return rowsOf(document, documentName(document.kind, numbers[document.kind]));
  });
}

const baseFactor = (customer: DemoCustomer, variant: DemoVariant): number =>
  variant === "mono" && customer.number === 1 ? 11 : 1;

function byDayAndNumber(one: DemoDocument, other: DemoDocument): number {
  if (one.date !== other.date) return one.date < other.date ? -1 : 1;
  if (one.kind !== other.kind) return one.kind === "sale" ? -1 : 1;
  return one.customer.number - other.customer.number || one.sequence - other.sequence;
}

const documentName = (kind: DemoDocument["kind"], number: number): string =>
  `${kind === "sale" ? "Реализация" : "Возврат"} ДМ-${String(number).padStart(6, "0")}`;

function rowsOf({ customer, date, lines }: DemoDocument, document: string): readonly DemoRow[] {
  const manager = existing(accountManagers[managerOn(customer, date)]);
  return lines.map((line) => ({
    date,
    document,
    customer: nameOn(customer, date),
    taxId: inventedTaxId(customer.number, customer.name.startsWith("ИП")),
    keyPerson: customer.person === "" ? "" : existing(keyPersons[customer.person]),
    manager: manager.name,
    department: manager.department,
    region: customer.region,
    category: line.group.name,
    product: line.product.name,
    quantity: line.quantity,
    unitPrice: line.unitPrice,
    discountPercent: customer.discountPercent,
    amount: line.quantity * line.unitPrice,
    cost: line.quantity * line.unitCost,
  }));
}

/** Planted: one customer is spelled otherwise from a day on, under the same tax id. */
const nameOn = (customer: DemoCustomer, date: PlainDate): string =>
  customer.number === 9 && date >= "2024-07-01" ? "Ламбион Снаб ООО" : customer.name;

/** Planted: one customer goes over to another manager. */
const managerOn = (customer: DemoCustomer, date: PlainDate): string =>
  customer.number === 10 && date >= "2025-03-01" ? "M4" : customer.manager;
