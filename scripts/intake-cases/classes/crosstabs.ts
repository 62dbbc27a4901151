import type { CaseClass, Expected, GeneratedCase } from "../case.ts";
import { ledger, revenueOf, type Sale } from "../ledger.ts";
import { statedTotal, textCase } from "../text-case.ts";
import {
  commaMoney,
  dateForm,
  monthsInEnglish,
  monthsInRussian,
  pointMoney,
  type MoneyForm,
} from "../writing/forms.ts";
import { row, type Row } from "../writing/rows.ts";

/** One column of a cross-tab: its heading and the first day of the time it holds. */
interface Step {
  readonly heading: string;
  readonly first: string;
}

/** The steps from January on; `monthsEach` is 1 or 3. */
function stepsOf(
  count: number,
  monthsEach: number,
  name: (first: string) => string,
): readonly Step[] {
  return Array.from({ length: count }, (_, index) => {
    const month = index * monthsEach;
    const first = `${String(2024 + Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, "0")}-01`;
    return { heading: name(first), first };
  });
}

/** The first of the step that holds a day. */
const stepOf = (steps: readonly Step[], date: string): string =>
  steps.findLast(({ first }) => first <= date)?.first ?? "";

/** One sale a filled cell: what a customer bought in a step, together. */
function cellsOf(sales: readonly Sale[], steps: readonly Step[]): readonly Sale[] {
  const cells = new Map<string, Sale>();
  for (const sale of sales) {
    const date = stepOf(steps, sale.date);
    const key = `${sale.customer}\n${date}`;
    const had = cells.get(key);
    cells.set(key, {
      ...sale,
      date,
      revenue: sale.revenue + (had?.revenue ?? 0n),
      cost: sale.cost + (had?.cost ?? 0n),
    });
  }
  return [...cells.values()];
}

interface Variant {
  readonly money?: MoneyForm;
  readonly above?: readonly Row[];
  readonly label?: string;
  readonly manager?: boolean;
  readonly rowTotals?: boolean;
  readonly total?: boolean;
  readonly empty?: string;
  /** A second measure beside revenue, below a heading of the step. */
  readonly cost?: boolean;
  /** The year stands in a row of its own above the months. */
  readonly yearAbove?: boolean;
  readonly yearOnce?: boolean;
  readonly grain?: "month" | "quarter";
}

function crosstab(
  name: string,
  shows: string,
  seed: number,
  steps: readonly Step[],
  variant: Variant = {},
) {
  const { money = commaMoney, empty = "", label = "Контрагент", grain = "month" } = variant;
  const days =
    steps.length > 4 ? (grain === "month" ? 30 * steps.length - 8 : 90 * steps.length - 8) : 80;
  const cells = cellsOf(ledger(seed, { count: 24, from: "2024-01-05", days }), steps);
  const own = (cost: boolean): string[] =>
    variant.manager === true
      ? [label, "Менеджер"].map((each) => (cost ? "" : each))
      : [cost ? "" : label];
  const figures = (some: readonly Sale[]): string[] => {
    const inSteps = steps.flatMap(({ first }) => {
      const at = some.filter(({ date }) => date === first);
      const revenue = at.length === 0 ? empty : money(revenueOf(at));
      const cost = at.length === 0 ? empty : money(at.reduce((sum, each) => sum + each.cost, 0n));
      return variant.cost === true ? [revenue, cost] : [revenue];
    });
    return variant.rowTotals === true ? [...inSteps, money(revenueOf(some))] : inSteps;
  };
  const customers = [...new Set(cells.map(({ customer }) => customer))];
  const rows = [
    ...(variant.above ?? []),
    ...headOf(steps, own, variant),
    ...customers.map((customer) => {
      const theirs = cells.filter((cell) => cell.customer === customer);
      const manager = variant.manager === true ? [theirs[0]?.manager ?? ""] : [];
      return row("accepted", customer, ...manager, ...figures(theirs));
    }),
    ...(variant.total === true
      ? [row("total", "Итого", ...(variant.manager === true ? [""] : []), ...figures(cells))]
      : []),
  ];
  const table = { layout: "crosstab", ...(variant.total === true ? statedTotal(cells) : {}) };
  const also: Expected = { grain };
  const made = textCase({ name, shows, sales: cells, rows, table, also });
  return empty === "" ? made : withoutLineCount(made);
}

/** Whether a cell written as nothing is a line of zero or none changes no figure. */
function withoutLineCount(made: GeneratedCase): GeneratedCase {
  const { lines: _, totals, ...expected } = made.expected;
  if (totals === undefined) return made;
  const { lines: __, ...figures } = totals;
  return { ...made, expected: { ...expected, totals: figures } };
}

