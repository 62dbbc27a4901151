import type { Guess } from "../contract.ts";
import { isKnownHeader } from "../mapping/candidates.ts";
import { headerName } from "../mapping/header-name.ts";
import { headerRowsAbove, headerRowsBelow } from "./header-block.ts";
import { isPeriodRow, isValueCell } from "./header-cells.ts";
import { usualWidth } from "./sample-table.ts";

/** Within so many rows mostly; a long list of filters above the table pushes it further down. */
const usuallyWithin = 60;
const deepest = 1000;

/** The rows that name the columns: the last of them, from 1 (0: data without names), and how many. */
export interface HeaderGuess {
  readonly row: Guess<number>;
  readonly rows: number;
}

/** Finds the header among the first records; what a person chose is taken as it is. */
export function guessHeader(
  records: readonly (readonly string[])[],
  choices: { readonly headerRow?: number; readonly headerRows?: number },
): HeaderGuess {
  const guessed = guessHeaderRow(records);
  if (choices.headerRow !== undefined) {
    const { headerRow: value, headerRows } = choices;
    const alternatives = [guessed.value, ...guessed.alternatives].filter((row) => row !== value);
    const above = value < 1 ? 0 : headerRowsAbove(records, value - 1);
    const rows = value < 1 ? 0 : Math.min(value, headerRows ?? 1 + above);
    return { row: { value, confidence: 1, chosen: "by-hand", alternatives }, rows };
  }
  if (guessed.value < 1) return { row: guessed, rows: 0 };
  const below = headerRowsBelow(records, guessed.value - 1);
  const above = headerRowsAbove(records, guessed.value - 1);
  const row = { ...guessed, value: guessed.value + below };
  return { row, rows: Math.min(row.value, choices.headerRows ?? 1 + below + above) };
}

/** Which record names the columns, from 1; 0 where the data begin without names. */
function guessHeaderRow(records: readonly (readonly string[])[]): Guess<number> {
  const guess = headerRowWithin(records, usuallyWithin);
  const isTold = guess.confidence > 0.5 || records.length <= usuallyWithin;
  // Values above would be data: no header lies below them.
  if (isTold || records.slice(0, usuallyWithin).some((cells) => cells.some(isValueCell)))
    return guess;
  const further = headerRowWithin(records, deepest);
  return further.confidence > guess.confidence ? further : guess;
}

function headerRowWithin(records: readonly (readonly string[])[], most: number): Guess<number> {
  const width = usualWidth(records.slice(0, 1000));
  const rows = records.slice(0, most).map((cells, index) => {
    const periods = isPeriodRow(cells);
    return {
      row: index + 1,
      filled: cells.filter((cell) => cell !== "").length,
      known:
        cells.filter((cell) => isKnownHeader(headerName(cell).words)).length + (periods ? 2 : 0),
      values: periods ? 0 : cells.filter(isValueCell).length,
    };
  });
  const wide = rows.filter(({ filled }) => filled >= 2 && filled * 2 >= width);
  const nameRows = wide.filter(({ values }) => values === 0);
  const known = nameRows.reduce((best, { known: count }) => Math.max(best, count), 0);
  const named = nameRows.find((row) => row.known === known);
  const alternatives = wide.slice(0, 5).map(({ row }) => row);
  const guess = (value: number, confidence: number): Guess<number> => ({
    value,
    confidence,
    chosen: "guessed",
    alternatives: alternatives.filter((row) => row !== value),
  });
  if (named !== undefined && known >= 2) return guess(named.row, Math.min(1, 0.5 + known * 0.1));
  const [first] = wide;
  if (first === undefined) return guess(1, 0.1);
  return first.values > 0
    ? guess(first.row - 1 === 0 ? 0 : first.row - 1, 0.3)
    : guess(first.row, 0.5);
}
