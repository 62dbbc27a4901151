import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { linesEach } from "./settings-facts.ts";

const header =
  "date;order_id;customer;manager;department;region;category;product;key_person;quantity;amount;cost\n";
const firstDay = Date.UTC(2023, 0, 1);
const days = 1_096;
const block = 10_000;

/** A whole number below `limit` that looks drawn by lot and is the same on every run. */
function drawn(line: number, salt: number, limit: number): number {
  let mixed = Math.imul(line ^ Math.imul(salt, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) % limit;
}

function row(line: number, customers: number): string {
  const customer = drawn(line, 1, customers);
  const minor = (1 + drawn(line, 2, 1_000)) * (10 + Math.floor(2_000_000 / (7 + customer)));
  const sign = line % 50 === 0 ? "-" : "";
  const money = (value: number): string => sign + (value / 100).toFixed(2);
  const day = new Date(firstDay + drawn(line, 3, days) * 86_400_000);
  return [
    day.toISOString().slice(0, 10),
    `N${String(line >> 1)}`,
    `Customer ${String(customer)}`,
    `Manager ${String(customer % 25)}`,
    `Department ${String(customer % 5)}`,
    `Region ${String(customer % 17)}`,
    `Category ${String(drawn(line, 4, 12))}`,
    `Product ${String(drawn(line, 5, 300))}`,
    customer % 10 === 0 ? `Person ${String(Math.floor(customer / 30))}` : "",
    String(1 + drawn(line, 6, 9)),
    money(minor),
    money(Math.floor(minor * 0.6)),
  ].join(";");
}

/** Writes an export of so many customers over 36 months, the shape of those of `makeFacts`. */
export async function writeSettingsExport(path: string, customers: number): Promise<void> {
  const lines = customers * linesEach;
  const file = createWriteStream(path);
  file.write(header);
  for (let first = 0; first < lines; first += block) {
    const count = Math.min(block, lines - first);
    const text = Array.from({ length: count }, (_, index) => row(first + index, customers));
    if (!file.write(`${text.join("\n")}\n`)) await once(file, "drain");
  }
  file.end();
  await finished(file);
}
