import type { Guess, LayoutName } from "../contract.ts";
import { doRowsAddUp } from "./adding-rows.ts";
import { dateOfSerial, isSerialDates } from "./date-serials.ts";
import { dateInDocument } from "./document-text.ts";
import { madeDatesLayout } from "./made-dates.ts";
import { monthLines } from "./month-and-year.ts";
import { findCrosstab } from "./find-crosstab.ts";
import { findByLook } from "./find-by-look.ts";
import { findIndents } from "./find-indents.ts";
import { findLedger } from "./find-ledger.ts";
import { findLevelColumns, holdsDates } from "./find-level-columns.ts";
import { findStatement } from "./find-statement.ts";
import { withMade, type FoundTable } from "./found-table.ts";
import type { TableLayout } from "./layout.ts";
import { documentDateName } from "./level-names.ts";
import { recordText } from "../table/sample-table.ts";

export interface LayoutGuess {
  /** Null for a plain list of lines. */
  readonly layout: TableLayout | null;
  readonly guess: Guess<LayoutName>;
}

/** How the records of a table are to be read; what a person chose is taken where it can be read so. */
export function findLayout(table: FoundTable, chosen: LayoutName | undefined): LayoutGuess {
  const found = candidates(table);
  const names = [...new Set([...found.map(({ name }) => name), "lines" as const])];
  if (chosen !== undefined) {
    const layout = found.find(({ name }) => name === chosen)?.layout ?? null;
    const isRead = layout !== null || chosen === "lines";
    const value = isRead ? chosen : "lines";
    const alternatives = names.filter((name) => name !== value);
    return {
      layout: layout ?? linesOf(table),
      guess: { value, confidence: isRead ? 1 : 0.5, chosen: "by-hand", alternatives },
    };
  }
  const [best] = found;
  const value = best?.name ?? "lines";
  return {
    layout: best?.layout ?? linesOf(table),
    guess: {
      value,
      confidence: best?.confidence ?? 1,
      chosen: "guessed",
      alternatives: names.filter((name) => name !== value),
    },
  };
}

interface Candidate {
  readonly name: LayoutName;
  readonly layout: TableLayout;
  readonly confidence: number;
}

/** Every layout that the table could be, the most telling first. */
function candidates(table: FoundTable): readonly Candidate[] {
  const of = (name: LayoutName, layout: TableLayout | null, confidence: number): Candidate[] =>
    layout === null ? [] : [{ name, layout, confidence }];
  const columns = findLevelColumns(table);
  const looks = findByLook(table);
  const crosstab = findCrosstab(table);
  return [
    ...of("ledger", findLedger(table), 0.95),
    ...of("statement", findStatement(table), 0.9),
    ...of("crosstab", crosstab, crosstab !== null && isUnsure(table, crosstab) ? 0.5 : 0.9),
    ...of("grouped", findIndents(table), 0.9),
    // Only sums that agree make names without indents sure.
    ...of("grouped", looks?.layout ?? null, looks?.sure === true ? 0.8 : 0.5),
    ...of("grouped", columns?.layout ?? null, columns?.sure === true ? 0.85 : 0.5),
  ];
}

/** A cross-tab whose rows add up to one another counts each sale twice unless its groups are told. */
const isUnsure = (table: FoundTable, { mixed }: TableLayout): boolean =>
  findIndents(table) === null && doRowsAddUp(table, mixed);

/** Plain lines, with the date of their documents where no column has one. */
function linesOf(table: FoundTable): TableLayout | null {
  const { columns, profiles, russian } = table;
  if (profiles.some(({ dates }) => dates >= 0.6)) return null;
  const found =
    profiles.find((profile) => isSerialDates(profile)) ??
    profiles.find(({ values }) => holdsDates(values));
  if (found === undefined) return monthLines(table);
  const { header, index } = found.column;
  const isSerial = isSerialDates(found);
  return madeDatesLayout({
    columns: withMade(columns, [isSerial ? header : documentDateName(russian)]),
    width: columns.length,
    replaced: isSerial ? index : null,
    dateIn: (record) => (isSerial ? dateOfSerial : dateInDocument)(recordText(record, index)),
  });
}
