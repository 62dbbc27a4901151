import { headerName } from "../mapping/header-name.ts";
import type { FoundTable } from "./found-table.ts";
import type { TableLayout } from "./layout.ts";
import { statementLayout } from "./statement-reader.ts";

const receipts =
  /^(?:поступлени[ея]|приход|зачислен\S*|кредит|сумма по кредиту|credit|deposits?|receipts?|money in|paid in)(?: |$)/u;
const payments =
  /^(?:списани[ея]|расход|дебет|сумма по дебету|debit|withdrawals?|payments?|money out|paid out)(?: |$)/u;
const purpose = /назначение|основание|purpose|details|description|narrative/u;
const party = /контрагент|плательщик|отправитель|корреспондент|payer|counterparty|remitter/u;

const payer = /^(?:плательщик|наименование плательщика|payer|payer name|remitter)$/u;
const payerTaxId = /^(?:инн плательщика|плательщик инн|payer (?:inn|tax id))$/u;

/** A bank statement: money in, money out, whose it is and what for; null where one is missing. */
export function findStatement({ columns, profiles }: FoundTable): TableLayout | null {
  const names = columns.map(({ header }) => headerName(header).words);
  const money = (pattern: RegExp): number =>
    names.findIndex(
      (name, index) =>
        pattern.test(name) && !/сч[её]т|account|дата|date/u.test(name) && isMoney(profiles[index]),
    );
  const received = money(receipts);
  const paid = money(payments);
  const told = names.some((name) => purpose.test(name)) || names.some((name) => party.test(name));
  const taxId = names.findIndex(
    (name, index) => payerTaxId.test(name) && (profiles[index]?.taxIds ?? 0) >= 0.9,
  );
  if (received < 0 || paid < 0 || !told) return null;
  return statementLayout({
    columns,
    width: columns.length,
    receipts: received,
    payments: paid,
    payer: {
      ...placed(
        "entity",
        names.findIndex((name) => payer.test(name)),
      ),
      ...placed("taxId", taxId),
    },
    decimalSeparator: ".",
  });
}

const placed = <Name extends string>(
  field: Name,
  column: number,
): Partial<Record<Name, number>> => {
  const fills: Partial<Record<Name, number>> = {};
  if (column >= 0) fills[field] = column;
  return fills;
};

const isMoney = (profile: FoundTable["profiles"][number] | undefined): boolean =>
  profile !== undefined && (profile.filled === 0 || profile.numbers >= 0.6);
