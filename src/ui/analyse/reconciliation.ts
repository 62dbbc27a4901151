import type { ReadTable } from "../../intake/contract.ts";
import { differenceOf, isZero, sumOf } from "./exact-sums.ts";
import { readDecimal } from "./read-decimal.ts";

/** The bins whose records a total of the file counts. */
export const moneyBins = ["accepted", "unnamed", "rejected", "excluded"] as const;
export type MoneyBin = (typeof moneyBins)[number];

/** What lies in one bin. */
export interface BinSum {
  readonly bin: MoneyBin;
  readonly rows: number;
  /** A plain decimal: of those rows whose money can be read. */
  readonly money: string;
  /** Rows whose money cannot be read, or was not kept. */
  readonly unread: number;
}

/** The money of a table, bin by bin, beside the total that it states itself [F3]. */
export interface Reconciliation {
  /** Clients first; of the others those that hold rows. */
  readonly parts: readonly BinSum[];
  readonly counted: string;
  /** Rows whose money is in no part. */
  readonly unread: number;
  readonly stated: string | null;
  /** Stated less counted; null without a stated total. */
  readonly difference: string | null;
  readonly verdict: "matches" | "explained" | "unread" | "differs" | "no-total";
}

/** What became of the money of one table. */
export function reconciliationOf(table: ReadTable): Reconciliation {
  const { bins, statedTotal } = table.source;
  const { accepted, unnamed, excluded } = table.money;
  const parts = [
    { bin: "accepted" as const, rows: bins.accepted, money: accepted, unread: 0 },
    { bin: "unnamed" as const, rows: bins.unnamed, money: unnamed, unread: 0 },
    rejectedSum(table),
    { bin: "excluded" as const, rows: bins.excluded, money: excluded, unread: 0 },
  ].filter(({ bin, rows }) => bin === "accepted" || rows > 0);
  return reconciled(parts, statedTotal);
}

/** All tables as one; a total is stated where each of them states one. */
export function reconciliationOfAll(tables: readonly ReadTable[]): Reconciliation {
  const each = tables.map(reconciliationOf);
  const parts = moneyBins.flatMap((bin): readonly BinSum[] => {
    const found = each.flatMap((one) => one.parts.filter((part) => part.bin === bin));
    if (found.length === 0) return [];
    const rows = found.reduce((sum, part) => sum + part.rows, 0);
    const unread = found.reduce((sum, part) => sum + part.unread, 0);
    return [{ bin, rows, unread, money: sumOf(found.map(({ money }) => money)) }];
  });
  const stated = each.flatMap((one) => one.stated ?? []);
  return reconciled(parts, stated.length === each.length ? sumOf(stated) : null);
}

function reconciled(parts: readonly BinSum[], stated: string | null): Reconciliation {
  const counted = sumOf(parts.map(({ money }) => money));
  const unread = parts.reduce((sum, part) => sum + part.unread, 0);
  const difference = stated === null ? null : differenceOf(stated, counted);
  return { parts, counted, unread, stated, difference, verdict: verdictOf() };

  function verdictOf(): Reconciliation["verdict"] {
    if (difference === null) return "no-total";
    const hasRejected = parts.some(({ bin, money }) => bin === "rejected" && !isZero(money));
    if (isZero(difference)) return hasRejected ? "explained" : "matches";
    return unread > 0 ? "unread" : "differs";
  }
}

/** Rejected rows are in no figure; their money is read from the cells as they stood. */
function rejectedSum({ source, understanding, leftOut, money }: ReadTable): BinSum {
  const { mapping, columns, decimalSeparator } = understanding;
  const column = mapping.revenue?.value.index;
  const shift = Math.round(Math.log10(source.moneyUnit));
  // What stands in another table is no money of this one.
  const others = leftOut.filter(({ reason }) => reason === "another-table").length;
  const known = leftOut.flatMap(({ bin, reason, cells }) => {
    if (
      bin !== "rejected" ||
      reason === "another-table" ||
      column === undefined ||
      cells.length > columns.length
    )
      return [];
    return readDecimal(cells[column] ?? "", decimalSeparator.value, shift) ?? [];
  });
  const rows = source.bins.rejected;
  // With as many decimals as the money beside it.
  const none = differenceOf(money.accepted, money.accepted);
  return {
    bin: "rejected",
    rows,
    money: sumOf([none, ...known]),
    unread: rows - others - known.length,
  };
}
