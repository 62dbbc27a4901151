import { totalLabel } from "../mapping/row-labels.ts";
import { isLeaf } from "./document-text.ts";
import { groupedByLevels, labelsOf } from "./find-indents.ts";
import { measuresOf, type FoundTable } from "./found-table.ts";
import type { FoundLayout } from "./find-level-columns.ts";
import { millionthsIn } from "./millionths.ts";

const mostHeadings = 3;

/** Groups in one column without indents, told by what its names are: firms, their documents, items. */
export function findByLook(table: FoundTable): FoundLayout | null {
  const measures = measuresOf(table);
  const column = table.profiles.findIndex(({ filled }) => filled > 0);
  if (measures.length === 0 || column < 0 || measures.includes(column)) return null;
  const names = labelsOf(table, column).map(({ text }) => text);
  const [first] = names;
  const documents = names.filter(isLeaf).length;
  if (first === undefined || isLeaf(first) || documents < 2) return null;
  if (table.profiles.some(({ dates, filled }) => dates >= 0.9 && filled >= names.length))
    return null;
  if (!headingsStandAlone(table, column, measures)) return null;
  const hasItems = measures.some((measure) => itemsAddUp(table, column, measure));
  const runs = hasItems ? [names.slice(0, names.findIndex(isLeaf))] : runsOf(names);
  const headings = Math.max(...runs.map((run) => run.length));
  if (headings > mostHeadings) return null;
  const values: string[][] = Array.from({ length: headings + (hasItems ? 2 : 1) }, () => []);
  for (const run of runs)
    run.toReversed().forEach((name, above) => values[headings - 1 - above]?.push(name));
  values[headings]?.push(...names.filter(isLeaf));
  const layout = groupedByLevels(table, measures, {
    column,
    rule: { by: "look", documentLevel: headings, hasItems },
    values,
  });
  // Headings without figures cannot be counted twice.
  const sure = table.body.every((cells) => {
    const label = cells[column] ?? "";
    const isHeading = label !== "" && !isLeaf(label) && !totalLabel.test(label);
    return !isHeading || measures.every((measure) => (cells[measure] ?? "") === "");
  });
  return { layout, sure };
}

/** A heading has nothing beside its name but figures; a line whose date cannot be read has its customer. */
function headingsStandAlone(
  table: FoundTable,
  column: number,
  measures: readonly number[],
): boolean {
  return table.body.every((cells) => {
    const label = cells[column] ?? "";
    const isHeading = label !== "" && !isLeaf(label) && !totalLabel.test(label);
    return (
      !isHeading ||
      cells.every((cell, index) => cell === "" || index === column || measures.includes(index))
    );
  });
}

/** Names that stand in a row before a document, for each such place. */
function runsOf(names: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = [[]];
  for (const name of names)
    if (isLeaf(name)) runs.push([]);
    else runs.at(-1)?.push(name);
  // Names behind the last document head nothing.
  return runs.slice(0, -1);
}

/** Whether the names behind most documents add up to them, and so are their items. */
function itemsAddUp(table: FoundTable, column: number, measure: number): boolean {
  const labels = table.body.filter((cells) => (cells[column] ?? "") !== "");
  let asked = 0;
  let told = 0;
  labels.forEach((cells, index) => {
    if (!isLeaf(cells[column] ?? "")) return;
    const own = millionthsIn(cells[measure] ?? "");
    let left = own;
    for (const below of labels.slice(index + 1)) {
      if (isLeaf(below[column] ?? "") || left === 0n) break;
      left -= millionthsIn(below[measure] ?? "");
    }
    if (own === 0n || isLeaf(labels[index + 1]?.[column] ?? "")) return;
    asked += 1;
    if (left === 0n) told += 1;
  });
  return told > 0 && told * 5 >= asked * 4;
}
