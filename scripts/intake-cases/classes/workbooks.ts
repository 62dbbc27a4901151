import { asked, type CaseClass, type Expected, type ExpectedTable } from "../case.ts";
import { ledger, type Sale } from "../ledger.ts";
import { statedTotal } from "../text-case.ts";
import { typedList, workbookCase } from "../workbook-case.ts";
import { commaMoney, pointDate, printedMoney } from "../writing/forms.ts";
import type { Entry } from "../writing/packed.ts";
import { leastColumns, listRows, row } from "../writing/rows.ts";
import {
  dayCell,
  moneyCell,
  serialOf,
  xlsxOf,
  type Cell,
  type Sheet,
} from "../writing/workbooks.ts";

import {
  withTotal,
  formulas,
  strict,
  withoutDimension,
  levelRows,
  depthsOf,
  grouped,
  mergedLevels,
  mergesOf,
  errorCell,
  monthsAsDays,
  byMonth,
  type Written,
} from "./workbook-shapes.ts";

interface Variant {
  readonly more?: (rows: Written) => Sheet["more"];
  readonly table?: (sales: readonly Sale[]) => ExpectedTable;
  readonly also?: Expected;
  readonly options?: Parameters<typeof xlsxOf>[1];
  readonly revise?: (entry: Entry) => Entry;
  readonly read?: (sales: readonly Sale[]) => readonly Sale[];
}

function sheet(
  name: string,
  shows: string,
  seed: number,
  rowsOf: (sales: readonly Sale[]) => Written,
  variant: Variant = {},
) {
  const drawn = ledger(seed);
  const rows = rowsOf(drawn);
  const more = variant.more?.(rows);
  return workbookCase({
    name,
    shows,
    format: "xlsx",
    sales: variant.read?.(drawn) ?? drawn,
    file: "sales.xlsx",
    sheets: [{ name: "Лист1", rows, ...(more === undefined ? {} : { more }) }],
    read: [{ sheet: 0, ...(variant.table === undefined ? {} : { table: variant.table(drawn) }) }],
    bytes: (sheets) => xlsxOf(sheets, variant.options, variant.revise),
    ...(variant.also === undefined ? {} : { also: variant.also }),
  });
}

