import { groupedBy } from "../../domain/grouping.ts";
import type { Field, SourceSummary } from "../../domain/source.ts";
import type {
  LeftOutRow,
  PreviewRow,
  ReadTable,
  SourceColumn,
  Understanding,
} from "../../intake/contract.ts";

/** Where in the file something lies, as fractions of its length. */
export interface Tick {
  readonly bin: PreviewRow["bin"];
  readonly at: number;
  readonly width: number;
}

const leastWidth = 0.003;
/** More ticks than this cannot be told apart on any screen. */
const most = 300;

/** The rows that are not plainly accepted, as marks along the file. */
export function fileTicks(
  { rows, rejections }: Pick<SourceSummary, "rows" | "rejections">,
  preview: readonly PreviewRow[],
): readonly Tick[] {
  if (rows === 0) return [];
  const mark = (bin: PreviewRow["bin"], row: number): Tick => {
    const width = Math.max(leastWidth, 1 / rows);
    return { bin, at: Math.min((row - 1) / rows, 1 - width), width };
  };
  const known = preview
    .filter(({ bin }) => bin !== "accepted" && bin !== "rejected")
    .map(({ bin, row }) => mark(bin, row));
  const every = Math.max(1, Math.ceil(rejections.length / most));
  const rejected = rejections
    .filter((_, index) => index % every === 0)
    .map(({ row }) => mark("rejected", row));
  return [...known, ...rejected];
}

/** A preview row, or the rows left out between two of them. */
export type PreviewLine =
  | { readonly kind: "row"; readonly row: PreviewRow }
  | { readonly kind: "gap"; readonly from: number; readonly to: number };

/** Rejected rows far inside a file that the preview shows besides. */
const rejectedShown = 5;

/** The preview with the first rejected rows that lie between its beginning and its end. */
export function withRejected(
  preview: readonly PreviewRow[],
  leftOut: readonly LeftOutRow[],
): readonly PreviewRow[] {
  const seen = new Set(preview.map(({ row }) => row));
  const added = leftOut
    .filter(({ bin, row }) => bin === "rejected" && !seen.has(row))
    .slice(0, rejectedShown)
    .map(({ row, bin, cells }): PreviewRow => ({ row, bin, cells }));
  return [...preview, ...added].toSorted((left, right) => left.row - right.row);
}

/** Accepted rows shown at the beginning of the table; further inside one is enough. */
const acceptedShown = 4;

/** Rows worth seeing: the first accepted ones, and those that stand beside a row of another bin. */
function worthSeeing(preview: readonly PreviewRow[]): readonly PreviewRow[] {
  let accepted = 0;
  return preview.filter(({ bin, row }, index) => {
    if (bin !== "accepted") return true;
    accepted += 1;
    const neighbours = [preview[index - 1], preview[index + 1]];
    return (
      accepted <= acceptedShown ||
      neighbours.some((next) => next?.bin !== "accepted" && Math.abs((next?.row ?? 0) - row) === 1)
    );
  });
}

/** Preview rows in their order with the gaps between them named. */
export function previewLines(preview: readonly PreviewRow[]): readonly PreviewLine[] {
  const rows = worthSeeing(preview);
  return rows.flatMap((row, index): readonly PreviewLine[] => {
    const before = rows[index - 1];
    const line: PreviewLine = { kind: "row", row };
    if (before === undefined || row.row <= before.row + 1) return [line];
    return [{ kind: "gap", from: before.row + 1, to: row.row - 1 }, line];
  });
}

/** Which fields a column fills, by the column's place. */
export function fieldsByColumn(
  mapping: Understanding["mapping"],
): ReadonlyMap<number, readonly Field[]> {
  // Object.entries forgets that the keys of a mapping are fields.
  const entries = Object.entries(mapping) as [Field, (typeof mapping)[Field]][];
  const pairs = entries.flatMap(([field, guess]) =>
    guess === undefined ? [] : [{ field, index: guess.value.index }],
  );
  return new Map(
    [...groupedBy(pairs, ({ index }) => index)].map(([index, group]) => [
      index,
      group.map(({ field }) => field),
    ]),
  );
}

type SeenTable = Pick<ReadTable, "preview" | "understanding">;

/** Cells of the widest record seen. */
const widthOf = ({ preview }: SeenTable): number =>
  Math.max(0, ...preview.map(({ cells }) => cells.length));

/** The columns that stand in the file. */
export const ownColumns = (table: SeenTable): readonly SourceColumn[] =>
  table.understanding.columns.filter(({ index }) => index < widthOf(table));

/** The columns that the layout makes of headings: levels, months. */
export const madeColumns = (table: SeenTable): readonly SourceColumn[] =>
  table.understanding.columns.filter(({ index }) => index >= widthOf(table));
