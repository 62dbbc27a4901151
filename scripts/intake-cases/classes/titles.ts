import type { CaseClass, ExpectedTable } from "../case.ts";
import { ledger, revenueOf, type Sale } from "../ledger.ts";
import { statedTotal, textCase } from "../text-case.ts";
import { pointDate, printedMoney } from "../writing/forms.ts";
import {
  blankRow,
  costColumn,
  customerColumn,
  dateColumn,
  leastColumns,
  listRows,
  moneyColumn,
  row,
  textColumn,
  totalRow,
  type Column,
  type Row,
} from "../writing/rows.ts";

const preamble = (...cells: readonly string[]): Row => row("preamble", ...cells);
const footer = (...cells: readonly string[]): Row => row("footer", ...cells);
const head = (...cells: readonly string[]): Row => row("header", ...cells);

const columns: readonly Column[] = [
  dateColumn("Период"),
  textColumn("Регистратор", ({ document }) => document),
  customerColumn(),
  textColumn("Количество", ({ quantity }) => String(quantity)),
  moneyColumn("Выручка", printedMoney),
  costColumn("Себестоимость", printedMoney),
];

function titled(
  name: string,
  shows: string,
  seed: number,
  rowsOf: (sales: readonly Sale[], list: readonly Row[]) => readonly Row[],
  table?: (sales: readonly Sale[]) => ExpectedTable,
  given: readonly Column[] = columns,
) {
  const sales = ledger(seed);
  const rows = rowsOf(sales, listRows(sales, given));
  return textCase({ name, shows, sales, rows, table: table?.(sales) ?? {} });
}

/** The header of a list taken off, for headers of more rows. */
const body = (list: readonly Row[]): readonly Row[] => list.slice(1);
const withTotal = (sales: readonly Sale[]): Row => totalRow("Итого", sales, columns);

export const titles: CaseClass = {
  name: "titles",
  about: "What a printed report of 1C puts above and below its table.",
  stored: true,
  cases: [
    titled("one-title-row", "A title above the header.", 501, (_, list) => [
      preamble("Анализ продаж"),
      ...list,
    ]),
    titled(
      "title-period-filters",
      "Title, period, organisation, filters, a blank row.",
      502,
      (sales, list) => [
        preamble("Анализ продаж"),
        preamble("Период: 01.01.2025 - 31.03.2025"),
        preamble("Организация: ООО «Наша фирма»"),
        preamble("Показатели: Количество; Выручка; Себестоимость"),
        preamble('Отбор: Подразделение Равно "Отдел продаж"'),
        blankRow,
        ...list,
        withTotal(sales),
      ],
      statedTotal,
    ),
    titled("title-as-wide-as-the-table", "Titles padded with empty cells.", 503, (_, list) => [
      preamble("Отчёт о продажах", "", "", "", "", ""),
      preamble("", "", "Период:", "I квартал 2025 г.", "", ""),
      blankRow,
      ...list,
    ]),
    titled(
      "parameters-in-two-cells",
      "Parameters as name and value in two cells.",
      504,
      (_, list) => [
        preamble("Параметры:", "Период: 01.01.2025 - 31.03.2025"),
        preamble("", "Данные отчета: Бухгалтерский учет"),
        preamble("Отбор:", "Контрагент Не в группе «Прочие»"),
        blankRow,
        ...list,
      ],
    ),
    titled(
      "header-of-two-rows",
      "A header of two rows: «Показатели» above the figures.",
      505,
      (_, list) => [
        preamble("Анализ продаж"),
        head("Период", "Регистратор", "Контрагент", "Показатели", "", ""),
        head("", "", "", "Количество", "Выручка", "Себестоимость"),
        ...body(list),
      ],
    ),
    titled(
      "header-of-two-rows-units",
      "Units stand in the second row of the header.",
      506,
      (_, list) => [
        head("Период", "Регистратор", "Контрагент", "Количество", "Выручка", "Себестоимость"),
        head("", "", "", "шт", "руб.", "руб."),
        ...body(list),
      ],
    ),
    titled("header-of-three-rows", "A header of three rows.", 507, (_, list) => [
      preamble("Анализ продаж"),
      head("Документ", "", "Контрагент", "Продажи", "", ""),
      head("", "", "", "Итого", "", ""),
      head("Период", "Регистратор", "", "Количество", "Выручка", "Себестоимость"),
      ...body(list),
    ]),
    titled(
      "numbered-columns",
      "A row of column numbers 1, 2, 3 below the header, as on printed forms.",
      508,
      (_, list) => [...list.slice(0, 1), head("1", "2", "3", "4", "5", "6"), ...body(list)],
    ),
    titled("header-repeated", "The header comes again on every page.", 509, (_, list) =>
      list.flatMap((each, index) =>
        index > 0 && index % 5 === 0 ? [...list.slice(0, 1), each] : [each],
      ),
    ),
    titled(
      "signatures",
      "Signatures and a time of printing behind the total.",
      510,
      (sales, list) => [
        ...list,
        withTotal(sales),
        blankRow,
        footer("Ответственный: Иванова И. И."),
        footer("Главный бухгалтер", "", "Сидорова С. С."),
        footer("Сформировано 01.04.2025 10:15:00"),
      ],
      statedTotal,
    ),
    titled("blank-column-left", "An empty column left of the table.", 511, (_, list) =>
      list.map((each) => ({ ...each, cells: ["", ...each.cells] })),
    ),
    titled("blank-columns-between", "Merged cells leave empty columns between.", 512, (_, list) =>
      list.map((each) => ({
        ...each,
        cells: each.cells.flatMap((cell, at) => (at === 2 ? [cell, "", ""] : [cell])),
      })),
    ),
    titled("row-numbers", "A column № п/п counts the rows.", 513, (_, list) =>
      list.map((each, index) => ({
        ...each,
        cells: [index === 0 ? "№ п/п" : String(index), ...each.cells],
      })),
    ),
    titled(
      "year-in-the-title",
      "The title says the year; a number stands in it.",
      514,
      (_, list) => [preamble("Продажи за 2025 год"), ...list],
    ),
    titled(
      "no-header",
      "No header at all: only values can tell.",
      515,
      (_, list) => body(list),
      undefined,
      leastColumns(),
    ),
    titled(
      "total-above",
      "The total stands between header and lines.",
      516,
      (sales, list) => [...list.slice(0, 1), withTotal(sales), ...body(list)],
      (sales) => ({ ...statedTotal(sales) }),
    ),
    titled("spelt-out-money", "«Всего на сумму» in words behind the table.", 517, (sales, list) => [
      ...list,
      withTotal(sales),
      row(
        "total",
        `Всего наименований ${String(sales.length)}, на сумму ${printedMoney(revenueOf(sales))} руб.`,
      ),
    ]),
    titled(
      "dates-in-the-title",
      "The day of making stands above as a date of its own.",
      518,
      (_, list) => [preamble("Дата формирования", pointDate("2026-01-15")), blankRow, ...list],
    ),
  ],
};
