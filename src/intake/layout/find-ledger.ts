import { headerName } from "../mapping/header-name.ts";
import { withMade, type FoundTable } from "./found-table.ts";
import type { TableLayout } from "./layout.ts";
import { ledgerLayout, type LedgerSide } from "./ledger-reader.ts";

/** The card of account 62, by the columns of its two sides; null where they are not there. */
export function findLedger(table: FoundTable): TableLayout | null {
  const { columns, parts, russian } = table;
  const names = parts.map((own) => headerName(own.join(" ")).words);
  const debit = sideOf(names, /дебет|debit|(?:^| )(?:дт|dr)(?: |$)/u);
  const credit = sideOf(names, /кредит|credit|(?:^| )(?:кт|cr)(?: |$)/u);
  if (debit === null || credit === null) return null;
  const made = russian ? ["Контрагент", "Выручка"] : ["Customer", "Revenue"];
  return ledgerLayout({
    columns: withMade(columns, made),
    width: columns.length,
    debit,
    credit,
    mixed: [debit, credit].flatMap(({ account, sum, analytics }) => [account, sum, analytics]),
    firstNames: parts.flatMap((own) => own),
  });
}

/** The columns of one side; both may share one column of sums. */
function sideOf(names: readonly string[], side: RegExp): LedgerSide | null {
  const find = (what: RegExp): number =>
    names.findIndex((name) => side.test(name) && what.test(name));
  const account = find(/сч[её]?т|account/u);
  const own = find(/сумма|amount/u);
  const sum = own >= 0 ? own : names.findIndex((name) => /^(?:сумма|amount)$/u.test(name));
  const analytics = find(/аналитика|субконто|analytics/u);
  return account < 0 || sum < 0 || analytics < 0 ? null : { account, sum, analytics };
}
