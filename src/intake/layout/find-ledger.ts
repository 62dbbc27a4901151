import { headerName } from "../mapping/header-name.ts";
import { withMade, type FoundTable } from "./found-table.ts";
import type { TableLayout } from "./layout.ts";
import { ledgerLayout, type LedgerSide } from "./ledger-reader.ts";

/** The card of account 62, by the columns of its two sides; null where they are not there. */
export function findLedger(table: FoundTable): TableLayout | null {
  const { columns, parts, russian } = table;
  const names = parts.map((own) => headerName(own.join(" ")).words);
  const debit = sideOf(
    names,
    /дебет|debit/u,
    /аналитика (?:дт|дебет)|субконто (?:дт|дебет)|analytics dr/u,
  );
  const credit = sideOf(
    names,
    /кредит|credit/u,
    /аналитика (?:кт|кредит)|субконто (?:кт|кредит)|analytics cr/u,
  );
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

function sideOf(names: readonly string[], side: RegExp, analytics: RegExp): LedgerSide | null {
  const account = names.findIndex((name) => side.test(name) && /сч[её]?т|account/u.test(name));
  const sum = names.findIndex((name) => side.test(name) && /сумма|amount/u.test(name));
  const told = names.findIndex((name) => analytics.test(name));
  return account < 0 || sum < 0 || told < 0 ? null : { account, sum, analytics: told };
}
