import type { ReportDocument } from "../../reports/document.ts";
import { mostListed } from "../../reports/link/limits.ts";
import type { LinkChoices } from "./link-maker.ts";

const largest = [20, 50, 100] as const;

/** Whether a link can list every customer of a report, which has a row for each of so many steps. */
export const holdsEveryone = ({ customers, steps }: ReportDocument): boolean =>
  customers.length <= mostListed(steps.length);

/** How many customers stand by name until somebody chooses: everyone, or as many as a short list has. */
export const customersAtFirst = (report: ReportDocument): number | null =>
  holdsEveryone(report) ? null : largest[2];

/** How many customers may stand by name where there are so many; folding a single one saves nothing. */
export const customerLimits = (customers: number): readonly number[] =>
  largest.filter((limit) => limit < customers - 1);

/** What each way of shortening saves, in characters, whether it is taken or only offered. */
export interface LinkSavings {
  readonly series: number;
  /** By how many customers stand by name. */
  readonly customers: ReadonlyMap<number, number>;
}

/**
 * Compares the link that is chosen with those that differ from it in one thing. `lengthOf` is asked
 * for one link after another, so that a page stays free between them. `longest` is the choice of
 * customers that the limits are compared with: everyone, where a link holds them.
 */
export async function linkSavings(
  choices: LinkChoices,
  { customers, longest }: { readonly customers: number; readonly longest: number | null },
  lengthOf: (choices: LinkChoices) => Promise<number>,
): Promise<LinkSavings> {
  const kept = await lengthOf({ ...choices, series: "kept" });
  const leftOut = await lengthOf({ ...choices, series: "left-out" });
  const everyone = await lengthOf({ ...choices, customers: longest });
  const byLimit = new Map<number, number>();
  for (const limit of customerLimits(customers))
    byLimit.set(limit, everyone - (await lengthOf({ ...choices, customers: limit })));
  return { series: kept - leftOut, customers: byLimit };
}
