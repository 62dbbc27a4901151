import type { Book, Derived } from "./derived.ts";
import { cellAt } from "./addresses.ts";
import { cellNumber } from "./cell-number.ts";
import { columnNumbers, columnOf, place, totalRow, type PlacedTable } from "./placed-table.ts";

/** A formula for each row of a column, from the numbers of that row. */
function eachRow(
  placed: PlacedTable,
  column: string,
  from: readonly string[],
  of: (numbers: readonly number[], row: number) => Pick<Derived, "formula" | "gives"> | null,
): readonly Derived[] {
  if ([column, ...from].some((id) => columnOf(placed, id) < 0)) return [];
  const read = from.map((id) => columnNumbers(placed, id));
  return placed.table.rows.flatMap((_, row) => {
    const numbers = read.flatMap((all) => all[row] ?? []);
    const made = numbers.length === from.length ? of(numbers, row) : null;
    return made === null ? [] : [{ row, column, ...made }];
  });
}

/** A part of the base of shares; who has nothing or less has none of it [A2]. */
const sharesOfBase = (placed: PlacedTable, { base }: Book): readonly Derived[] =>
  eachRow(placed, "share", ["value"], ([value = 0], row) =>
    base.value <= 0
      ? null
      : {
          formula: `MAX(${place(placed, "value", row)},0)/${base.name}`,
          gives: Math.max(value, 0) / base.value,
        },
  );

/** What those above and the row itself have together [A3]. */
function cumulative(placed: PlacedTable): readonly Derived[] {
  let sum = 0;
  return eachRow(placed, "cumulative", ["share"], ([share = 0], row) => {
    sum = Math.min(1, sum + share);
    const own = place(placed, "share", row);
    const above = place(placed, "cumulative", row - 1);
    return { formula: row === 0 ? own : `MIN(1,${above}+${own})`, gives: sum };
  });
}

/** One column over another, in the rows and in the totals. */
function quotient(
  placed: PlacedTable,
  column: string,
  over: string,
  under: string,
): readonly Derived[] {
  const total = (id: string): number | null => {
    const cell = placed.table.total?.[columnOf(placed, id)];
    return cell === undefined ? null : cellNumber(cell.value);
  };
  const [above, below] = [total(over), total(under)];
  const at = (id: string): string => cellAt(columnOf(placed, id), totalRow(placed));
  return [
    ...eachRow(placed, column, [over, under], ([one = 0, other = 0], row) =>
      other === 0
        ? null
        : {
            formula: `${place(placed, over, row)}/${place(placed, under, row)}`,
            gives: one / other,
          },
    ),
    ...(above === null || below === null || below === 0
      ? []
      : [
          {
            row: "total" as const,
            column,
            formula: `${at(over)}/${at(under)}`,
            gives: above / below,
          },
        ]),
  ];
}

/** Each part of the bridge as a share of where it began [C2]. */
function ofTheFirst(placed: PlacedTable): readonly Derived[] {
  const [first = null] = columnNumbers(placed, "value");
  if (first === null || first <= 0) return [];
  const start = place(placed, "value", 0).replace(/(\d+)$/, "$$$1");
  const total = placed.table.total?.[columnOf(placed, "value")];
  const moved = (total === undefined ? null : cellNumber(total.value)) ?? first;
  return [
    ...eachRow(placed, "share", ["value"], ([value = 0], row) => ({
      formula: `${place(placed, "value", row)}/${start}`,
      gives: value / first,
    })),
    {
      row: "total",
      column: "share",
      formula: `${cellAt(columnOf(placed, "value"), totalRow(placed))}/${start}-1`,
      gives: moved / first - 1,
    },
  ];
}

/** After less before, and that over before [C1]. */
const moves = (placed: PlacedTable): readonly Derived[] => [
  ...eachRow(placed, "change", ["after", "before"], ([after = 0, before = 0], row) => ({
    formula: `${place(placed, "after", row)}-${place(placed, "before", row)}`,
    gives: after - before,
  })),
  ...quotient(placed, "relative", "change", "before"),
];

/** All steps of a customer together. */
function alongTheRow(placed: PlacedTable): readonly Derived[] {
  const steps = placed.table.columns
    .map(({ id }) => id)
    .filter((id) => !["name", "class", "total"].includes(id));
  const [first = "", last = ""] = [steps[0], steps.at(-1)];
  return eachRow(placed, "total", steps, (numbers, row) => ({
    formula: `SUM(${place(placed, first, row)}:${place(placed, last, row)})`,
    gives: numbers.reduce((sum, one) => sum + one, 0),
  }));
}

/** Shares and differences by the table they stand in. */
export function ratioFormulas(placed: PlacedTable, book: Book): readonly Derived[] {
  switch (placed.table.id) {
    case "customers":
      return [
        ...sharesOfBase(placed, book),
        ...quotient(placed, "margin", profitColumn(placed), revenueColumn(placed)),
      ];
    case "curve":
      return [...sharesOfBase(placed, book), ...cumulative(placed)];
    case "load":
      return sharesOfBase(placed, book);
    case "bridge":
      return ofTheFirst(placed);
    case "moves":
      return moves(placed);
    case "steps":
      return alongTheRow(placed);
    default:
      return [];
  }
}

// Either may be the measure of the report, which stands under its own name.
const profitColumn = (placed: PlacedTable): string =>
  columnOf(placed, "gross-profit") < 0 ? "value" : "gross-profit";
const revenueColumn = (placed: PlacedTable): string =>
  columnOf(placed, "revenue") < 0 ? "value" : "revenue";
