import type { ColumnProfile } from "../mapping/column-profile.ts";
import { totalLabel } from "../mapping/row-labels.ts";
import { headerSynonyms } from "../mapping/synonyms.ts";
import { dateInDocument } from "./document-text.ts";
import { measuresOf, withMade, type FoundTable } from "./found-table.ts";
import { isSubtotal, namedTotal } from "./group-labels.ts";
import type { TableLayout } from "./layout.ts";
import { levelColumnsLayout } from "./level-columns-reader.ts";
import { documentDateName } from "./level-names.ts";

/** `sure` where no other reading of the blanks makes sense. */
export interface FoundLayout {
  readonly layout: TableLayout;
  readonly sure: boolean;
}

/** What the blanks in the columns before the figures look like. */
interface Blanks {
  rows: number;
  /** Rows whose first column is blank. */
  leading: number;
  /** Rows whose first two columns are blank. */
  deep: number;
  /** A name that stands again right under itself: nothing is left out in such a list. */
  repeated: number;
  /** A name that comes back after another. */
  returning: number;
  headings: number;
  subtotals: number;
  /** Subtotals with their label behind the name, which nothing but a report of groups writes. */
  named: number;
  beginsFilled: boolean;
}

/**
 * A column for each level, whose name stands only in the first row of its group. Rows that merely lack
 * a customer look alike: only where names never stand twice can a blank mean "as above". With
 * `isEachRowOnce` no two rows are alike, as in a cross-tab, and nothing else can be meant.
 */
export function findLevelColumns(table: FoundTable, isEachRowOnce = false): FoundLayout | null {
  const measures = measuresOf(table);
  const first = Math.min(...measures);
  const levels = table.columns.map(({ index }) => index).filter((index) => index < first);
  const top = table.profiles.find(({ column }) => column.index === levels[0]);
  if (levels.length < 2 || measures.length === 0 || top === undefined || top.taxIds >= 0.9)
    return null;
  const blanks = blanksOf(table, levels);
  if (!blanks.beginsFilled || blanks.leading === 0 || blanks.repeated > 0)
    return blanks.named === 0
      ? null
      : { layout: layoutOf(table, levels, measures, false), sure: true };
  const share = blanks.leading / blanks.rows;
  const told = blanks.headings > 0 || blanks.subtotals > 0 || blanks.deep > 0;
  const sure =
    isEachRowOnce ||
    (told ? share >= 0.2 : share >= 0.5 && blanks.returning === 0 && isUpperLevel(top));
  const maybe = blanks.leading >= 3 && share >= 0.3 && blanks.returning === 0;
  return sure || maybe ? { layout: layoutOf(table, levels, measures, true), sure } : null;
}

/** What reports group by; an optional note or code before the customer is none of it. */
const isUpperLevel = ({ name }: ColumnProfile): boolean =>
  (
    ["date", "entity", "manager", "department", "region", "category", "customerGroup"] as const
  ).some((field) => headerSynonyms[field].some((tier) => tier.includes(name.words)));

function blanksOf(table: FoundTable, levels: readonly number[]): Blanks {
  const blanks: Blanks = {
    rows: 0,
    leading: 0,
    deep: 0,
    repeated: 0,
    returning: 0,
    headings: 0,
    subtotals: 0,
    named: 0,
    beginsFilled: false,
  };
  const seen = new Set<string>();
  let last = "";
  for (const cells of table.body) {
    const own = levels.map((column) => cells[column] ?? "");
    const filled = own.flatMap((text, level) => (text === "" ? [] : [level]));
    const label = own[filled[0] ?? -1] ?? "";
    const isNothing = filled.length === 0;
    if (isNothing || table.parts[levels[filled[0] ?? 0] ?? 0]?.includes(label) === true) continue;
    if (filled.at(-1) !== levels.length - 1 && isSubtotal(own[filled.at(-1) ?? 0] ?? "")) {
      blanks.subtotals += 1;
      if (namedTotal.test(own[filled.at(-1) ?? 0] ?? "")) blanks.named += 1;
      last = "";
      continue;
    }
    if (totalLabel.test(label)) continue;
    const [top = ""] = own;
    if (blanks.rows === 0) blanks.beginsFilled = top !== "";
    blanks.rows += 1;
    if (top === "") {
      blanks.leading += 1;
      if (filled[0] !== undefined && filled[0] > 1) blanks.deep += 1;
    } else {
      if (top === last) blanks.repeated += 1;
      else if (seen.has(top)) blanks.returning += 1;
      seen.add(top);
      last = top;
    }
    const others = cells.some((cell, column) => !levels.includes(column) && /\p{L}/u.test(cell));
    if (filled.length === 1 && (filled[0] ?? 0) < levels.length - 1 && !others)
      blanks.headings += 1;
  }
  return blanks;
}

function layoutOf(
  table: FoundTable,
  levels: readonly number[],
  measures: readonly number[],
  fillsDown: boolean,
): TableLayout {
  const { columns, profiles, russian } = table;
  const hasDates = profiles.some(({ dates }) => dates >= 0.6);
  const dated = profiles.find(
    ({ column, values }) => levels.includes(column.index) && holdsDates(values),
  );
  const documentColumn = hasDates ? null : (dated?.column.index ?? null);
  const made = documentColumn === null ? [] : [documentDateName(russian)];
  return levelColumnsLayout({
    columns: withMade(columns, made),
    width: columns.length,
    levelColumns: levels,
    fillsDown,
    documentColumn,
    names: table.parts,
    money: { column: measures.at(-1) ?? -1, decimalSeparator: "." },
  });
}

/** Whether documents with their date in the text fill most of a column. */
export function holdsDates(values: readonly string[]): boolean {
  const filled = values.filter((value) => value !== "");
  const dated = filled.filter((value) => dateInDocument(value) !== null).length;
  return dated > 0 && dated >= filled.length * 0.6;
}
