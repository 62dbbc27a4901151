import type { ReportDocument } from "../../src/reports/document.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import { compose } from "./composing.ts";
import { demo, loadCsv, loadLines, northwind, sharedDataPresent, type Line } from "./facts.ts";

/** A book made up by a rule: sums fall as in real ones, and nobody buys twice alike. */
function invented(customers: number): readonly Line[] {
  let state = 7;
  const draw = (limit: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return Array.from({ length: customers }, (_, index) => index).flatMap((index) =>
    Array.from({ length: 12 }, (_, month) => month).flatMap((month) => {
      if (month > 1 && draw(customers) < index / 2) return [];
      const revenue = Math.round((9_000_000 * (50 + draw(100))) / (index + 5) ** 1.2);
      return [
        {
          date: `2025-${String(month + 1).padStart(2, "0")}-${String(1 + draw(27)).padStart(2, "0")}`,
          entity: `Customer ${String(index)}`,
          revenue: (revenue / 100).toFixed(2),
          cost: ((revenue * (60 + draw(30))) / 10_000).toFixed(2),
          manager: `Manager ${String(draw(9))}`,
          region: `Region ${String(index % 7)}`,
        },
      ];
    }),
  );
}

/** The sets that lengths of links are stated for, by what they are; two are not in the repository. */
export async function linkedSets(): Promise<ReadonlyMap<string, ReportDocument>> {
  const engine = await openNativeEngine();
  try {
    const sets = new Map<string, ReportDocument>();
    const year = { from: "2025-01-01", to: "2025-12-31" };
    const sales = await loadCsv(engine, demo);
    sets.set("demo, 2025", await compose(engine, sales, year));
    sets.set("demo, 36 months", await compose(engine, sales));
    if (sharedDataPresent) {
      const shared = await loadCsv(engine, northwind);
      sets.set("Northwind, 23 months", await compose(engine, shared));
      const twelve = { from: "1997-05-01", to: "1998-04-30" };
      sets.set("Northwind, 12 months", await compose(engine, shared, twelve));
    }
    for (const customers of [200, 2_000]) {
      const lines = await loadLines(engine, invented(customers));
      sets.set(`${String(customers)} customers`, await compose(engine, lines));
    }
    return sets;
  } finally {
    await engine.close();
  }
}
