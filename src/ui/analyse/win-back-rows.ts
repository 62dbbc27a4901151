import { refusalReasons, type RefusalReason, type WinBackList } from "../../domain/win-back.ts";
import type { BoughtSince } from "../../reports/bought-since.ts";
import { stakeOf } from "../../reports/blocks/silent-reading.ts";
import type { ReportCustomer, ReportDocument } from "../../reports/document.ts";

/** One of the list, with what the report knows of it. */
export interface WinBackRow {
  readonly id: string;
  readonly entry: WinBackList[string];
  /** Null where the report does not hold the customer: of another company, or counted by another unit. */
  readonly customer: ReportCustomer | null;
  /** What came of it; null where nobody holds the lines, missing where it has not bought. */
  readonly back: BoughtSince[string] | null | undefined;
}

/** The list sorted by money at stake [L5]; who is not in the report comes last, by name. */
export function winBackRows(
  list: WinBackList,
  { customers }: ReportDocument,
  measured: BoughtSince | null,
): readonly WinBackRow[] {
  const known = new Map(customers.map((customer) => [customer.id, customer]));
  const rows = Object.entries(list).map(([id, entry]) => {
    const customer = known.get(id) ?? null;
    const back = measured === null ? null : measured[id];
    return { id, entry, customer, back };
  });
  return rows.toSorted(
    (one, other) => stakeIn(other) - stakeIn(one) || (one.entry.name < other.entry.name ? -1 : 1),
  );
}

const stakeIn = ({ customer }: Pick<WinBackRow, "customer">): number =>
  customer === null ? -Infinity : stakeOf(customer);

/** How many were lost for each reason in each quarter of entry, `2025-Q1` [L5]. */
export interface RefusalCounts {
  readonly quarters: readonly string[];
  readonly rows: readonly {
    readonly reason: RefusalReason;
    readonly counts: readonly number[];
    readonly total: number;
  }[];
}

const quarterOf = (date: string): string =>
  `${date.slice(0, 4)}-Q${String(Math.ceil(Number(date.slice(5, 7)) / 3))}`;

/** Refusals by reason, the most frequent first, and by quarter [L5]. */
export function refusalCounts(list: WinBackList): RefusalCounts {
  const entries = Object.values(list);
  const quarters = [...new Set(entries.map(({ date }) => quarterOf(date)))].toSorted();
  const rows = refusalReasons.map((reason) => {
    const given = entries.filter((entry) => entry.reason === reason);
    const counts = quarters.map(
      (quarter) => given.filter(({ date }) => quarterOf(date) === quarter).length,
    );
    return { reason, counts, total: given.length };
  });
  return {
    quarters,
    rows: rows.filter(({ total }) => total > 0).toSorted((one, other) => other.total - one.total),
  };
}
