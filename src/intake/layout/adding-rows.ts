import { totalLabel } from "../mapping/row-labels.ts";
import type { FoundTable } from "./found-table.ts";

/** Half of a hundredth: near enough to look for sums; what is read is exact. */
const nearly = 0.005;
/** So many groups that add up are no chance, even where the sample ends in the middle of one. */
const enoughGroups = 3;

/**
 * Whether the rows fall into groups of which the first is the sum of those below it, in each of the
 * columns: managers above their customers, without an indent to tell them apart.
 */
export function doRowsAddUp({ body }: FoundTable, columns: readonly number[]): boolean {
  const rows = body
    .filter((cells) => !cells.some((cell) => totalLabel.test(cell)))
    .map((cells) => columns.map((column) => figureOf(cells[column] ?? "")))
    .filter((figures) => figures.some((figure) => figure !== 0));
  let groups = 0;
  for (let heading = 0; heading < rows.length;) {
    const children = childrenOf(rows, heading);
    if (children === 0) return groups >= enoughGroups && heading > rows.length / 2;
    if (children > 1) groups += 1;
    heading += children + 1;
  }
  return groups > 0;
}

/** How many rows below a row add up to it; 0 where none do. */
function childrenOf(rows: readonly (readonly number[])[], heading: number): number {
  const sums = (rows[heading] ?? []).map(() => 0);
  for (let at = heading + 1; at < rows.length; at += 1) {
    rows[at]?.forEach((figure, column) => {
      sums[column] = (sums[column] ?? 0) + figure;
    });
    const equal = rows[heading]?.every(
      (figure, column) => Math.abs(figure - (sums[column] ?? 0)) < nearly,
    );
    if (equal === true) return at - heading;
  }
  return 0;
}

const figureOf = (cell: string): number => {
  const figure = Number(cell.replace(/\s/gu, "").replace(",", "."));
  return Number.isFinite(figure) ? figure : 0;
};
