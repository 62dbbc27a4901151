import type { CaseClass, Expected } from "../case.ts";
import { groupedBy, ledger, type Sale } from "../ledger.ts";
import { statedTotal, textCase } from "../text-case.ts";
import { monthsInRussian, pointDate, printedMoney } from "../writing/forms.ts";
import { row, type Row } from "../writing/rows.ts";

/** One level of a report: which group a sale stands in, and what names it. */
type Level = (sale: Sale) => string;

const manager: Level = ({ manager: name }) => name;
const customer: Level = ({ customer: name }) => name;
const document: Level = ({ document: name }) => name;
const item: Level = (sale) => sale.item;
const day: Level = ({ date }) => pointDate(date);
const month: Level = ({ date }) =>
  `${monthsInRussian[Number(date.slice(5, 7)) - 1] ?? ""} ${date.slice(0, 4)}`;

const sums = (sales: readonly Sale[]): readonly string[] => [
  String(sales.reduce((total, { quantity }) => total + quantity, 0)),
  printedMoney(sales.reduce((total, { revenue }) => total + revenue, 0n)),
  printedMoney(sales.reduce((total, { cost }) => total + cost, 0n)),
];

/** Rows of levels, each with the sums of all below it; the last level is the lines. */
function tree(
  sales: readonly Sale[],
  levels: readonly Level[],
  indent: string,
  depth = 0,
): readonly Row[] {
  const [level, ...below] = levels;
  if (level === undefined) return [];
  return groupedBy(sales, level).flatMap(([name, some]) => [
    row(below.length === 0 ? "accepted" : "group", indent.repeat(depth) + name, ...sums(some)),
    ...tree(some, below, indent, depth + 1),
  ]);
}

/** Sales that fall into one row of the last level are one line. */
const asRows = (sales: readonly Sale[], levels: readonly Level[]): readonly Sale[] =>
  groupedBy(sales, (sale) => levels.map((level) => level(sale)).join("\n")).map(
    ([, [first, ...rest]]) => {
      if (first === undefined) throw new Error("a group holds a sale");
      return rest.reduce(
        (sum, sale) => ({
          ...sum,
          revenue: sum.revenue + sale.revenue,
          cost: sum.cost + sale.cost,
        }),
        first,
      );
    },
  );

interface Variant {
  readonly indent?: string;
  /** Names of levels, one below the other in the first column of the header. */
  readonly header?: readonly string[];
  readonly above?: readonly Row[];
  readonly total?: boolean;
  readonly also?: Expected;
  readonly revise?: (rows: readonly Row[]) => readonly Row[];
  readonly asMonth?: boolean;
}

function indented(
  name: string,
  shows: string,
  seed: number,
  levels: readonly Level[],
  variant: Variant = {},
) {
  const {
    indent = "    ",
    header = ["Контрагент"],
    above = [],
    total = false,
    also = {},
  } = variant;
  const drawn = ledger(seed, { count: 18 });
  const head = header.map((cell, at) =>
    row("header", cell, ...(at === 0 ? ["Количество", "Выручка", "Себестоимость"] : ["", "", ""])),
  );
  const inTree = tree(drawn, levels, indent);
  const rows = [
    ...above,
    ...head,
    ...(variant.revise?.(inTree) ?? inTree),
    ...(total ? [row("total", "Итого", ...sums(drawn))] : []),
  ];
  const lines = asRows(drawn, levels);
  const sales =
    variant.asMonth === true
      ? lines.map((sale) => ({ ...sale, date: `${sale.date.slice(0, 7)}-01` }))
      : lines;
  const table = { layout: "grouped", ...(total ? statedTotal(drawn) : {}) };
  return textCase({ name, shows, sales, rows, table, also });
}

const printed = [
  row("preamble", "Валовая прибыль"),
  row("preamble", "Период: 01.01.2025 - 31.03.2025"),
];
const four = ["Менеджер", "Контрагент", "Регистратор", "Номенклатура"];
const months = { asMonth: true, also: { grain: "month" } };

export const indents: CaseClass = {
  name: "indents",
  about: "Levels as indents in one column, each row with the sum of all below it.",
  stored: true,
  cases: [
    indented("customer-document", "Customer and document of sale.", 821, [customer, document], {
      header: ["Контрагент", "Регистратор"],
    }),
    indented("customer-document-total", "The same with a total.", 822, [customer, document], {
      header: ["Контрагент", "Регистратор"],
      total: true,
    }),
    indented(
      "manager-customer-document",
      "Three levels below a printed title.",
      823,
      [manager, customer, document],
      {
        header: four.slice(0, 3),
        above: printed,
        total: true,
      },
    ),
    indented(
      "four-levels",
      "Manager, customer, document, item; the day is in the document.",
      824,
      [manager, customer, document, item],
      {
        header: four,
        above: printed,
        total: true,
      },
    ),
    indented(
      "one-header-row",
      "Names of levels in one cell, parted by strokes.",
      825,
      [customer, document],
      {
        header: ["Контрагент / Документ"],
      },
    ),
    indented("customer-day", "Days below customers.", 826, [customer, day], {
      header: ["Контрагент", "Период"],
    }),
    indented("customer-month", "Months below customers.", 827, [customer, month], {
      header: ["Контрагент", "Месяц"],
      ...months,
    }),
    indented("month-customer", "Customers below months.", 828, [month, customer], {
      header: ["Месяц", "Контрагент"],
      ...months,
    }),
    indented(
      "day-customer-document",
      "Customers and documents below days.",
      829,
      [day, customer, document],
      {
        header: ["День", "Контрагент", "Документ"],
        total: true,
      },
    ),
    indented("two-blanks", "Two blanks a level.", 830, [manager, customer, document], {
      indent: "  ",
      header: four.slice(0, 3),
    }),
    indented(
      "tabs-for-indents",
      "No-break spaces make the indents.",
      831,
      [manager, customer, document],
      {
        indent: "\u00a0\u00a0",
        header: four.slice(0, 3),
      },
    ),
    indented(
      "no-indents",
      "1C's CSV has lost the indents: sums and documents tell the levels.",
      832,
      [customer, document],
      {
        indent: "",
        header: ["Контрагент", "Регистратор"],
        total: true,
      },
    ),
    indented(
      "no-indents-three-levels",
      "Three levels without indents.",
      833,
      [manager, customer, document],
      {
        indent: "",
        header: four.slice(0, 3),
        total: true,
      },
    ),
    indented(
      "subtotals-differ",
      "One group's own sum is a kopeck off: said.",
      834,
      [customer, document],
      {
        header: ["Контрагент", "Регистратор"],
        total: true,
        also: { warnings: ["subtotals-differ"] },
        revise: (rows) =>
          rows.map((each, index) =>
            index === 0
              ? {
                  ...each,
                  cells: each.cells.map((cell, at) =>
                    at === 2 ? `${cell.slice(0, -1)}${cell.endsWith("9") ? "8" : "9"}` : cell,
                  ),
                }
              : each,
          ),
      },
    ),
  ],
};
