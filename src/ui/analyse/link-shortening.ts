import type { LinkChoices } from "./link-maker.ts";

const largest = [20, 50, 100] as const;

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
 * for one link after another, so that a page stays free between them.
 */
export async function linkSavings(
  choices: LinkChoices,
  customers: number,
  lengthOf: (choices: LinkChoices) => Promise<number>,
): Promise<LinkSavings> {
  const kept = await lengthOf({ ...choices, series: "kept" });
  const leftOut = await lengthOf({ ...choices, series: "left-out" });
  const everyone = await lengthOf({ ...choices, customers: null });
  const byLimit = new Map<number, number>();
  for (const limit of customerLimits(customers))
    byLimit.set(limit, everyone - (await lengthOf({ ...choices, customers: limit })));
  return { series: kept - leftOut, customers: byLimit };
}
