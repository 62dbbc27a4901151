import type { Locale } from "../../domain/words.ts";
import type { BlockTable, Cell } from "../blocks/block.ts";
import type { ReportDocument } from "../document.ts";
import { shownTables } from "./shown-tables.ts";

/** A figure that the two reports tell differently, as a reader sees it. */
export interface CellDifference {
  /** The topic of the block, and the table where the block has several. */
  readonly where: string;
  /** Whose figure, and which. */
  readonly what: string;
  readonly told: string;
  readonly made: string;
}

/** What a reader of the report sees otherwise than in the one made again; a dash where one has no such row. */
export function cellDifferences(
  report: ReportDocument,
  remade: ReportDocument,
  locale: Locale,
): readonly CellDifference[] {
  const made = new Map(shownTables(remade, locale).map(({ id, table }) => [id, table]));
  return shownTables(report, locale).flatMap(({ id, where, table }) => {
    const other = made.get(id);
    return other === undefined ? [] : inTable(table, other).map((one) => ({ where, ...one }));
  });
}

function inTable(told: BlockTable, made: BlockTable): readonly Omit<CellDifference, "where">[] {
  const cellsOf = ({ rows }: BlockTable) => new Map(rows.map(({ id, cells }) => [id, cells]));
  const [ours, others] = [cellsOf(told), cellsOf(made)];
  const placeOf = new Map(made.columns.map(({ id }, place) => [id, place]));
  // Where the first column counts the rows, another names them.
  const naming = Math.max(
    0,
    told.columns.findIndex(({ id }) => id === "name"),
  );
  return [...new Set([...ours.keys(), ...others.keys()])].flatMap((id) => {
    const [cells, other] = [ours.get(id), others.get(id)];
    const who = (cells ?? other)?.[naming]?.text ?? "";
    return told.columns.flatMap((column, index) => {
      const one = written(cells?.[index]);
      const another = written(other?.[placeOf.get(column.id) ?? -1]);
      return one === another ? [] : [{ what: named(who, column), told: one, made: another }];
    });
  });
}

/** What a reader sees in a cell; a dash where there is none. */
const written = (cell: Cell | undefined): string =>
  cell === undefined ? "–" : [cell.text, cell.note ?? ""].filter((part) => part !== "").join(" ");

const named = (who: string, { label, unit }: BlockTable["columns"][number]): string =>
  [who, [label, unit].filter((part) => part !== "").join(", ")]
    .filter((part) => part !== "")
    .join(": ");
