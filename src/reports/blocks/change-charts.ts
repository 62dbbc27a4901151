import { approximateDecimal } from "../../messages/amounts.ts";
import type { Change } from "../document/change.ts";
import type { BlockChart } from "./block.ts";
import type { MigrationEnd, WaterfallBar, WaterfallChartData } from "./chart-data.ts";
import { ladder, movingKinds, moveOf, signed, totalMove } from "./change-moves.ts";
import type { FurtherTelling } from "./telling.ts";
import { roundTicks } from "./ticks.ts";

const TICKS = 5;

/** The levels that the bars end at, from 0. */
function levelsOf(moves: readonly number[]): readonly number[] {
  let level = 0;
  return moves.map((move) => (level += move));
}

/** How the difference of two windows is made up, from 0 on so that the moves are seen [C2]. */
export function bridgeChart(telling: FurtherTelling, change: Change): WaterfallChartData {
  const { words, axis } = telling;
  const { bars: names, customers } = words.changeBlock;
  const moves = movingKinds.map((kind) => moveOf(change, kind));
  const ticks = roundTicks(levelsOf(moves), TICKS);
  const unit = axis(ticks);
  const total = totalMove(change);
  const bar = (kind: WaterfallBar["kind"], label: string, note: string, value: number) => ({
    kind,
    label,
    note,
    value,
    figure: signed(unit.beside(value), value),
  });
  return {
    kind: "waterfall",
    bars: [
      ...movingKinds.map((kind, index) => {
        const move = moves[index] ?? 0;
        return bar(move < 0 ? "fall" : "gain", names[kind], customers(change.counts[kind]), move);
      }),
      bar("total", names.total, "", total),
    ],
    ticks: ticks.map((at) => ({ at, label: signed(unit.cell(at), at) })),
    levels: [],
    unit: unit.unit,
  };
}

/** From class to class as two columns with bands between them; null where nobody has a class twice. */
export function migrationChart(telling: FurtherTelling, change: Change): BlockChart | null {
  const { words, compact } = telling;
  const { migration, customers } = words.changeBlock;
  const cells = change.migration.filter(({ from, to }) => from !== null || to !== null);
  if (cells.length === 0) return null;
  const word = (letter: (typeof ladder)[number]): string => letter ?? migration.nobody;
  const ends = (side: "from" | "to", value: "before" | "after"): readonly MigrationEnd[] =>
    ladder.map((letter) => {
      const own = cells.filter((cell) => cell[side] === letter);
      const count = own.reduce((sum, cell) => sum + cell.customers, 0);
      const money = own.reduce((sum, cell) => sum + approximateDecimal(cell[value]), 0);
      const sum = letter === null ? "" : compact(money);
      return { letter, label: word(letter), sum, note: customers(count), count };
    });
  const flows = cells.map((cell) => ({
    from: ladder.indexOf(cell.from),
    to: ladder.indexOf(cell.to),
    count: cell.customers,
    title: migration.flow(word(cell.from), word(cell.to), cell.customers),
  }));
  return {
    data: {
      kind: "migration",
      before: ends("from", "before"),
      after: ends("to", "after"),
      flows,
      heads: [migration.before, migration.after],
    },
    description: migration.description(flows.map(({ title }) => title).join("; ")),
  };
}
