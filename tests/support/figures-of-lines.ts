import type { ExpectedTotals } from "../../scripts/intake-cases/case.ts";
import { inOrder } from "../../scripts/intake-cases/expectation.ts";
import type { Engine } from "../../src/engines/engine.ts";
import { factLines } from "./intake-cases.ts";

export interface FiguresOfLines {
  readonly totals: ExpectedTotals;
  /** Date, customer and revenue, sorted. */
  readonly lines: readonly (readonly string[])[];
}

/** Figures of `sales_facts`, added up here line by line in whole minor units. */
export async function figuresOfLines(engine: Engine): Promise<FiguresOfLines> {
  const lines = await factLines(engine, ["date", "entity", "tax_id", "revenue"]);
  const customers = new Set<string>();
  const dates: string[] = [];
  let revenue = 0n;
  let unnamed = 0n;
  let decimals = 0;
  for (const [date, entity, taxId, money] of lines) {
    const minor = BigInt((money ?? "").replace(".", ""));
    decimals = (money ?? "").split(".")[1]?.length ?? 0;
    revenue += minor;
    if (entity === null || entity === undefined) unnamed += minor;
    else customers.add(taxId ?? folded(entity));
    dates.push(date ?? "");
  }
  dates.sort();
  return {
    totals: {
      revenue: decimalOf(revenue, decimals),
      unnamedRevenue: decimalOf(unnamed, decimals),
      lines: lines.length,
      customers: customers.size,
      first: dates[0] ?? "",
      last: dates.at(-1) ?? "",
    },
    lines: lines
      .map(([date, entity, , money]) => [date ?? "", folded(entity ?? ""), money ?? ""])
      .sort(inOrder),
  };
}

const folded = (name: string): string => name.replace(/\s+/gu, " ").trim();

function decimalOf(minor: bigint, decimals: number): string {
  const digits = String(minor < 0n ? -minor : minor).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const text = decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`;
  return minor < 0n ? `-${text}` : text;
}
