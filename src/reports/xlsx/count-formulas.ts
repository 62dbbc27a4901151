import type { Book, Derived } from "./derived.ts";
import {
  columnCells,
  columnNumbers,
  columnOf,
  place,
  rowsElsewhere,
  type PlacedTable,
} from "./placed-table.ts";

/** Text as a formula quotes it. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const texts = (placed: PlacedTable, id: string): readonly string[] =>
  columnCells(placed, id).map((cell) => (cell?.value.kind === "text" ? cell.value.text : ""));

const sum = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((all, number) => all + (number ?? 0), 0);

/** The nine cells counted over the list of customers [X5]. */
function cells(placed: PlacedTable, customers: PlacedTable): readonly Derived[] {
  const classes = texts(customers, "class");
  const shares = columnNumbers(customers, "share");
  const range = rowsElsewhere(customers, "class");
  return texts(placed, "cell").flatMap((letters, row): readonly Derived[] => {
    const own = place(placed, "cell", row);
    const inside = shares.filter((_, at) => classes[at] === letters);
    return [
      {
        row,
        column: "customers",
        formula: `COUNTIFS(${range},${own})`,
        gives: inside.length,
      },
      {
        row,
        column: "share",
        formula: `SUMIFS(${rowsElsewhere(customers, "share")},${range},${own})`,
        gives: sum(inside),
      },
    ];
  });
}

/** How many have which class by the one and by the other measure [A5]. */
function twoMeasures(placed: PlacedTable, customers: PlacedTable): readonly Derived[] {
  if (columnOf(customers, "other-abc") < 0) return [];
  const [one, other] = [texts(customers, "abc"), texts(customers, "other-abc")];
  const [ranges, others] = [rowsElsewhere(customers, "abc"), rowsElsewhere(customers, "other-abc")];
  return texts(placed, "class").flatMap((letter, row) =>
    ["A", "B", "C"].map((column): Derived => ({
      row,
      column,
      formula: `COUNTIFS(${ranges},${place(placed, "class", row)},${others},${quoted(column)})`,
      gives: one.filter((own, at) => own === letter && other[at] === column).length,
    })),
  );
}

/** How uneven the sum is, over the shares of the curve [D2]. */
function concentration(placed: PlacedTable, curve: PlacedTable): readonly Derived[] {
  const shares = columnNumbers(curve, "share");
  const all = rowsElsewhere(curve, "share");
  const squares = sum(shares.map((share) => (share ?? 0) ** 2));
  const letters = texts(curve, "abc");
  const inC = sum(shares.filter((_, at) => letters[at] === "C"));
  const made: Readonly<Record<string, Pick<Derived, "formula" | "gives">>> = {
    ...Object.fromEntries(
      [1, 3, 5, 10].map((count) => [
        `top${String(count)}`,
        {
          formula: `SUM(${rowsElsewhere(curve, "share", count)})`,
          gives: sum(shares.slice(0, count)),
        },
      ]),
    ),
    lastC: { formula: `SUMIFS(${all},${rowsElsewhere(curve, "abc")},"C")`, gives: inC },
    hhi: { formula: `10000*SUMSQ(${all})`, gives: 10_000 * squares },
    effective: { formula: `1/SUMSQ(${all})`, gives: squares === 0 ? 0 : 1 / squares },
  };
  return (placed.table.rowIds ?? []).flatMap((id, row) => {
    const formula = made[id];
    return formula === undefined ? [] : [{ row, column: "value", ...formula }];
  });
}

/** Counts and sums over other sheets, by the table they stand in. */
export function countFormulas(placed: PlacedTable, { tables }: Book): readonly Derived[] {
  const customers = tables.get("customers");
  const curve = tables.get("curve");
  if (customers === undefined || curve === undefined || customers.table.rows.length === 0)
    return [];
  switch (placed.table.id) {
    case "matrix-cells":
      return cells(placed, customers);
    case "two-measures":
      return twoMeasures(placed, customers);
    case "concentration":
      return concentration(placed, curve);
    default:
      return [];
  }
}
