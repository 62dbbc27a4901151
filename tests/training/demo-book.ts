import { readFileSync } from "node:fs";
import { levelsFrom } from "../../src/analysis/dependency/rule.ts";
import type { Book, BookCustomer } from "../../src/training/book.ts";

/**
 * The book of the demo company on gross profit, added up from its lines with nothing of the
 * product's own reckoning; a year is December 2024 to November 2025.
 */
export function demoBook(): Book {
  const text = readFileSync(new URL("../../data/demo_lines.csv", import.meta.url), "utf8");
  const [, ...lines] = text.trimEnd().split("\n");
  const customers = new Map<string, BookCustomer>();
  for (const line of lines) {
    const cells = cellsOf(line);
    const [date = "", , name = "", id = "", person = ""] = cells;
    const revenue = minor(cells[13]);
    const profit = revenue - minor(cells[14]);
    const inYear = date >= "2024-12-01" && date < "2025-12-01";
    const sofar = customers.get(id);
    customers.set(id, {
      id,
      name: sofar?.name ?? name,
      decider: person === "" ? null : person,
      revenue: (sofar?.revenue ?? 0n) + revenue,
      grossProfit: (sofar?.grossProfit ?? 0n) + profit,
      value: (sofar?.value ?? 0n) + profit,
      year: (sofar?.year ?? 0n) + (inYear ? profit : 0n),
    });
  }
  return {
    currency: "RUB",
    measure: "grossProfit",
    scale: 2,
    levels: levelsFrom({ key: "0.1", critical: "0.2", mono: "0.7" }),
    customers: [...customers.values()],
    year: { months: 12, first: "2024-12", last: "2025-11" },
  };
}

const minor = (cell = ""): bigint => BigInt(cell.replace(".", ""));

/** The cells of one line of minimal RFC 4180 text without line breaks inside. */
function cellsOf(line: string): string[] {
  const cells = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g);
  return [...cells].map(([, quoted, plain = ""]) => quoted?.replaceAll('""', '"') ?? plain);
}
