import type { CaseClass, Expected, ExpectedTable, GeneratedCase } from "../case.ts";
import { groupedBy, ledger, revenueOf, type Sale } from "../ledger.ts";
import { statedTotal, textCase } from "../text-case.ts";
import { commaMoney, dateForm, monthsInRussian } from "../writing/forms.ts";
import { row, type Row } from "../writing/rows.ts";

const monthName = dateForm(({ year, month }) => `${monthsInRussian[month - 1] ?? ""} ${year}`);

/** Sales of a customer in a month, together, on its first day. */
const byMonth = (sales: readonly Sale[]): readonly Sale[] =>
  groupedBy(sales, ({ customer, date }) => `${customer}\n${date.slice(0, 7)}`).flatMap(
    ([, some]): readonly Sale[] => {
      const [first] = some;
      if (first === undefined) return [];
      const quantity = some.reduce((sum, each) => sum + each.quantity, 0);
      return [
        { ...first, date: `${first.date.slice(0, 7)}-01`, quantity, revenue: revenueOf(some) },
      ];
    },
  );

/** Six months over two quarters; where `yearsEnd` they run over the turn of a year. */
const monthsFrom = (from: string, count: number): readonly string[] => {
  const [year = 0, month = 1] = from.split("-").map(Number);
  return Array.from({ length: count }, (_, at) =>
    new Date(Date.UTC(year, month - 1 + at, 1)).toISOString().slice(0, 10),
  );
};

type Part = (cells: readonly Sale[]) => readonly string[];

/** A column or two: their headings and what stands in them for some cells. */
interface Block {
  readonly headings: readonly string[];
  readonly of: Part;
}

const at = (cells: readonly Sale[], month: string): readonly Sale[] =>
  cells.filter(({ date }) => date === month);
const money = (cells: readonly Sale[]): string =>
  cells.length === 0 ? "" : commaMoney(revenueOf(cells));
const pieces = (cells: readonly Sale[]): string =>
  cells.length === 0 ? "" : String(cells.reduce((sum, { quantity }) => sum + quantity, 0));
const month = (first: string): Block => ({
  headings: [monthName(first)],
  of: (cells) => [money(at(cells, first))],
});
const sumOf = (heading: string, months: readonly string[]): Block => ({
  headings: [heading],
  of: (cells) => [money(cells.filter(({ date }) => months.includes(date)))],
});

interface Shape {
  readonly from?: string;
  readonly count?: number;
  readonly blocks: (months: readonly string[]) => readonly Block[];
  /** A row a manager with the sum of the customers below it. */
  readonly groups?: "indented" | "bare";
  readonly measures?: readonly string[];
  readonly also?: Expected;
}

function crossed(name: string, shows: string, seed: number, shape: Shape): GeneratedCase {
  const { from = "2024-01", count = 6, also = {} } = shape;
  const months = monthsFrom(from, count);
  const blocks = shape.blocks(months);
  const drawn = ledger(seed, { count: 40, from: `${from}-03`, days: count * 30 - 6 });
  const cells = byMonth(drawn);
  const line: Part = (some) => blocks.flatMap(({ of }) => of(some));
  const customers = (some: readonly Sale[], indent: string): readonly Row[] =>
    groupedBy(some, ({ customer }) => customer).map(([customer, theirs]) =>
      row("accepted", indent + customer, ...line(theirs)),
    );
  const rows = [
    row(
      "header",
      shape.groups === undefined ? "Контрагент" : "Менеджер / Контрагент",
      ...blocks.flatMap(({ headings }) => headings),
    ),
    ...(shape.measures === undefined
      ? []
      : [
          row(
            "header",
            "",
            ...blocks.flatMap(({ headings }) =>
              headings.length > 1 ? (shape.measures ?? []) : [""],
            ),
          ),
        ]),
    ...(shape.groups === undefined
      ? customers(cells, "")
      : groupedBy(cells, ({ manager }) => manager).flatMap(([manager, some]) => [
          row("group", manager, ...line(some)),
          ...customers(some, shape.groups === "indented" ? "    " : ""),
        ])),
    row("total", "Итого", ...line(cells)),
  ];
  const table: ExpectedTable = { layout: "crosstab", ...statedTotal(cells) };
  return textCase({ name, shows, sales: cells, rows, table, also });
}

const plain = (months: readonly string[]): readonly Block[] => months.map(month);
const quarters =
  (names: (at: number) => string) =>
  (months: readonly string[]): readonly Block[] => [
    ...months.slice(0, 3).map(month),
    sumOf(names(1), months.slice(0, 3)),
    ...months.slice(3).map(month),
    sumOf(names(2), months.slice(3)),
  ];

export const crossedTraps: CaseClass = {
  name: "crossed-traps",
  about: "Cross-tabs in which sums stand among what they add up.",
  stored: true,
  cases: [
    crossed("quarters-among-months", "Each quarter's sum behind its months.", 1931, {
      blocks: quarters((at) => `${String(at)} кв. 2024`),
    }),
    crossed("quarter-totals-in-words", "«Итого за 1 квартал» behind its months.", 1932, {
      blocks: quarters((at) => `Итого за ${String(at)} квартал`),
    }),
    crossed("half-year-behind", "«1 полугодие 2024» behind the months.", 1933, {
      blocks: (months) => [...plain(months), sumOf("1 полугодие 2024", months)],
    }),
    crossed("year-totals-between", "«Итого 2024» between December and January.", 1934, {
      from: "2024-10",
      blocks: (months) => [
        ...months.slice(0, 3).map(month),
        sumOf("Итого 2024", months.slice(0, 3)),
        ...months.slice(3).map(month),
        sumOf("Итого 2025", months.slice(3)),
        sumOf("Всего", months),
      ],
    }),
    crossed("total-in-front", "The total stands before the months.", 1935, {
      blocks: (months) => [sumOf("Итого", months), ...plain(months)],
    }),
    crossed(
      "pieces-beside-money",
      "Quantity and revenue below each month: money is revenue.",
      1936,
      {
        measures: ["Количество", "Выручка"],
        blocks: (months) =>
          months.map((first) => ({
            headings: [monthName(first), ""],
            of: (cells) => [pieces(at(cells, first)), money(at(cells, first))],
          })),
      },
    ),
    crossed("managers-above-customers", "A row a manager, its customers indented below.", 1937, {
      groups: "indented",
      blocks: plain,
    }),
    crossed("managers-above-customers-bare", "The same without indents: asked.", 1938, {
      groups: "bare",
      blocks: plain,
      also: {
        problem: { kind: "questions", questions: [{ code: "layout" }, { code: "which-column" }] },
      },
    }),
  ],
};
