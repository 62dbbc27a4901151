import type { Guess, SourceColumn } from "../contract.ts";
import { columnProfile, type ColumnProfile } from "../mapping/column-profile.ts";
import { usualWidth } from "../table/sample-table.ts";

type Records = readonly (readonly string[])[];
const samplesShown = 5;

/** The columns by the names of their header; nameless ones behind it only where they hold something. */
export function columnsOf(
  body: Records,
  parts: readonly (readonly string[])[],
): readonly SourceColumn[] {
  const width = Math.max(parts.length, parts.length > 0 ? 0 : usualWidth(body));
  const columns = Array.from({ length: width }, (_, index) => ({
    index,
    header: joinedName(parts[index] ?? []),
    samples: samplesOf(body, index),
  }));
  const last = columns.findLastIndex(
    ({ header: name, samples }) => name !== "" || samples.length > 0,
  );
  return columns.slice(0, last + 1);
}

/** «Дебет» over «Сумма» is «Дебет Сумма»; a name that the next one repeats is said once. */
const joinedName = (names: readonly string[]): string =>
  names.filter((name, index) => !(names[index + 1] ?? "").startsWith(name)).join(" ");

/** The columns with samples of what stands in them. */
export const withSamples = (
  columns: readonly SourceColumn[],
  lines: Records,
): readonly SourceColumn[] =>
  columns.map((column) =>
    column.samples.length > 0 ? column : { ...column, samples: samplesOf(lines, column.index) },
  );

function samplesOf(body: Records, index: number): readonly string[] {
  const samples = new Set<string>();
  for (const cells of body) {
    const cell = cells[index];
    if (cell !== undefined && cell !== "") samples.add(cell);
    if (samples.size === samplesShown) break;
  }
  return [...samples];
}

export const profilesOf = (
  columns: readonly SourceColumn[],
  body: Records,
): readonly ColumnProfile[] =>
  columns.map((column) =>
    columnProfile(
      column,
      body.map((cells) => cells[column.index] ?? ""),
    ),
  );

/** What is known and not guessed. */
export const certain = <Value>(value: Value): Guess<Value> => ({
  value,
  confidence: 1,
  chosen: "guessed",
  alternatives: [],
});

/** What a person chose, with the guess among the alternatives; else the guess. */
export function fixed<Value>(chosen: Value | undefined, guess: () => Guess<Value>): Guess<Value> {
  const guessed = guess();
  if (chosen === undefined) return guessed;
  const alternatives = [guessed.value, ...guessed.alternatives].filter((value) => value !== chosen);
  return { value: chosen, confidence: 1, chosen: "by-hand", alternatives };
}
