import { totalLabel } from "../mapping/row-labels.ts";
import { dateInDocument } from "./document-text.ts";
import { isOrdinal, measuresOf, withMade, type FoundTable } from "./found-table.ts";
import { indentLayout } from "./indent-reader.ts";
import type { TableLayout } from "./layout.ts";
import type { LevelRule } from "./level-finders.ts";
import { levelKinds, levelNames } from "./level-looks.ts";
import { documentDateName, levelNamesIn } from "./level-names.ts";

const mostLevels = 8;

export interface FoundLevels {
  readonly column: number;
  readonly rule: LevelRule;
  /** The names met on each level, outermost first. */
  readonly values: readonly (readonly string[])[];
}

/** Groups in one column, told by the leading blanks of its cells; null where none has any. */
export function findIndents(table: FoundTable): TableLayout | null {
  const measures = measuresOf(table);
  const column = table.profiles.findIndex((profile) => profile.filled > 0 && !isOrdinal(profile));
  if (measures.length === 0 || column < 0 || column >= Math.min(...measures)) return null;
  const found = indentLevels(table, column);
  return found === null || headingsAreLines(table, found)
    ? null
    : groupedByLevels(table, measures, found);
}

/** A stray blank before a name in a plain list: the row above it has a date of its own. */
function headingsAreLines(table: FoundTable, { column }: FoundLevels): boolean {
  const dates = table.profiles.find(
    (profile) => profile.dates >= 0.6 && profile.column.index !== column,
  );
  if (dates === undefined) return false;
  const headings = table.body.filter((_, row) => {
    const next = table.indents[row + 1]?.[column] ?? 0;
    return next > (table.indents[row]?.[column] ?? 0);
  });
  const dated = headings.filter((cells) => (cells[dates.column.index] ?? "") !== "");
  return dated.length * 2 > headings.length;
}

/** The names in a column of groups, without totals and repeated headers. */
export const labelsOf = (
  table: FoundTable,
  column: number,
): readonly { readonly text: string; readonly indent: number }[] =>
  table.body.flatMap((cells, row) => {
    const text = cells[column] ?? "";
    if (text === "" || totalLabel.test(text)) return [];
    if (table.parts[column]?.includes(text) === true) return [];
    return [{ text, indent: table.indents[row]?.[column] ?? 0 }];
  });

function indentLevels(table: FoundTable, column: number): FoundLevels | null {
  const labels = labelsOf(table, column);
  const indents = [...new Set(labels.map(({ indent }) => indent))].sort((a, b) => a - b);
  if (indents.length < 2 || indents.length > mostLevels) return null;
  const levels = labels.map(({ indent }) => indents.indexOf(indent));
  // A group opens one level at a time, and the report begins with a heading.
  const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? -1) + 1).length;
  if (levels[0] !== 0 || jumps > levels.length * 0.05) return null;
  const values = indents.map((_, level) =>
    labels.filter((_label, index) => levels[index] === level).map(({ text }) => text),
  );
  return { column, rule: { by: "indent", indents }, values };
}

/** The layout of a report with its groups in one column. */
export function groupedByLevels(
  table: FoundTable,
  measures: readonly number[],
  found: FoundLevels,
): TableLayout {
  const { columns, parts, profiles, russian } = table;
  const { column, rule, values } = found;
  const stacked = levelNamesIn(parts[column] ?? []);
  const kinds = levelKinds(values);
  const names = stacked.length === values.length ? stacked : levelNames(kinds, russian);
  const dated = values.some((texts) => shareOf(texts, dateInDocument) >= 0.6);
  const hasDateColumn = profiles.some(
    ({ dates, column: own }) => own.index !== column && dates >= 0.6,
  );
  const hasDocumentDate = dated && !hasDateColumn;
  const own = columns.map((known) =>
    known.index === column ? { ...known, header: names.join(" / ") } : known,
  );
  return indentLayout({
    columns: withMade(own, [...names, ...(hasDocumentDate ? [documentDateName(russian)] : [])]),
    width: columns.length,
    levelColumn: column,
    rule,
    linesBeside: standBeside(table, column, measures),
    levels: values.length,
    hasDocumentDate,
    inherited: columns
      .map(({ index }) => index)
      .filter((index) => index !== column && !measures.includes(index)),
    measures,
    names: table.parts,
    money: { column: measures.at(-1) ?? -1, decimalSeparator: "." },
  });
}

/** Whether rows without a name in the column of groups have theirs in another one. */
function standBeside(table: FoundTable, column: number, measures: readonly number[]): boolean {
  const beside = table.body.filter(
    (cells) =>
      (cells[column] ?? "") === "" &&
      cells.some((cell, index) => cell !== "" && !measures.includes(index)),
  );
  return beside.length >= 2 && beside.length * 4 >= table.body.length;
}

const shareOf = (texts: readonly string[], read: (text: string) => string | null): number =>
  texts.length === 0 ? 0 : texts.filter((text) => read(text) !== null).length / texts.length;
