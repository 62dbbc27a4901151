import { refused, type CaseClass, type CaseFile, type GeneratedCase } from "../case.ts";
import { seededDraw } from "../../demo/random.ts";
import { ledger } from "../ledger.ts";
import { typedList } from "../workbook-case.ts";
import { bytesOf, usualDialect } from "../writing/dialect.ts";
import { gzipOf, zipOf } from "../writing/packed.ts";
import { leastColumns, listRows, row } from "../writing/rows.ts";
import { lockedXlsxOf, oldWorkbookOf, xlsxOf } from "../writing/workbooks.ts";

type Bytes = CaseFile["bytes"];

const hopeless = (
  name: string,
  shows: string,
  code: string,
  file: string,
  write: () => Bytes | Promise<Bytes>,
  asMade = false,
): GeneratedCase => ({
  name,
  shows,
  expected: refused(code),
  files: async () => [{ name: file, bytes: await write(), ...(asMade ? { asMade } : {}) }],
});

const text = (words: string): Bytes => new TextEncoder().encode(words);
/** A signature and what may stand behind it. */
const signed = (...signature: readonly number[]): Bytes =>
  Uint8Array.from([...signature, ...noise(400)]);
const latin = (words: string): readonly number[] =>
  Array.from(words, (letter) => letter.charCodeAt(0));

function noise(count: number): readonly number[] {
  const draw = seededDraw(1600);
  return Array.from({ length: count }, () => draw(256));
}

const sheet = { name: "Лист1", rows: typedList(ledger(1601)) };
const workbook = () => xlsxOf([sheet]);
const csv = (): Bytes => bytesOf(listRows(ledger(1602), leastColumns()), usualDialect);
const half = (bytes: Bytes): Bytes => bytes.slice(0, Math.floor(bytes.length / 2));
const part = (name: string, words = "<x/>") => ({ name, bytes: text(words) });

