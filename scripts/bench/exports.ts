import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";

const header = "date;order_id;customer;manager;region;product;quantity;amount;cost\n";
const customers = 2_000;
const days = 730;
const firstDay = Date.UTC(2024, 0, 1);

/** The same 32-bit stream on every run, so that every run times the same files. */
function randomStream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function line(random: () => number, number: number): string {
  const customer = Math.floor(customers * random() ** 3);
  const date = new Date(firstDay + Math.floor(random() * days) * 86_400_000);
  const kopecks = 10_000 + Math.floor(random() * 5_000_000);
  const money = (minor: number): string => (minor / 100).toFixed(2).replace(".", ",");
  return [
    date.toISOString().slice(0, 10).split("-").reverse().join("."),
    `Реализация ${String(Math.floor(number / 3))}`,
    `ООО "Покупатель ${String(customer)}"`,
    `Менеджер ${String(customer % 20)}`,
    `Регион ${String(customer % 8)}`,
    `Товар ${String(Math.floor(random() * 500))}`,
    String(1 + Math.floor(random() * 40)),
    money(kopecks),
    money(Math.floor(kopecks * 0.7)),
  ]
    .map((cell) => (cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(";");
}

/** Writes an invented export of that many lines, about 100 bytes each, by 2 000 customers. */
export async function writeExport(path: string, lines: number): Promise<void> {
  const random = randomStream(20_261_124);
  const file = createWriteStream(path);
  file.write(header);
  const block = 10_000;
  for (let first = 0; first < lines; first += block) {
    const count = Math.min(block, lines - first);
    const text = Array.from({ length: count }, (_, index) => line(random, first + index));
    if (!file.write(`${text.join("\n")}\n`)) {
      await once(file, "drain");
    }
  }
  file.end();
  await finished(file);
}
