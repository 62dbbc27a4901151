import type { ExpectedTable } from "../case.ts";
import { groupedBy, ledger, revenueOf, type Sale } from "../ledger.ts";
import { statedTotal } from "../text-case.ts";
import { typedList } from "../workbook-case.ts";
import type { Entry } from "../writing/packed.ts";
import { row, type Row } from "../writing/rows.ts";
import { dayCell, moneyCell, type Cell, type CellDetails } from "../writing/workbooks.ts";

export type Written = readonly Row<Cell>[];

export const withTotal = (sales: readonly Sale[]): Written => [
  ...typedList(sales),
  row<Cell>("total", "Итого", null, moneyCell(revenueOf(sales))),
];

/** Column C is a formula; `saved` says whether Excel kept its values. */
export function formulas(rows: Written, saved: boolean): CellDetails {
  const cells: CellDetails = new Map();
  rows.forEach((each, index) => {
    const value = each.cells[2];
    if (each.bin !== "header" && typeof value === "number")
      cells.set(`${String(index)},2`, {
        value: null,
        formula: each.bin === "total" ? `SUM(C2:C${String(index)})` : `ROUND(${String(value)},2)`,
        ...(saved ? { formulaResult: value } : {}),
      });
  });
  return cells;
}

/** `transitional` names of the parts in the words of the strict standard. */
export function strict(entry: Entry): Entry {
  if (!/\.(?:xml|rels)$/u.test(entry.name)) return entry;
  const text = new TextDecoder()
    .decode(entry.bytes)
    .replaceAll(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    )
    .replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    );
  return { ...entry, bytes: new TextEncoder().encode(text) };
}

export const withoutDimension = (entry: Entry): Entry =>
  /sheet\d+\.xml$/u.test(entry.name)
    ? {
        ...entry,
        bytes: new TextEncoder().encode(
          new TextDecoder().decode(entry.bytes).replace(/<dimension[^>]*>/u, ""),
        ),
      }
    : entry;

/** A report with levels in column A, which only the alignment of its cells tells. */
export function levelRows(sales: readonly Sale[]): {
  readonly rows: Written;
  readonly depths: readonly number[];
} {
  const lines = groupedBy(sales, ({ manager }) => manager).flatMap(([manager, theirs]) => [
    { depth: 0, row: row<Cell>("group", manager, moneyCell(revenueOf(theirs))) },
    ...groupedBy(theirs, ({ customer }) => customer).flatMap(([customer, some]) => [
      { depth: 1, row: row<Cell>("group", customer, moneyCell(revenueOf(some))) },
      ...some.map((sale) => ({
        depth: 2,
        row: row<Cell>("accepted", sale.document, moneyCell(sale.revenue)),
      })),
    ]),
  ]);
  const head = ["Менеджер", "Контрагент", "Регистратор"].map((name, at) =>
    row<Cell>("header", name, at === 0 ? "Выручка" : null),
  );
  return {
    rows: [
      row<Cell>("preamble", "Продажи"),
      ...head,
      ...lines.map((line) => line.row),
      row<Cell>("total", "Итого", moneyCell(revenueOf(sales))),
    ],
    depths: [0, 0, 0, 0, ...lines.map(({ depth }) => depth), 0],
  };
}
export const depthsOf = (seed: number): readonly number[] => levelRows(ledger(seed)).depths;
export const grouped = (sales: readonly Sale[]): ExpectedTable => ({
  layout: "grouped",
  ...statedTotal(sales),
});

/** Levels as merged cells: the customer stands in the first of its rows. */
export function mergedLevels(sales: readonly Sale[]): Written {
  const groups = groupedBy(sales, ({ customer }) => customer);
  return [
    row<Cell>("header", "Контрагент", "Дата", "Выручка"),
    ...groups.flatMap(([customer, some]) =>
      some.map((sale, at) =>
        row<Cell>(
          "accepted",
          at === 0 ? customer : null,
          dayCell(sale.date),
          moneyCell(sale.revenue),
        ),
      ),
    ),
  ];
}
export function mergesOf(rows: Written) {
  const starts = rows.flatMap(({ cells }, index) =>
    index > 0 && cells[0] !== null ? [index] : [],
  );
  return starts.flatMap((startRow, at) => {
    const endRow = (starts[at + 1] ?? rows.length) - 1;
    return endRow > startRow ? [{ startRow, startCol: 0, endRow, endCol: 0 }] : [];
  });
}

export const errorCell = (sales: readonly Sale[]): Written =>
  typedList(sales).map((each, index) =>
    index === 4
      ? row<Cell>("rejected", each.cells[0] ?? null, each.cells[1] ?? null, "#N/A")
      : each,
  );

export function monthsAsDays(sales: readonly Sale[]): Written {
  const cells = byMonth(sales);
  const months = ["2025-01-01", "2025-02-01", "2025-03-01"];
  return [
    row<Cell>("header", "Контрагент", ...months.map(dayCell)),
    ...groupedBy(cells, ({ customer }) => customer).map(([customer, some]) =>
      row<Cell>(
        "accepted",
        customer,
        ...months.map((month) => {
          const met = some.find(({ date }) => date === month);
          return met === undefined ? null : moneyCell(met.revenue);
        }),
      ),
    ),
  ];
}

/** What a customer bought in a month, on its first day. */
export function byMonth(sales: readonly Sale[]): readonly Sale[] {
  return groupedBy(sales, ({ customer, date }) => `${customer}\n${date.slice(0, 7)}`).flatMap(
    ([, some]) => {
      const [first] = some;
      return first === undefined
        ? []
        : [
            {
              ...first,
              date: `${first.date.slice(0, 7)}-01`,
              revenue: revenueOf(some),
            },
          ];
    },
  );
}