function headOf(
  steps: readonly Step[],
  own: (cost: boolean) => string[],
  variant: Variant,
): readonly Row[] {
  const behind = variant.rowTotals === true ? ["Итого"] : [];
  const headings = steps.map(({ heading }) => heading);
  if (variant.cost === true)
    return [
      row("header", ...own(false), ...headings.flatMap((heading) => [heading, ""]), ...behind),
      row(
        "header",
        ...own(true),
        ...steps.flatMap(() => ["Выручка", "Себестоимость"]),
        ...behind.map(() => ""),
      ),
    ];
  if (variant.yearAbove !== true) return [row("header", ...own(false), ...headings, ...behind)];
  const years = steps.map(({ first }, index) => {
    const year = first.slice(0, 4);
    const isFirst = steps[index - 1]?.first.slice(0, 4) !== year;
    return variant.yearOnce === true && !isFirst ? "" : year;
  });
  return [
    row("header", ...own(true), ...years, ...behind.map(() => "")),
    row("header", ...own(false), ...headings, ...behind),
  ];
}

const monthNames = dateForm(({ year, month }) => `${monthsInRussian[month - 1] ?? ""} ${year}`);
const bareMonths = dateForm(({ month }) => monthsInRussian[month - 1] ?? "");
const figures = dateForm(({ year, mm }) => `${mm}.${year}`);
const firstDays = dateForm(({ year, mm, dd }) => `${dd}.${mm}.${year}`);
const english = dateForm(({ year, month }) => `${monthsInEnglish[month - 1] ?? ""} ${year}`);
const quarterNames = dateForm(({ year, month }) => `${Math.ceil(month / 3)} кв. ${year}`);
const englishQuarters = dateForm(({ year, month }) => `Q${Math.ceil(month / 3)} ${year}`);
const quarters = { grain: "quarter" } as const;

export const crosstabs: CaseClass = {
  name: "crosstabs",
  about: "A row a customer, a column a month or quarter; blank cells are no sales.",
  stored: true,
  cases: [
    crosstab("months", "«Январь 2024» and so on.", 861, stepsOf(6, 1, monthNames)),
    crosstab(
      "months-with-totals",
      "A total of each row and each column.",
      862,
      stepsOf(6, 1, monthNames),
      { rowTotals: true, total: true },
    ),
    crosstab(
      "months-below-a-title",
      "Below a title and a period.",
      863,
      stepsOf(6, 1, monthNames),
      {
        above: [
          row("preamble", "Продажи по месяцам"),
          row("preamble", "Период: 01.01.2024 - 30.06.2024"),
        ],
        total: true,
      },
    ),
    crosstab("months-in-figures", "«01.2024».", 864, stepsOf(6, 1, figures)),
    crosstab(
      "months-iso",
      "`2024-01`.",
      865,
      stepsOf(6, 1, (first) => first.slice(0, 7)),
    ),
    crosstab("months-in-english", "`Jan 2024` and decimal points.", 866, stepsOf(6, 1, english), {
      money: pointMoney,
      label: "Customer",
    }),
    crosstab("first-days", "First days of months stand for them.", 867, stepsOf(6, 1, firstDays), {
      rowTotals: true,
    }),
    crosstab(
      "year-above-months",
      "The year in each cell above the months, over two years.",
      868,
      stepsOf(14, 1, bareMonths),
      { yearAbove: true },
    ),
    crosstab(
      "year-once-above-months",
      "The year once above its months, as merged cells leave it.",
      869,
      stepsOf(14, 1, bareMonths),
      { yearAbove: true, yearOnce: true, total: true },
    ),
    crosstab(
      "year-in-the-title",
      "Bare months; the title says the year.",
      870,
      stepsOf(6, 1, bareMonths),
      { above: [row("preamble", "Продажи за 2024 год")] },
    ),
    crosstab("quarters", "«1 кв. 2024».", 871, stepsOf(6, 3, quarterNames), quarters),
    crosstab(
      "quarters-in-english",
      "`Q1 2024`, with totals.",
      872,
      stepsOf(6, 3, englishQuarters),
      { ...quarters, label: "Customer", rowTotals: true, total: true },
    ),
    crosstab("two-measures", "Revenue and cost below each month.", 873, stepsOf(4, 1, monthNames), {
      cost: true,
    }),
    crosstab("two-measures-total", "The same with a total row.", 874, stepsOf(4, 1, monthNames), {
      cost: true,
      total: true,
    }),
    crosstab(
      "two-own-columns",
      "Customer and manager left of the months.",
      875,
      stepsOf(6, 1, monthNames),
      { manager: true, rowTotals: true, total: true },
    ),
    crosstab(
      "dash-for-nothing",
      "A dash where nothing was bought.",
      876,
      stepsOf(6, 1, monthNames),
      { empty: "-", total: true },
    ),
  ],
};