export const workbooks: CaseClass = {
  name: "workbooks",
  about: "One sheet of an Excel workbook.",
  stored: true,
  cases: [
    sheet("list", "Days and numbers, shared strings.", 1001, typedList),
    sheet("inline-strings", "Strings inside their cells.", 1002, typedList, {
      options: { stringMode: "inline" },
    }),
    sheet("date-system-1904", "Days counted from 1904.", 1003, typedList, {
      options: { dateSystem: "1904" },
    }),
    sheet("serial-numbers", "Days that lost their format: 45 678.", 1004, (sales) =>
      typedList(sales).map((each, index) => ({
        ...each,
        cells: each.cells.map((cell, at) =>
          index > 0 && at === 0 ? serialOf(sales[index - 1]?.date ?? "") : cell,
        ),
      })),
    ),
    sheet("days-with-time", "Days with a time of the evening.", 1005, (sales) =>
      typedList(sales).map((each) => ({
        ...each,
        cells: each.cells.map((cell) =>
          cell instanceof Date ? new Date(cell.getTime() + 85_500_000) : cell,
        ),
      })),
    ),
    sheet("all-texts", "Days and money typed as texts.", 1006, (sales) =>
      listRows(sales, leastColumns(pointDate, printedMoney)),
    ),
    sheet(
      "float-noise",
      "0.1 + 0.2 as a formula leaves it: 0.30000000000000004 is 0.30.",
      1007,
      (sales) =>
        typedList(sales).map((each, index) =>
          index === 1
            ? { ...each, cells: [each.cells[0] ?? null, each.cells[1] ?? null, 0.1 + 0.2] }
            : each,
        ),
      {
        read: (sales) =>
          sales.map((sale, index) => (index === 0 ? { ...sale, revenue: 30n } : sale)),
      },
    ),
    sheet("total", "A total row of numbers.", 1008, withTotal, { table: statedTotal }),
    sheet("formulas-saved", "Formulas with their saved values.", 1009, withTotal, {
      table: statedTotal,
      more: (rows) => ({ cells: formulas(rows, true) }),
    }),
    sheet(
      "formulas-unsaved",
      "A program wrote formulas and no values: nothing is known, and said so.",
      1010,
      typedList,
      {
        more: (rows) => ({ cells: formulas(rows, false) }),
        also: { problem: { kind: "refused", refusal: { code: "nothing-accepted" } } },
      },
    ),
    sheet("error-cell", "One cell holds #N/A.", 1011, errorCell, {
      read: (sales) => sales.filter((_, index) => index !== 3),
    }),
    sheet(
      "title-merged",
      "A merged title, a period, a blank row.",
      1012,
      (sales) => [
        row<Cell>("preamble", "Отчёт о продажах"),
        row<Cell>("preamble", "Период: 01.01.2025 - 31.03.2025"),
        row<Cell>("blank", null),
        ...withTotal(sales),
      ],
      {
        table: statedTotal,
        more: () => ({ merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }] }),
      },
    ),
    sheet(
      "header-merged",
      "A header of two rows with merged cells.",
      1013,
      (sales) => [
        row<Cell>("header", "Дата", "Контрагент", "Показатели", null),
        row<Cell>("header", null, null, "Количество", "Выручка"),
        ...sales.map((sale) =>
          row<Cell>(
            "accepted",
            dayCell(sale.date),
            sale.customer,
            sale.quantity,
            moneyCell(sale.revenue),
          ),
        ),
      ],
      {
        more: () => ({
          merges: [0, 1]
            .map((col) => ({ startRow: 0, startCol: col, endRow: 1, endCol: col }))
            .concat([{ startRow: 0, startCol: 2, endRow: 0, endCol: 3 }]),
        }),
      },
    ),
    sheet("away-from-the-corner", "The table begins in C4.", 1014, (sales) => [
      ...[0, 1, 2].map(() => row<Cell>("blank", null)),
      ...typedList(sales).map((each) => ({ ...each, cells: [null, null, ...each.cells] })),
    ]),
    sheet("blank-rows", "Blank rows between the lines.", 1015, (sales) =>
      typedList(sales).flatMap((each, index) =>
        index % 4 === 3 ? [each, row<Cell>("blank", null)] : [each],
      ),
    ),
    sheet(
      "indents-by-alignment",
      "Levels that only the alignment tells.",
      1016,
      (sales) => levelRows(sales).rows,
      {
        table: grouped,
        more: (rows) => ({
          cells: new Map(
            rows.map((each, index) => [
              `${String(index)},0`,
              {
                value: each.cells[0] ?? null,
                style: { alignment: { indent: (depthsOf(1016)[index] ?? 0) * 2 } },
              },
            ]),
          ),
        }),
      },
    ),
    sheet(
      "indents-by-outline",
      "Levels that the outline of rows tells.",
      1017,
      (sales) => levelRows(sales).rows,
      {
        table: grouped,
        more: () => ({
          rowDefs: new Map(
            depthsOf(1017).flatMap((depth, index) =>
              depth === 0 ? [] : [[index, { outlineLevel: depth }] as const],
            ),
          ),
          outlineProperties: { summaryBelow: false },
        }),
      },
    ),
    sheet("merged-levels", "A customer's cell is merged over its rows.", 1018, mergedLevels, {
      table: () => ({ layout: "grouped" }),
      more: (rows) => ({ merges: mergesOf(rows) }),
    }),
    sheet("money-formats", "Money shown with a currency sign by its format.", 1019, typedList, {
      more: (rows) => ({
        cells: new Map(
          rows.flatMap((each, index) =>
            index === 0
              ? []
              : [
                  [
                    `${String(index)},2`,
                    { value: each.cells[2] ?? null, style: { numFmt: "#,##0.00 ₽" } },
                  ],
                ],
          ),
        ),
      }),
    }),
    sheet("percents-beside", "A column of percents beside the money.", 1020, (sales) => [
      row<Cell>("header", "Дата", "Контрагент", "Скидка, %", "Выручка"),
      ...sales.map((sale, index) =>
        row<Cell>(
          "accepted",
          dayCell(sale.date),
          sale.customer,
          (index % 5) / 100,
          moneyCell(sale.revenue),
        ),
      ),
    ]),
    sheet("strict-standard", "The strict variant of the standard.", 1021, typedList, {
      revise: strict,
    }),
    sheet("no-dimension", "A sheet that does not say how large it is.", 1022, typedList, {
      revise: withoutDimension,
    }),
    sheet(
      "months-as-days",
      "A cross-tab whose months are first days, shown as «янв 25».",
      1023,
      monthsAsDays,
      {
        read: (sales) => byMonth(sales),
        table: () => ({ layout: "crosstab" }),
        more: () => ({
          cells: new Map(
            [1, 2, 3].map((at) => [
              `0,${String(at)}`,
              { value: dayCell(`2025-0${String(at)}-01`), style: { numFmt: "mmm yy" } },
            ]),
          ),
        }),
      },
    ),
    sheet(
      "large-number",
      "Fifteen digits are exact.",
      1024,
      (sales) =>
        typedList(sales).map((each, index) =>
          index === 1
            ? {
                ...each,
                cells: [each.cells[0] ?? null, each.cells[1] ?? null, 9_999_999_999_999.99],
              }
            : each,
        ),
      {
        read: (sales) =>
          sales.map((sale, index) =>
            index === 0 ? { ...sale, revenue: 999_999_999_999_999n } : sale,
          ),
      },
    ),
    sheet(
      "two-tables",
      "A second table of targets below the first: its rows are no sales.",
      1025,
      (sales) => [
        ...withTotal(sales),
        row<Cell>("blank", null),
        row<Cell>("footer", "Справочно"),
        row<Cell>("footer", "Ответственный", "Иванова И. И."),
      ],
      { table: statedTotal },
    ),
    sheet(
      "two-sums",
      "Two columns of money named alike: asked.",
      1026,
      (sales) => [
        row<Cell>("header", "Дата", "Контрагент", "Сумма", "Стоимость"),
        ...sales.map((sale) =>
          row<Cell>(
            "accepted",
            dayCell(sale.date),
            sale.customer,
            moneyCell(sale.revenue),
            moneyCell(sale.cost),
          ),
        ),
      ],
      { also: asked("which-column", "revenue") },
    ),
    sheet(
      "money-texts-with-sign",
      "«1 234,50 ₽» typed as text.",
      1027,
      (sales) =>
        listRows(
          sales,
          leastColumns(pointDate, (minor) => `${commaMoney(minor)} ₽`),
        ),
      { also: { currency: "RUB" } },
    ),
  ],
};
