import { guessEncoding } from "../text/encoding.ts";
import { CellsBlob, decimalCell, singleTable, type ContainerSource } from "./cells-blob.ts";
import { IntakeRefused } from "./refused.ts";
import { SourceBytes } from "./source-bytes.ts";
import type { ReadOptions, SourceTable } from "./source-table.ts";

const columns = [
  "Дата",
  "Документ",
  "Номер",
  "Плательщик",
  "ИНН плательщика",
  "Получатель",
  "ИНН получателя",
  "Поступление",
  "Списание",
  "Валюта",
  "Назначение платежа",
] as const;

/** ISO 4217 by the code inside the number of an account; 810 is the rouble of before 1998, used still. */
const currencies: ReadonlyMap<string, string> = new Map([
  ["810", "RUB"],
  ["643", "RUB"],
  ["840", "USD"],
  ["978", "EUR"],
  ["156", "CNY"],
  ["398", "KZT"],
  ["933", "BYN"],
]);

type Fields = ReadonlyMap<string, string>;

/**
 * Opens the text by which client banks and 1C exchange payments, `1CClientBankExchange`, as a statement:
 * a row a payment, its sum among the receipts or the expenses. Throws `IntakeRefused` for a text that
 * is cut and for one without payments.
 */
export async function openBankExchange(
  source: ContainerSource,
  options: ReadOptions,
): Promise<readonly Omit<SourceTable, "key">[]> {
  const { documents, accounts } = documentsIn(await textOf(source.blob));
  if (documents.length === 0) throw new IntakeRefused({ code: "no-rows", headerRow: 1 });
  const cells = new CellsBlob();
  for (const document of documents) cells.write(rowOf(document, accounts));
  const bytes = new SourceBytes(cells.blob(columns), false, { ...options, file: source.file.name });
  return [singleTable(source, "text", bytes, options)];
}

/** What the text itself says of its encoding is often wrong: DOS stands in files of Windows. */
async function textOf(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return new TextDecoder(guessEncoding(bytes.subarray(0, 65_536), false).value).decode(bytes);
}

interface Exchange {
  readonly documents: readonly Fields[];
  /** The accounts that the statement is of. */
  readonly accounts: ReadonlySet<string>;
}

function documentsIn(text: string): Exchange {
  const documents: Fields[] = [];
  const accounts = new Set<string>();
  let document: Map<string, string> | null = null;
  let line = 0;
  for (const record of text.split(/\r\n?|\n/u)) {
    line += 1;
    const [key, value] = fieldOf(record);
    if (key === "КонецФайла") return { documents, accounts };
    if (key === "СекцияДокумент") {
      if (document !== null) break;
      document = new Map([[key, value]]);
    } else if (key === "КонецДокумента") {
      if (document !== null) documents.push(document);
      document = null;
    } else if (document !== null) document.set(key, value);
    else if (key === "РасчСчет") accounts.add(value);
  }
  throw new IntakeRefused({ code: "damaged-file", line });
}

function fieldOf(record: string): readonly [name: string, value: string] {
  const sign = record.indexOf("=");
  if (sign < 0) return [record.trim(), ""];
  return [record.slice(0, sign).trim(), record.slice(sign + 1).trim()];
}

function rowOf(document: Fields, accounts: ReadonlySet<string>): readonly string[] {
  const field = (name: string): string => document.get(name) ?? "";
  const isReceipt = isReceived(document, accounts);
  const sum = decimalCell(field("Сумма").replace(",", "."));
  const moved = isReceipt ? field("ДатаПоступило") : field("ДатаСписано");
  return [
    dayOf(moved === "" ? field("Дата") : moved),
    field("СекцияДокумент"),
    field("Номер"),
    partyOf(document, "Плательщик"),
    field("ПлательщикИНН"),
    partyOf(document, "Получатель"),
    field("ПолучательИНН"),
    isReceipt ? sum : "",
    isReceipt ? "" : sum,
    currencyOf(field(isReceipt ? "ПолучательСчет" : "ПлательщикСчет")),
    field("НазначениеПлатежа"),
  ];
}

/** Whose account it is decides; some banks fill both dates. Between own accounts nothing is received. */
function isReceived(document: Fields, accounts: ReadonlySet<string>): boolean {
  const isOurs = (name: string): boolean => accounts.has(document.get(name) ?? "");
  if (isOurs("ПлательщикСчет")) return false;
  return isOurs("ПолучательСчет") || (document.get("ДатаПоступило") ?? "") !== "";
}

/** The field with a number behind holds the name alone, the other one the tax number before it too. */
function partyOf(document: Fields, name: string): string {
  const alone = document.get(`${name}1`) ?? "";
  if (alone !== "") return alone;
  return (document.get(name) ?? "").replace(/^ИНН\s+\d+\s*(?:КПП\s+\d+\s*)?/u, "");
}

const currencyOf = (account: string): string =>
  /^\d{20}$/u.test(account) ? (currencies.get(account.slice(5, 8)) ?? "") : "";

function dayOf(text: string): string {
  const [, day, month, year] = /^(\d\d)\.(\d\d)\.(\d{4})/u.exec(text) ?? [];
  return year === undefined ? text : `${year}-${month ?? ""}-${day ?? ""}`;
}
