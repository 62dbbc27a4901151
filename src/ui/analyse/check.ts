import { groupedBy } from "../../domain/grouping.ts";
import { decimalFromMoney, moneyFromDecimal, type Money } from "../../domain/money.ts";
import type { Field, Rejection, RejectionReason, SourceSummary } from "../../domain/source.ts";
import type { PreviewRow, SourceColumn, Understanding } from "../../intake/contract.ts";
import type { ReportDocument } from "../../reports/document.ts";

/** The money of a file beside the total that it states itself [F3]. */
export interface TotalCheck {
  readonly accepted: string;
  /** Null where every line names its customer. */
  readonly unnamed: string | null;
  readonly stated: string | null;
  /** Stated less taken; null without a stated total. */
  readonly difference: string | null;
  readonly verdict: "matches" | "differs" | "no-total";
}

const zero: Money = { minor: 0n, scale: 0 };

/** Exact sum of plain decimals [F1], with as many decimals as the longest of them. */
function sum(decimals: readonly string[]): string {
  const parts = decimals.map((decimal) => moneyFromDecimal(decimal) ?? zero);
  const scale = Math.max(...parts.map((part) => part.scale));
  const minor = parts.reduce(
    (total, part) => total + part.minor * 10n ** BigInt(scale - part.scale),
    0n,
  );
  return decimalFromMoney({ minor, scale });
}

const negated = (decimal: string): string =>
  decimal.startsWith("-") ? decimal.slice(1) : `-${decimal}`;
const isZero = (decimal: string): boolean => !/[1-9]/.test(decimal);

/** What was taken of a file against what it says of itself. */
export function totalCheck({ totals, sources }: ReportDocument): TotalCheck {
  const [source] = sources;
  const stated = source?.statedTotal ?? null;
  const { revenue, unnamedRevenue } = totals;
  return {
    accepted: revenue,
    unnamed: isZero(unnamedRevenue) && (source?.bins.unnamed ?? 0) === 0 ? null : unnamedRevenue,
    stated,
    difference: stated === null ? null : sum([stated, negated(revenue), negated(unnamedRevenue)]),
    verdict:
      stated === null ? "no-total" : source?.statedTotalMatches === true ? "matches" : "differs",
  };
}

/** Rows that could not be taken for one reason, with the first few of them. */
export interface RejectionGroup {
  readonly reason: RejectionReason;
  readonly column: string;
  readonly count: number;
  readonly examples: readonly Rejection[];
}

const examplesShown = 3;

/** Rejected rows by reason and column, most first: one cause is mended once for all its rows. */
export function rejectionGroups(rejections: readonly Rejection[]): readonly RejectionGroup[] {
  const groups = groupedBy(rejections, ({ reason, column }) => JSON.stringify([reason, column]));
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const { reason, column } = first;
      return { reason, column, count: group.length, examples: group.slice(0, examplesShown) };
    })
    .toSorted((left, right) => right.count - left.count);
}

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

/** Rejected rows far inside a file of which the preview shows the cell to blame. */
const rejectedShown = 5;

/** The preview with the first rejected rows that lie between its beginning and its end. */
export function withRejected(
  preview: readonly PreviewRow[],
  rejections: readonly Rejection[],
  columns: readonly SourceColumn[],
): readonly PreviewRow[] {
  const seen = new Set(preview.map(({ row }) => row));
  const added = rejections
    .filter(({ row }) => !seen.has(row))
    .slice(0, rejectedShown)
    .map(({ row, column, text }): PreviewRow => {
      const cells = columns.map(({ header }) => (header === column ? text : ""));
      return { row, bin: "rejected", cells };
    });
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
