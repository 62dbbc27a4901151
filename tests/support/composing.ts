import { settingsFromOptions } from "../../src/analysis/options.ts";
import type { Settings } from "../../src/analysis/settings.ts";
import type { FactsDescription } from "../../src/domain/source.ts";
import type { Engine } from "../../src/engines/engine.ts";
import { composeReport, type ReportRequest } from "../../src/reports/compose.ts";
import type { ReportCustomer, ReportDocument } from "../../src/reports/document.ts";
import { loadLines, plainSource, type Described, type Line } from "./facts.ts";

/** Settings as on the command line, without the dashes. */
export function settings(options: Readonly<Record<string, string>> = {}): Settings {
  const outcome = settingsFromOptions(options);
  if (!outcome.ok) throw new Error(`${outcome.problem.option}: ${outcome.problem.value}`);
  return outcome.value;
}

/** What most golden figures are stated for. */
export const plainOptions = { measure: "revenue", step: "month", partial: "include" } as const;

export const compose = (
  engine: Engine,
  facts: FactsDescription,
  options: Readonly<Record<string, string>> = {},
  byHand: Pick<ReportRequest, "links" | "drawn" | "merges" | "tags" | "adjustments"> = {},
): Promise<ReportDocument> =>
  composeReport(engine, {
    ...byHand,
    facts,
    sources: [plainSource],
    settings: settings(options),
    locale: "en",
    title: "Sales",
    where: [],
  });

export const composeLines = async (
  engine: Engine,
  lines: readonly Line[],
  options: Readonly<Record<string, string>> = plainOptions,
  described: Described = {},
): Promise<ReportDocument> => compose(engine, await loadLines(engine, lines, described), options);

/** The customer of a name; a test that asks for a missing one is wrong. */
export function customerNamed(document: ReportDocument, name: string): ReportCustomer {
  const found = document.customers.find((customer) => customer.name === name);
  if (found === undefined) throw new Error(`no customer ${name}`);
  return found;
}

/** How many customers there are of each value of a property, such as `{ A: 16, B: 14, C: 22 }`. */
export function countBy(
  document: ReportDocument,
  key: "abc" | "xyz" | "state" | "dependency",
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const customer of document.customers) {
    const value = customer[key] ?? "null";
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}
