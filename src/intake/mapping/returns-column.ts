import type { SourceColumn } from "../contract.ts";
import type { ColumnProfile } from "./column-profile.ts";

const returnsName =
  /(?:^| )(?:возврат\S*|возвращено|сторно\S*|сторнировано|returns?|returned|refund\S*|reversals?|credit (?:notes?|memos?)|storno|gutschrift\S*|avoirs?|devoluci\S*)(?: |$)/u;
/** Pieces, shares, days and documents of returns are no money. */
const noMoney =
  /(?:^| )(?:кол|количеств\S*|доля|процент\S*|%|дата|номер|документ\S*|причина|qty|quantity|count|rate|share|percent|date|no|number|id|reason)(?: |$)/u;
/** The name of the column knows no units: they are read from the header itself. */
const inPieces = /(?:^|[\s,(.])(?:шт|ед|кг|pcs|pieces|units?)(?:[\s).]|$)/iu;
/** What already stands without them. */
const netName = /(?:^| )(?:net|чист\S*|за вычетом|без возврат\S*|за минусом)(?: |$)/u;

/**
 * The columns of money that came back, which fill no field, beside a column of sales: whether they are
 * to be taken off only a person can say [F6].
 */
export function returnsColumnsOf(
  profiles: readonly ColumnProfile[],
  revenue: ColumnProfile | undefined,
  mapped: ReadonlySet<SourceColumn>,
): readonly SourceColumn[] {
  if (revenue === undefined || netName.test(revenue.name.words)) return [];
  return profiles
    .filter(
      ({ column, name, filled, numbers }) =>
        !mapped.has(column) &&
        returnsName.test(name.words) &&
        !noMoney.test(name.words) &&
        !inPieces.test(column.header) &&
        (filled === 0 || numbers >= 0.6),
    )
    .map(({ column }) => column);
}
