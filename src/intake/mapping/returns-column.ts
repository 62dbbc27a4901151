import type { SourceColumn } from "../contract.ts";
import type { ColumnProfile } from "./column-profile.ts";

const returnsName = /(?:^| )(?:возврат\S*|возвращено|returns?|returned|refund\S*)(?: |$)/u;
/** Pieces, shares, days and documents of returns are no money. */
const noMoney =
  /(?:^| )(?:кол|количеств\S*|доля|процент\S*|%|дата|номер|документ\S*|причина|qty|quantity|count|rate|share|percent|date|no|number|id|reason)(?: |$)/u;
/** What already stands without them. */
const netName = /(?:^| )(?:net|чист\S*|за вычетом|без возврат\S*|за минусом)(?: |$)/u;

/**
 * A column of money that came back, which fills no field, beside a column of sales: whether it is to
 * be taken off only a person can say [F6]. Null where there is none.
 */
export function returnsColumnOf(
  profiles: readonly ColumnProfile[],
  revenue: ColumnProfile | undefined,
  mapped: ReadonlySet<SourceColumn>,
): SourceColumn | null {
  if (revenue === undefined || netName.test(revenue.name.words)) return null;
  const found = profiles.find(
    ({ column, name, filled, numbers }) =>
      !mapped.has(column) &&
      returnsName.test(name.words) &&
      !noMoney.test(name.words) &&
      (filled === 0 || numbers >= 0.6),
  );
  return found?.column ?? null;
}
