import { DateReader, type OrderEvidence } from "../cells/date.ts";
import { NumberReader, type SeparatorEvidence } from "../cells/number.ts";
import type { DateOrder, Delimiter, Guess, TableChoices } from "../contract.ts";
import type { ColumnProfile } from "../mapping/column-profile.ts";

const encoder = new TextEncoder();

/** What the figures of some columns tell of their decimal sign. */
function separatorEvidence(profiles: readonly ColumnProfile[]): SeparatorEvidence {
  const reader = new NumberReader(".");
  for (const { values } of profiles)
    for (const value of values) {
      const bytes = encoder.encode(value);
      reader.read(bytes, 0, bytes.length);
    }
  return reader.evidence;
}

/** The decimal sign: by the money columns, else by any figures, else as usual with such a delimiter. */
export function guessDecimalSeparator(
  money: readonly ColumnProfile[],
  all: readonly ColumnProfile[],
  delimiter: Delimiter,
  choices: TableChoices,
): Guess<"," | "."> {
  const chosen = choices.decimalSeparator;
  if (chosen !== undefined)
    return { value: chosen, confidence: 1, chosen: "by-hand", alternatives: [other(chosen)] };
  for (const profiles of [
    money,
    all.filter(({ numbers, dates }) => numbers > 0.6 && dates < 0.6),
  ]) {
    const { comma, point } = separatorEvidence(profiles);
    if (comma === point) continue;
    const value = comma > point ? "," : ".";
    const confidence = Math.max(comma, point) / (comma + point);
    return { value, confidence, chosen: "guessed", alternatives: [other(value)] };
  }
  const value = delimiter === "," ? "." : ",";
  return { value, confidence: 0.5, chosen: "guessed", alternatives: [other(value)] };
}

const other = (separator: "," | "."): "," | "." => (separator === "," ? "." : ",");

/** What the dates of a column tell of their order. */
export function orderEvidence(profile: ColumnProfile | undefined): OrderEvidence {
  const reader = new DateReader("day-month-year");
  for (const value of profile?.values ?? []) {
    const bytes = encoder.encode(value);
    reader.read(bytes, 0, bytes.length);
  }
  return reader.evidence;
}

/** The order that dates settle themselves; null where each could be read both ways. */
export function settledOrder(evidence: OrderEvidence): DateOrder | null {
  const { dayFirst, monthFirst, open, yearFirst } = evidence;
  if (dayFirst + monthFirst > 0)
    return dayFirst >= monthFirst ? "day-month-year" : "month-day-year";
  if (open > 0) return null;
  return yearFirst > 0 ? "year-month-day" : "day-month-year";
}

/** The order of day and month [F8]; a confidence of 0.5 says that values settle nothing. */
export function guessDateOrder(evidence: OrderEvidence, choices: TableChoices): Guess<DateOrder> {
  const all: readonly DateOrder[] = ["day-month-year", "month-day-year", "year-month-day"];
  const guess = (
    value: DateOrder,
    confidence: number,
    chosen: "guessed" | "by-hand",
  ): Guess<DateOrder> => ({
    value,
    confidence,
    chosen,
    alternatives: all.filter((order) => order !== value),
  });
  if (choices.dateOrder !== undefined) return guess(choices.dateOrder, 1, "by-hand");
  const settled = settledOrder(evidence);
  return settled === null ? guess("day-month-year", 0.5, "guessed") : guess(settled, 1, "guessed");
}
