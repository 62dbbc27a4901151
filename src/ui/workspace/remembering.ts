import type { ReadTable } from "../../intake/contract.ts";
import type { RememberedReading, RememberedReadings } from "./contents.ts";

/** How far the files on the page have changed what is remembered. */
export interface Remembering {
  /** What was remembered when they came. */
  readonly before: RememberedReadings;
  /** The fingerprints under which something of theirs was put since. */
  readonly written: readonly string[];
}

type FixedTable = Pick<ReadTable, "fixed"> & {
  readonly understanding: Pick<ReadTable["understanding"], "fingerprint">;
  readonly source: Pick<ReadTable["source"], "name">;
};

/**
 * What is remembered once tables have been read with what a person fixed for them. What was put for
 * the same files before gives way, so that a fix that was undone is forgotten again.
 */
export function rememberedAfter(
  kept: RememberedReadings,
  { before, written }: Remembering,
  tables: readonly FixedTable[],
): { readonly remembered: RememberedReadings; readonly written: readonly string[] } {
  const untouched = Object.entries(kept).filter(([fingerprint]) => !written.includes(fingerprint));
  const restored = Object.entries(before).filter(([fingerprint]) => written.includes(fingerprint));
  const fixed = tables.flatMap(({ fixed: choices, understanding, source }) => {
    const { fingerprint } = understanding;
    const reading: RememberedReading = { choices, file: source.name };
    const isNew = !sameChoices(reading, before[fingerprint]);
    return Object.keys(choices).length > 0 && isNew ? [[fingerprint, reading] as const] : [];
  });
  return {
    remembered: Object.fromEntries([...untouched, ...restored, ...fixed]),
    written: fixed.map(([fingerprint]) => fingerprint),
  };
}

const sameChoices = (one: RememberedReading, other: RememberedReading | undefined): boolean =>
  other !== undefined && canonical(one.choices) === canonical(other.choices);

/** The same text for the same choices, in whatever order they were fixed. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** The choices alone, as the intake takes them. */
export const choicesByHeader = (remembered: RememberedReadings) =>
  Object.fromEntries(
    Object.entries(remembered).map(([fingerprint, { choices }]) => [fingerprint, choices]),
  );
