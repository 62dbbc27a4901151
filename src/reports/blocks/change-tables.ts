import { differenceOfDecimals } from "../../domain/decimal.ts";
import { oncePer } from "../../domain/once-per.ts";
import { approximateDecimal } from "../../messages/amounts.ts";
import type { Change } from "../document/change.ts";
import type { ReportCustomer } from "../document.ts";
import { amountCell } from "./amount-cell.ts";
import { figureCell, textCell } from "./block.ts";
import type { BlockTable, Cell, Column } from "./block.ts";
import { customersById } from "./customers-by-id.ts";
import {
  difference,
  ladder,
  movingKinds,
  moveOf,
  signed,
  signedMove,
  totalMove,
} from "./change-moves.ts";
import type { FurtherTelling } from "./telling.ts";
import { toneOf } from "./tone.ts";
import { writtenWhenSeen } from "./written-rows.ts";

/** The table behind the waterfall [C2]. */
export function bridgeTable(telling: FurtherTelling, change: Change): BlockTable {
  const { words, format, measure, why } = telling;
  const { bridge, bars } = words.changeBlock;
  const [before = 0, after = 0] = [change.bridge.before, change.bridge.after].map(
    approximateDecimal,
  );
  const unit = telling.column([before, after]);
  const total = totalMove(change);
  const share = (move: number, part: (typeof movingKinds)[number] | "after"): Cell =>
    before > 0
      ? {
          ...figureCell(format.signedPercent(move / before), move / before),
          ...why((explain) => explain.bridgeShare(part)),
        }
      : figureCell("", null);
  const moved = (decimal: string): Cell => {
    const cell = amountCell(unit, decimal);
    return { ...cell, text: signed(cell.text, approximateDecimal(decimal)) };
  };
  return {
    id: "bridge",
    caption: bridge.caption,
    columns: [
      { id: "part", label: bridge.part, unit: "", align: "start" },
      { id: "customers", label: bridge.customers, unit: "", align: "end" },
      {
        id: "value",
        label: measure.head,
        unit: unit.unit,
        exactUnit: unit.exactUnit,
        align: "end",
      },
      { id: "share", label: bridge.share, unit: "", align: "end" },
    ],
    rows: [
      {
        id: "before",
        cells: [
          textCell(bridge.before),
          figureCell("", null),
          {
            ...amountCell(unit, change.bridge.before),
            ...why((explain) => explain.bridge("before")),
          },
          figureCell("", null),
        ],
      },
      ...movingKinds.map((kind) => {
        const move = moveOf(change, kind);
        const count = change.counts[kind];
        return {
          id: kind,
          cells: [
            textCell(bars[kind]),
            {
              ...figureCell(format.integer(count), count),
              ...why((explain) => explain.bridge(kind)),
            },
            { ...moved(signedMove(change, kind)), ...why((explain) => explain.bridge(kind)) },
            share(move, kind),
          ],
        };
      }),
      {
        id: "same",
        cells: [
          textCell(words.changeBlock.kinds.same),
          {
            ...figureCell(format.integer(change.counts.same), change.counts.same),
            ...why((explain) => explain.unmoved()),
          },
          { ...moved("0"), ...why((explain) => explain.unmoved()) },
          figureCell("", null),
        ],
      },
    ],
    total: [
      textCell(bridge.after),
      figureCell("", null),
      { ...amountCell(unit, change.bridge.after), ...why((explain) => explain.bridge("after")) },
      share(total, "after"),
    ],
  };
}

