import { isKnownHeader } from "../mapping/candidates.ts";
import { headerName } from "../mapping/header-name.ts";
import { isLevelName } from "../layout/level-names.ts";
import { dateGrainOf, isPeriodRow, isValueCell, isYear } from "./header-cells.ts";

const mostRows = 6;
type Row = readonly string[];

/** How many rows below a header row belong to it: names under merged ones, levels stacked in one column. */
export function headerRowsBelow(records: readonly Row[], index: number): number {
  let rows = 0;
  let upper = records[index] ?? [];
  for (let at = index + 1; rows < mostRows; at += 1) {
    const lower = records[at];
    if (lower === undefined || !(continues(upper, lower) || numbersColumns(upper, lower))) break;
    rows += 1;
    upper = merged(upper, lower);
  }
  return rows;
}

/** How many rows above a header row belong to it: the upper names of merged cells, years over months. */
export function headerRowsAbove(records: readonly Row[], index: number): number {
  for (let rows = Math.min(mostRows, index); rows > 0; rows -= 1) {
    const block = records.slice(index - rows, index + 1);
    if (isBlock(block)) return rows;
  }
  return 0;
}

/** Whether each row of a block goes on with the names above it. */
function isBlock(block: readonly Row[]): boolean {
  let [upper = []] = block;
  for (const lower of block.slice(1)) {
    if (!(isRowOfYears(upper) || (continues(upper, lower) && spans(upper, lower)))) return false;
    upper = merged(upper, lower);
  }
  return true;
}

function isRowOfYears(row: Row): boolean {
  const filled = row.filter((cell) => cell !== "");
  return filled.length >= 2 && filled.every(isYear);
}

/**
 * The names of each column from top to bottom. A name above spreads to the right over blanks, as
 * merged cells are written, where names stand under it; one with nothing under it stays alone.
 */
export function headerParts(records: readonly Row[], headerRow: number, rows: number): string[][] {
  const block = records
    .slice(headerRow - rows, headerRow)
    .filter((row, index, all) => index === 0 || !numbersColumns(all[index - 1] ?? [], row));
  const width = Math.max(0, ...block.map((row) => row.length));
  const parts: string[][] = Array.from({ length: width }, () => []);
  block.forEach((row, depth) => {
    const below = block.slice(depth + 1);
    const isNamedBelow = (column: number): boolean =>
      below.some((lower) => (lower[column] ?? "") !== "");
    let carried = "";
    parts.forEach((names, column) => {
      const own = row[column] ?? "";
      if (own !== "") carried = isNamedBelow(column) ? own : "";
      if (own !== "") names.push(own);
      else if (carried !== "" && isNamedBelow(column)) names.push(carried);
    });
  });
  return parts;
}

/** Each name of the lower row stands under a blank, under a merged name or is the next stacked level. */
function continues(upper: Row, lower: Row): boolean {
  const filled = lower.flatMap((cell, column) => (cell === "" ? [] : [column]));
  if (filled.length === 0 || holdsValues(lower)) return false;
  if (filled.every((column) => unit.test(lower[column] ?? ""))) return true;
  const width = Math.max(upper.length, lower.length);
  const under = filled.filter((column) => isUnderMerged(upper, column, width));
  const stacked = filled.filter((column) => isStackedLevel(lower, column));
  if (!filled.every((column) => under.includes(column) || stacked.includes(column))) return false;
  return stacked.length > 0 || under.some((column) => column > 0);
}

/** What stands under the names of figures: «шт», «руб.». */
const unit =
  /^\(?(?:руб|р|тыс\.? ?руб|млн\.? ?руб|₽|шт|ед|кг|т|м|л|%|usd|eur|rub|pcs|units?|[$€])\.?\)?$/iu;

const holdsValues = (row: Row): boolean =>
  !isPeriodRow(row) && row.some((cell) => isValueCell(cell) && !isMonth(cell) && !isYear(cell));

const isMonth = (cell: string): boolean =>
  ["month", "quarter"].includes(/\d/u.test(cell) ? (dateGrainOf(cell) ?? "") : "");

/** Blanks at the end of a row may be left out, so the wider row tells how far a name can reach. */
const isUnderMerged = (upper: Row, column: number, width: number): boolean =>
  (upper[column] ?? "") === ""
    ? upper.slice(0, column).some((cell) => cell !== "")
    : (upper[column + 1] ?? "") === "" && column + 1 < width;

/** «Контрагент» under «Менеджер»: only in the first column that is filled. */
const isStackedLevel = (lower: Row, column: number): boolean =>
  lower.findIndex((cell) => cell !== "") === column &&
  column <= 1 &&
  (isKnownHeader(headerName(lower[column] ?? "").words) || isLevelName(lower[column] ?? ""));

/** An upper header row has several names and reaches over the lower one; a title does not. */
function spans(upper: Row, lower: Row): boolean {
  const filled = upper.flatMap((cell, column) => (cell === "" ? [] : [column]));
  if (filled.length < 2 && !upper.some(isYear)) return false;
  if (holdsValues(upper)) return false;
  const aside = filled.some((column) => (lower[column] ?? "") === "");
  const merges = filled.filter((column) => (upper[column + 1] ?? "") === "").length;
  return aside || merges >= 2;
}

/** A row that only numbers the columns: 1, 2, 3. */
function numbersColumns(upper: Row, lower: Row): boolean {
  const filled = lower.filter((cell) => cell !== "");
  return (
    filled.length >= 3 &&
    filled.length * 2 > upper.filter((cell) => cell !== "").length &&
    filled.every((cell, index) => cell === String(index + 1))
  );
}

const merged = (upper: Row, lower: Row): Row =>
  Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) =>
    (lower[column] ?? "") === "" ? (upper[column] ?? "") : (lower[column] ?? ""),
  );
