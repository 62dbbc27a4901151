import { refused, type CaseClass, type GeneratedCase } from "../case.ts";
import { expectedOf } from "../expectation.ts";
import { ledger, type Sale } from "../ledger.ts";
import { textCase } from "../text-case.ts";
import { commaMoney } from "../writing/forms.ts";
import { gzipOf, zipOf } from "../writing/packed.ts";
import { leastColumns, listRows, textColumn, type Row } from "../writing/rows.ts";
import { xlsxOf } from "../writing/workbooks.ts";
import { typedList } from "../workbook-case.ts";

const megabyte = 2 ** 20;

function oneBadRow(): GeneratedCase {
  const sales = ledger(1701, { count: 20_000, days: 700 });
  const bad = 13_579;
  const rows = listRows(sales, leastColumns()).map((each, index): Row =>
    index === bad
      ? { bin: "rejected", cells: [each.cells[0] ?? "", each.cells[1] ?? "", "12,5O"] }
      : each,
  );
  return textCase({
    name: "one-bad-row-of-20000",
    shows: "One row of 20 000 has a letter O for a nought: it is named.",
    sales: sales.filter((_, index) => index !== bad - 1),
    rows,
    table: {
      rejections: [
        { row: bad + 1, column: "Выручка", text: "12,5O", reason: "revenue-unreadable" },
      ],
    },
  });
}

/** More than the sample holds is plain ASCII; Russian letters come only then. */
function lettersLate(): GeneratedCase {
  const customers = ["Alpha", "Beta"];
  const early = ledger(1702, { count: 24_000, customers, days: 300 });
  const late = ledger(1703, { count: 40, from: "2025-12-01", days: 20 });
  const sales = [...early, ...late];
  return textCase({
    name: "letters-late",
    shows: "windows-1251 whose first Russian letter stands behind 1 MB.",
    sales,
    rows: listRows(sales, [
      textColumn("date", ({ date }) => date),
      textColumn("customer", ({ customer }) => customer),
      textColumn("amount", ({ revenue }) => commaMoney(revenue)),
      textColumn("note", () => "ordinary delivery of goods"),
    ]),
    dialect: { encoding: "windows-1251" },
  });
}

function longName(): GeneratedCase {
  const name = "Я".repeat(10_000);
  const sales = ledger(1704, { customers: [name, "ООО Заря"] });
  return textCase({
    name: "long-name",
    shows: "A name of 10 000 letters.",
    sales,
    rows: listRows(sales, leastColumns()),
  });
}

function shiftLate(): GeneratedCase {
  const sales: readonly Sale[] = ledger(1705, { count: 30_000, days: 400 }).map((sale, index) => ({
    ...sale,
    // Only the last lines have days above 12 or kopecks.
    date: index < 29_900 ? `2025-${sale.date.slice(5, 7)}-0${String((index % 9) + 1)}` : sale.date,
  }));
  return textCase({
    name: "order-told-late",
    shows: "Day and month are told apart only by the last hundred of 30 000 lines.",
    sales,
    rows: listRows(
      sales,
      leastColumns((date) => date.split("-").reverse().join("/")),
    ),
  });
}

const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * megabyte);

const bomb = (
  name: string,
  shows: string,
  file: string,
  write: () => Promise<Uint8Array<ArrayBuffer>> | Uint8Array<ArrayBuffer>,
): GeneratedCase => ({
  name,
  shows,
  expected: refused("unpacks-too-large"),
  files: async () => [{ name: file, bytes: await write() }],
});

/** A workbook whose sheet unpacks to 400 MB. */
async function workbookBomb(): Promise<Uint8Array<ArrayBuffer>> {
  const filler = new Uint8Array(400 * megabyte).fill(0x20);
  return xlsxOf([{ name: "Лист1", rows: typedList(ledger(1706)) }], {}, (entry) =>
    entry.name.endsWith("sheet1.xml") ? { ...entry, bytes: filler } : entry,
  );
}

function mostRows(): GeneratedCase {
  const sales = ledger(1707, { count: 5000, days: 700 });
  const rows = typedList(sales);
  return {
    name: "workbook-of-5000-rows",
    shows: "A workbook of 5000 rows.",
    expected: expectedOf(sales, [{ format: "xlsx", bins: { accepted: 5000, header: 1 } }]),
    files: async () => [{ name: "sales.xlsx", bytes: await xlsxOf([{ name: "Лист1", rows }]) }],
  };
}

export const bulky: CaseClass = {
  name: "bulky",
  about: "Too large to be kept: the test makes them.",
  stored: false,
  cases: [
    oneBadRow(),
    lettersLate(),
    longName(),
    shiftLate(),
    mostRows(),
    bomb("gzip-bomb", "Less than a megabyte that unpacks to 700.", "sales.csv.gz", () =>
      gzipOf(zeros(700)),
    ),
    bomb("zip-bomb", "A zip of one entry of 400 MB.", "sales.zip", () =>
      zipOf([{ name: "sales.csv", bytes: zeros(400) }]),
    ),
    bomb("workbook-bomb", "A workbook whose sheet unpacks to 400 MB.", "sales.xlsx", workbookBomb),
  ],
};