/** From class to class [C1]: how many went, and below it what they brought before and after. */
export function migrationTable(telling: FurtherTelling, change: Change): BlockTable {
  const { words, format } = telling;
  const { migration } = words.changeBlock;
  const sums = change.migration.map((cell) => ({
    ...cell,
    before: approximateDecimal(cell.before),
    after: approximateDecimal(cell.after),
  }));
  const unit = telling.axis(sums.flatMap(({ before, after }) => [before, after]));
  const all = sums.reduce((sum, { before, after }) => sum + Math.abs(before) + Math.abs(after), 0);
  const written = (value: number): string => (value === 0 ? "–" : unit.cell(value));
  const cellOf = (from: Change["migration"][number]["from"], to: typeof from): Cell => {
    const found = sums.find((cell) => cell.from === from && cell.to === to);
    if (found === undefined) return { text: "·", sort: 0, mark: { kind: "heat", tone: 0 } };
    const { customers, before, after } = found;
    const share = all === 0 ? 0 : (Math.abs(before) + Math.abs(after)) / all;
    return {
      text: format.integer(customers),
      sort: customers,
      note: `${written(before)} → ${written(after)}`,
      mark: { kind: "heat", tone: toneOf(customers, share) },
      ...telling.why((explain) => explain.migrated(from, to)),
    };
  };
  return {
    id: "migration",
    caption: migration.caption(unit.unit),
    open: true,
    columns: [
      { id: "from", label: migration.from, unit: "", align: "start" },
      ...ladder.map((letter): Column => ({
        id: `to-${letter ?? "none"}`,
        label: letter === null ? migration.toNobody : migration.to(letter),
        unit: "",
        align: "end",
      })),
    ],
    rows: ladder.map((from) => ({
      id: from ?? "none",
      cells: [textCell(from ?? migration.nobody), ...ladder.map((to) => cellOf(from, to))],
    })),
    note: migration.note,
  };
}

/** More than this and the table is a wall; the file of it has them all. */
const SHOWN = 12;

function moveCells(
  { words, names, format, why }: FurtherTelling,
  move: Change["customers"][number],
  customer: Pick<ReportCustomer, "id" | "name">,
  cell: (value: number) => string,
): readonly Cell[] {
  const before = approximateDecimal(move.before);
  const moved = difference(move);
  const path = [move.abcBefore, move.abcAfter].map((letter) => letter ?? "–").join(" → ");
  return [
    textCell(names.full(customer), names.tail(customer.id)),
    textCell(words.changeBlock.kinds[move.kind]),
    textCell(path),
    { ...amountCell({ cell }, move.before), ...why((explain) => explain.moved(move, "before")) },
    { ...amountCell({ cell }, move.after), ...why((explain) => explain.moved(move, "after")) },
    {
      ...figureCell(signed(cell(moved), moved), moved),
      exact: { amount: differenceOfDecimals(move.after, move.before) },
      ...why((explain) => explain.moved(move, "change")),
    },
    before > 0
      ? {
          ...figureCell(format.signedPercent(moved / before), moved / before),
          ...why((explain) => explain.moved(move, "change")),
        }
      : figureCell("", null),
  ];
}

/** The largest sum of either window, whatever its sign. */
const largestIn = oncePer((moves: Change["customers"]): number =>
  moves.reduce(
    (most, { before, after }) =>
      Math.max(most, Math.abs(approximateDecimal(before)), Math.abs(approximateDecimal(after))),
    0,
  ),
);

/** Everyone who is in either window, the largest moves first. */
export function movesTable(telling: FurtherTelling, change: Change): BlockTable {
  const { document, words } = telling;
  const { moves } = words.changeBlock;
  const customers = customersById(document);
  const unit = telling.column([largestIn(change.customers)]);
  const sum = (id: "before" | "after" | "change", label: string): Column => ({
    id,
    label,
    unit: unit.unit,
    exactUnit: unit.exactUnit,
    align: "end",
    ...(id === "change" ? {} : { minor: true }),
  });
  const rows = writtenWhenSeen(
    change.customers.filter(({ id }) => customers.has(id)),
    (move) => moveCells(telling, move, customers.get(move.id) ?? { ...move, name: "" }, unit.cell),
  );
  return {
    id: "moves",
    caption: moves.caption,
    open: true,
    columns: [
      { id: "customer", label: moves.customer, unit: "", align: "start" },
      { id: "kind", label: moves.kind, unit: "", align: "start" },
      { id: "class", label: moves.class, unit: "", align: "start" },
      sum("before", moves.before),
      sum("after", moves.after),
      sum("change", moves.change),
      { id: "relative", label: moves.relative, unit: "", align: "end", minor: true },
    ],
    rows,
    shown: SHOWN,
    ...(rows.length > SHOWN ? { note: moves.more(rows.length - SHOWN) } : {}),
  };
}
