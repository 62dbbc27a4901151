import {
  asked,
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
import { isoDate, pointMoney } from "../writing/forms.ts";
import {
  englishColumns,
  leastColumns,
  listRows,
  row,
  textColumn,
  totalRow,
} from "../writing/rows.ts";
import { xlsxOf } from "../writing/workbooks.ts";

const plain = (sales: readonly Sale[], dialect: Partial<Dialect> = {}) =>
  bytesOf(listRows(sales, leastColumns()), { ...usualDialect, ...dialect });
const file = (name: string, bytes: CaseFile["bytes"]): CaseFile => ({ name, bytes });
const monthsOf = (sales: readonly Sale[]) => groupedBy(sales, ({ date }) => date.slice(0, 7));
const monthFiles = (sales: readonly Sale[]): readonly CaseFile[] =>
  monthsOf(sales).map(([month, some]) => file(`sales-${month}.csv`, plain(some)));

interface Variant {
  readonly tables?: number;
  readonly also?: Expected;
  /** Sales that count, where not each written one does once. */
  readonly count?: (sales: readonly Sale[]) => readonly Sale[];
}

function several(
  name: string,
  shows: string,
  seed: number,
  write: (sales: readonly Sale[]) => readonly CaseFile[] | Promise<readonly CaseFile[]>,
  { tables = 3, also = {}, count = (sales) => sales }: Variant = {},
): GeneratedCase {
  const sales = ledger(seed, { count: 18 });
  const each = Array.from({ length: tables }, (): ExpectedTable => ({ layout: "lines" }));
  const own = also.problem === undefined ? { ...expectedOf(count(sales), each), ...also } : also;
  return { name, shows, expected: own, files: () => write(sales) };
}

/** The second file begins with the last three lines of the first. */
const overlapping = (sales: readonly Sale[]): readonly CaseFile[] => [
  file("january.csv", plain(sales.slice(0, 10))),
  file("february.csv", plain(sales.slice(7))),
];
const currency = (code: string) => [...leastColumns(), textColumn("Валюта", () => code)];

export const severalFiles: CaseClass = {
  name: "several",
  about: "Several files at once.",
  stored: true,
  cases: [
    several("month-a-file", "A file a month.", 1501, monthFiles),
    several("last-month-first", "The same in another order.", 1502, (sales) =>
      monthFiles(sales).toReversed(),
    ),
    several("totals-in-each", "Each file has its own total.", 1503, (sales) =>
      monthsOf(sales).map(([month, some]) =>
        file(
          `${month}.csv`,
          bytesOf(
            [...listRows(some, leastColumns()), totalRow("Итого", some, leastColumns())],
            usualDialect,
          ),
        ),
      ),
    ),
    several(
      "unlike-dialects",
      "windows-1251 with semicolons, UTF-8 with tabs.",
      1504,
      (sales) => [
        file("1.csv", plain(sales.slice(0, 9), { encoding: "windows-1251" })),
        file("2.txt", plain(sales.slice(9), { encoding: "utf-8", delimiter: "\t" })),
      ],
      { tables: 2 },
    ),
    several(
      "csv-and-workbook",
      "A CSV and a workbook.",
      1505,
      async (sales) => [
        file("1.csv", plain(sales.slice(0, 9))),
        file("2.xlsx", await xlsxOf([{ name: "Лист1", rows: typedList(sales.slice(9)) }])),
      ],
      { tables: 2 },
    ),
    several(
      "unlike-columns",
      "Columns of other names and order.",
      1506,
      (sales) => [
        file("1.csv", plain(sales.slice(0, 9))),
        file(
          "2.csv",
          bytesOf(listRows(sales.slice(9), englishColumns(isoDate, pointMoney).toReversed()), {
            ...usualDialect,
            delimiter: ",",
          }),
        ),
      ],
      { tables: 2 },
    ),
    several(
      "same-name-twice",
      "Two files of one name.",
      1507,
      (sales) =>
        [file("sales.csv", plain(sales.slice(0, 9))), file("sales.csv", plain(sales.slice(9)))].map(
          (each, at) => ({ ...each, name: at === 0 ? "sales.csv" : "Sales.csv" }),
        ),
      { tables: 2 },
    ),
    several(
      "overlap",
      "The second file begins with lines of the first: asked.",
      1508,
      overlapping,
      { also: asked("overlaps") },
    ),
    several("overlap-left-out", "The same, answered: once.", 1509, overlapping, {
      tables: 2,
      also: { choices: { overlaps: "leave-out" } },
    }),
    several("overlap-kept", "The same, answered: as often as they stand.", 1510, overlapping, {
      tables: 2,
      also: { choices: { overlaps: "keep" }, warnings: ["overlapping-lines"] },
      count: (sales) => [...sales, ...sales.slice(7, 10)],
    }),
    several(
      "same-file-twice",
      "One file under two names: asked.",
      1511,
      (sales) => [file("a.csv", plain(sales)), file("b.csv", plain(sales))],
      { also: asked("overlaps") },
    ),
    several(
      "two-currencies",
      "Roubles in one file, dollars in the other: asked.",
      1512,
      (sales) => [
        file("rub.csv", bytesOf(listRows(sales.slice(0, 9), currency("RUB")), usualDialect)),
        file("usd.csv", bytesOf(listRows(sales.slice(9), currency("USD")), usualDialect)),
      ],
      { also: asked("currency") },
    ),
    several(
      "one-is-no-table",
      "One of the files is a PDF.",
      1513,
      (sales) => [
        file("sales.csv", plain(sales)),
        file("scan.pdf", new TextEncoder().encode("%PDF-1.7\n%âãÏÓ\n")),
      ],
      { also: refused("unknown-format") },
    ),
    several(
      "one-is-empty",
      "One of the files has a header only.",
      1514,
      (sales) => [
        file("sales.csv", plain(sales)),
        file("empty.csv", bytesOf([row("header", "Дата", "Контрагент", "Выручка")], usualDialect)),
      ],
      { also: refused("no-rows") },
    ),
  ],
};
