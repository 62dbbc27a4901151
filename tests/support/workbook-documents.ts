import type { Engine } from "../../src/engines/engine.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import { compose, composeLines } from "./composing.ts";
import { demo, loadCsv } from "./facts.ts";
import { hostileNames } from "./link-documents.ts";

/** Names that a spreadsheet would run, take for an error or an escape, or cannot hold. */
export const namesToKeep = [
  ...hostileNames,
  "+7 (916) 123-45-67",
  "-1+2",
  "@SUM(A1)",
  "\tTab",
  "Line\nbreak",
  "#N/A",
  "_x0041_ltd",
  "0012",
  " spaces ",
  "TRUE",
  "1E5",
  "'quoted",
] as const;

/** A report with an answer in every block: of the demo set, with who is imagined gone. */
export const wholeReport = async (engine: Engine): Promise<ReportDocument> =>
  compose(engine, await loadCsv(engine, demo), {
    lose: "person:Пестрогоров В. Л.",
    "fixed-costs": "500000",
    reserve: "3000000.50",
  });

/** Documents of many kinds, by what they are. */
export async function workbookDocuments(): Promise<ReadonlyMap<string, ReportDocument>> {
  const engine = await openNativeEngine();
  try {
    const facts = await loadCsv(engine, demo);
    const whole = await wholeReport(engine);
    const lines = namesToKeep.flatMap((entity, index) =>
      [1, 2, 3].map((month) => ({
        date: `2025-0${String(month)}-10`,
        entity,
        revenue: `${String((index + 1) * month)}.50`,
        cost: "1.00",
        manager: entity,
        keyPerson: entity,
      })),
    );
    return new Map([
      ["whole", whole],
      ["orders by quarters", await compose(engine, facts, { measure: "orders", step: "quarter" })],
      ["quantity by weeks", await compose(engine, facts, { measure: "quantity", step: "week" })],
      ["inside managers", await compose(engine, facts, { "abc-within": "manager" })],
      ["key persons", await compose(engine, facts, { unit: "keyPerson", measure: "revenue" })],
      ["hostile names", await composeLines(engine, lines, {})],
      [
        "one customer",
        await composeLines(engine, [{ date: "2025-03-03", entity: "Solo", revenue: "10.00" }], {}),
      ],
      [
        "nothing but returns",
        await composeLines(
          engine,
          [
            { date: "2025-03-03", entity: "One", revenue: "-10.00" },
            { date: "2025-05-03", entity: "Two", revenue: "-20.00" },
          ],
          {},
        ),
      ],
      ["nobody", { ...emptied(whole), customers: [] }],
    ]);
  } finally {
    await engine.close();
  }
}

/** A report of nobody, as filters can make one. */
function emptied(report: ReportDocument): ReportDocument {
  const none = { first: "2025-01-01", last: "2025-01-31" };
  return {
    ...report,
    period: { ...report.period, ...none },
    totals: { ...report.totals, revenue: "0.00", grossProfit: null, base: "0.00", customers: 0 },
    matrix: report.matrix.map((cell) => ({ ...cell, customers: 0, value: "0.00", share: 0 })),
    steps: [],
    dependency: [],
    inside: [],
    history: undefined,
    change: null,
    yearOnYear: undefined,
    load: undefined,
    loss: undefined,
    silence: undefined,
  };
}
