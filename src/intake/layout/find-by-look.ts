import { isDocument } from "./document-text.ts";
import { groupedByLevels, labelsOf } from "./find-indents.ts";
import { measuresOf, type FoundTable } from "./found-table.ts";
import type { TableLayout } from "./layout.ts";
import { millionthsIn } from "./millionths.ts";

const mostHeadings = 3;

/** Groups in one column without indents, told by what its names are: firms, their documents, items. */
export function findByLook(table: FoundTable): TableLayout | null {
  const measures = measuresOf(table);
  const column = table.profiles.findIndex(({ filled }) => filled > 0);
  if (measures.length === 0 || column < 0 || measures.includes(column)) return null;
  const names = labelsOf(table, column).map(({ text }) => text);
  const [first] = names;
  const documents = names.filter(isDocument).length;
  if (first === undefined || isDocument(first) || documents < 2) return null;
  if (table.profiles.some(({ dates, filled }) => dates >= 0.9 && filled >= names.length))
    return null;
  const hasItems = measures.some((measure) => itemsAddUp(table, column, measure));
  const runs = hasItems ? [names.slice(0, names.findIndex(isDocument))] : runsOf(names);
  const headings = Math.max(...runs.map((run) => run.length));
  if (headings > mostHeadings) return null;
  const values: string[][] = Array.from({ length: headings + (hasItems ? 2 : 1) }, () => []);
  for (const run of runs)
    run.toReversed().forEach((name, above) => values[headings - 1 - above]?.push(name));
  values[headings]?.push(...names.filter(isDocument));
  return groupedByLevels(table, measures, {
    column,
    rule: { by: "look", documentLevel: headings, hasItems },
    values,
  });
}

/** Names that stand in a row before a document, for each such place. */
function runsOf(names: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = [[]];
  for (const name of names)
    if (isDocument(name)) runs.push([]);
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
    if (!isDocument(cells[column] ?? "")) return;
    const own = millionthsIn(cells[measure] ?? "");
    let left = own;
    for (const below of labels.slice(index + 1)) {
      if (isDocument(below[column] ?? "") || left === 0n) break;
      left -= millionthsIn(below[measure] ?? "");
    }
    if (own === 0n || isDocument(labels[index + 1]?.[column] ?? "")) return;
    asked += 1;
    if (left === 0n) told += 1;
  });
  return told > 0 && told * 5 >= asked * 4;
}
