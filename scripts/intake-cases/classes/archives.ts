import {
  refused,
  type CaseClass,
  type CaseFile,
  type Expected,
  type ExpectedTable,
  type GeneratedCase,
} from "../case.ts";
import { expectedOf } from "../expectation.ts";
import { groupedBy, ledger, type Sale } from "../ledger.ts";
import { typedList } from "../workbook-case.ts";
import { bytesOf, usualDialect, type Dialect } from "../writing/dialect.ts";
import { gzipOf, zipOf, type Entry } from "../writing/packed.ts";
import { leastColumns, listRows } from "../writing/rows.ts";
import { xlsxOf } from "../writing/workbooks.ts";

type Bytes = CaseFile["bytes"];

const csv = (sales: readonly Sale[], dialect: Partial<Dialect> = {}): Bytes =>
  bytesOf(listRows(sales, leastColumns()), { ...usualDialect, ...dialect });
const months = (sales: readonly Sale[]): readonly (readonly [string, readonly Sale[]])[] =>
  groupedBy(sales, ({ date }) => date.slice(0, 7));
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

interface Variant {
  readonly tables?: (sales: readonly Sale[]) => readonly ExpectedTable[];
  readonly also?: Expected;
}

function archive(
  name: string,
  shows: string,
  seed: number,
  file: string,
  write: (sales: readonly Sale[]) => Bytes | Promise<Bytes>,
  { tables = () => [{ bins: {} }], also = {} }: Variant = {},
): GeneratedCase {
  const sales = ledger(seed, { count: 18 });
  const own = also.problem === undefined ? { ...expectedOf(sales, tables(sales)), ...also } : also;
  return {
    name,
    shows,
    expected: own,
    files: async () => [{ name: file, bytes: await write(sales) }],
  };
}

const monthEntries = (sales: readonly Sale[], folder = ""): readonly Entry[] =>
  months(sales).map(([month, some]) => ({ name: `${folder}${month}.csv`, bytes: csv(some) }));
const monthTables =
  (folder = "") =>
  (sales: readonly Sale[]): readonly ExpectedTable[] =>
    months(sales).map(([month, some]) => ({
      entry: `${folder}${month}.csv`,
      bins: { accepted: some.length, header: 1 },
    }));
const workbook = (sales: readonly Sale[]) => xlsxOf([{ name: "Лист1", rows: typedList(sales) }]);

export const archives: CaseClass = {
  name: "archives",
  about: "Files packed by gzip and zip.",
  stored: true,
  cases: [
    archive("gzip-csv", "A CSV packed by gzip.", 1401, "sales.csv.gz", (sales) =>
      gzipOf(csv(sales)),
    ),
    archive(
      "gzip-windows-1251",
      "A CSV of windows-1251 packed by gzip.",
      1402,
      "sales.csv.gz",
      (sales) => gzipOf(csv(sales, { encoding: "windows-1251" })),
      { tables: () => [{ format: "text", encoding: "windows-1251" }] },
    ),
    archive(
      "gzip-named-csv",
      "A packed file under the name of a plain one.",
      1403,
      "sales.csv",
      (sales) => gzipOf(csv(sales)),
    ),
    archive(
      "gzip-workbook",
      "A workbook packed by gzip.",
      1404,
      "sales.xlsx.gz",
      async (sales) => gzipOf(await workbook(sales)),
      { tables: () => [{ format: "xlsx" }] },
    ),
    archive(
      "zip-csv",
      "A zip of one CSV.",
      1405,
      "sales.zip",
      (sales) => zipOf([{ name: "sales.csv", bytes: csv(sales) }]),
      { tables: () => [{ format: "text", entry: "sales.csv" }] },
    ),
    archive(
      "zip-months",
      "A zip of a CSV a month.",
      1406,
      "sales.zip",
      (sales) => zipOf(monthEntries(sales)),
      { tables: monthTables() },
    ),
    archive(
      "zip-folder",
      "A CSV a month in a folder with a Russian name.",
      1407,
      "sales.zip",
      (sales) =>
        zipOf([
          { name: "Выгрузка/", bytes: new Uint8Array() },
          ...monthEntries(sales, "Выгрузка/"),
        ]),
      { tables: monthTables("Выгрузка/") },
    ),
    archive(
      "zip-with-rubbish",
      "What a Mac adds, and a note.",
      1408,
      "sales.zip",
      (sales) =>
        zipOf([
          { name: "__MACOSX/._sales.csv", bytes: Uint8Array.from([0, 5, 22, 7, 0, 2, 0, 0]) },
          { name: ".DS_Store", bytes: Uint8Array.from([0, 0, 0, 1]) },
          { name: "sales.csv", bytes: csv(sales) },
          { name: "readme.txt", bytes: text("Выгрузка за квартал.\r\n") },
        ]),
      { tables: () => [{ entry: "sales.csv" }] },
    ),
    archive(
      "zip-workbook",
      "A zip of a workbook.",
      1409,
      "sales.zip",
      async (sales) => zipOf([{ name: "sales.xlsx", bytes: await workbook(sales) }]),
      { tables: () => [{ format: "xlsx", entry: "sales.xlsx" }] },
    ),
    archive(
      "zip-in-zip",
      "A zip in a zip.",
      1410,
      "sales.zip",
      (sales) =>
        zipOf([{ name: "inner.zip", bytes: zipOf([{ name: "sales.csv", bytes: csv(sales) }]) }]),
      { tables: () => [{ format: "text" }] },
    ),
    archive(
      "zip-of-two-kinds",
      "A CSV and a workbook of different months.",
      1411,
      "sales.zip",
      async (sales) =>
        zipOf([
          { name: "1.csv", bytes: csv(sales.slice(0, 9)) },
          { name: "2.xlsx", bytes: await workbook(sales.slice(9)) },
        ]),
      {
        tables: () => [
          { format: "text", entry: "1.csv" },
          { format: "xlsx", entry: "2.xlsx" },
        ],
      },
    ),
    archive(
      "zip-without-tables",
      "A zip of pictures only.",
      1412,
      "photos.zip",
      () =>
        zipOf([
          { name: "a.png", bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]) },
        ]),
      { also: refused("unknown-format") },
    ),
    archive("zip-empty", "A zip that holds nothing.", 1413, "empty.zip", () => zipOf([]), {
      also: refused("empty-archive"),
    }),
    archive(
      "zip-locked",
      "A zip behind a password.",
      1414,
      "sales.zip",
      (sales) => zipOf([{ name: "sales.csv", bytes: csv(sales) }], true),
      { also: refused("password") },
    ),
  ],
};