export const hopelessFiles: CaseClass = {
  name: "hopeless",
  about: "No answer would help: the cause and the next step are said.",
  stored: true,
  cases: [
    hopeless("empty", "A file of no bytes.", "empty-file", "sales.csv", () => new Uint8Array()),
    hopeless("mark-only", "A byte order mark and nothing else.", "empty-file", "sales.csv", () =>
      text("\ufeff"),
    ),
    hopeless("blank-lines-only", "Line breaks only.", "empty-file", "sales.csv", () =>
      text("\r\n\r\n  \r\n"),
    ),
    hopeless("header-only", "A header and no rows.", "no-rows", "sales.csv", () =>
      bytesOf([row("header", "Дата", "Контрагент", "Выручка")], usualDialect),
    ),
    hopeless("header-and-total", "A header and a total of nothing.", "no-rows", "sales.csv", () =>
      bytesOf(
        [row("header", "Дата", "Контрагент", "Выручка"), row("total", "Итого", "", "0,00")],
        usualDialect,
      ),
    ),
    hopeless("prose", "A letter, no table.", "no-table", "letter.txt", () =>
      text("Добрый день!\r\nНаправляем отчёт за март.\r\nС уважением.\r\n"),
    ),
    hopeless("one-column", "A list of names.", "no-table", "names.csv", () =>
      text("Контрагент\r\nООО Ромашка\r\nООО Заря\r\n"),
    ),
    hopeless("no-day-readable", "No date can be read.", "nothing-accepted", "sales.csv", () =>
      text("Дата;Контрагент;Выручка\r\nвчера;А;1,00\r\nсегодня;Б;2,00\r\n"),
    ),
    hopeless("binary-junk", "Bytes of chance.", "unknown-format", "sales.csv", () =>
      Uint8Array.from(noise(2000)),
    ),
    hopeless("pdf", "A PDF.", "unknown-format", "report.pdf", () => signed(...latin("%PDF-1.7\n"))),
    hopeless("png", "A picture.", "unknown-format", "report.png", () =>
      signed(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
    ),
    hopeless(
      "jpeg-named-xlsx",
      "A photograph under the name of a workbook.",
      "unknown-format",
      "report.xlsx",
      () => signed(0xff, 0xd8, 0xff, 0xe0),
    ),
    hopeless("rar", "An archive that no browser opens.", "unknown-format", "sales.rar", () =>
      signed(...latin("Rar!\u001a\u0007\u0001\u0000")),
    ),
    hopeless("seven-zip", "7z.", "unknown-format", "sales.7z", () =>
      signed(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c),
    ),
    hopeless("docx", "A letter of Word.", "unknown-format", "report.docx", () =>
      zipOf([part("[Content_Types].xml", "<Types/>"), part("word/document.xml", "<w/>")]),
    ),
    hopeless("pptx", "Slides.", "unknown-format", "report.pptx", () =>
      zipOf([part("[Content_Types].xml", "<Types/>"), part("ppt/presentation.xml", "<p/>")]),
    ),
    hopeless(
      "html-login",
      "The page of a login instead of an export.",
      "unknown-format",
      "sales.csv",
      () =>
        text(
          '<!DOCTYPE html><html><head><title>Вход</title></head><body><form action="/login"><input name="user"><input type="password"></form></body></html>',
        ),
    ),
    hopeless("xml", "XML of another kind.", "unknown-format", "sales.xml", () =>
      text('<?xml version="1.0"?><catalog><book>1</book></catalog>'),
    ),
    hopeless("json-of-settings", "JSON without any list.", "no-table", "settings.json", () =>
      text('{"theme": "dark", "version": 3}'),
    ),
    hopeless("json-broken-off", "JSON that breaks off.", "damaged-file", "sales.json", () =>
      text('[{"date": "2025-01-31", "customer": "A", "amount": 1.5}, {"date": "2025-0'),
    ),
    hopeless("sqlite", "A database.", "unknown-format", "sales.db", () =>
      signed(...latin("SQLite format 3\u0000")),
    ),
    hopeless(
      "xlsx-locked",
      "A workbook behind a password.",
      "password",
      "sales.xlsx",
      () => lockedXlsxOf([sheet]),
      true,
    ),
    hopeless(
      "xlsx-broken-off",
      "A workbook of which half arrived.",
      "damaged-archive",
      "sales.xlsx",
      async () => half(await workbook()),
    ),
    hopeless(
      "xls-broken-off",
      "An old workbook of which a part arrived.",
      "damaged-archive",
      "sales.xls",
      () => oldWorkbookOf([sheet], "biff8").slice(0, 1400),
    ),
    hopeless(
      "gzip-broken-off",
      "A packed file of which half arrived.",
      "damaged-archive",
      "sales.csv.gz",
      () => half(gzipOf(csv())),
    ),
    hopeless(
      "zip-broken-off",
      "An archive of which half arrived.",
      "damaged-archive",
      "sales.zip",
      () => half(zipOf([{ name: "sales.csv", bytes: csv() }])),
    ),
    hopeless(
      "gzip-of-nothing",
      "A packed file that holds no bytes.",
      "empty-file",
      "sales.csv.gz",
      () => gzipOf(new Uint8Array()),
    ),
    hopeless("gzip-of-pdf", "A packed PDF.", "unknown-format", "report.gz", () =>
      gzipOf(signed(...latin("%PDF-1.7\n"))),
    ),
    hopeless("xlsx-without-cells", "A workbook of empty sheets.", "empty-file", "sales.xlsx", () =>
      xlsxOf([
        { name: "Лист1", rows: [] },
        { name: "Лист2", rows: [] },
      ]),
    ),
    hopeless(
      "parquet-broken-off",
      "Parquet without its end.",
      "damaged-file",
      "sales.parquet",
      () => signed(...latin("PAR1")),
    ),
  ],
};
