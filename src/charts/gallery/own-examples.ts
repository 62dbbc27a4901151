import type { Locale } from "../../domain/words.ts";
import { galleryMessages, type GalleryMessages } from "../../messages/gallery.ts";
import { figureCell, textCell, type BlockTable } from "../../reports/blocks/block.ts";
import type { PairsChartData, WaterfallChartData } from "../../reports/blocks/chart-data.ts";
import type { GalleryExample } from "./gallery-example.ts";

type Say = GalleryMessages["own"];

const rowsOf = (
  { caption, name, value }: Say,
  rows: readonly (readonly [name: string, value: number])[],
): BlockTable => ({
  id: "example",
  caption,
  columns: [
    { id: "name", label: name, unit: "", align: "start" },
    { id: "value", label: value, unit: "", align: "end" },
  ],
  rows: rows.map(([name, value]) => ({
    id: name,
    cells: [textCell(name), figureCell(String(value), value)],
  })),
});

const long =
  "Общество с ограниченной ответственностью «Очень длинное название, которое не помещается»";

const pairsOf = (say: Say): PairsChartData => ({
  kind: "pairs",
  sides: say.sides,
  rows: [
    { id: "1", name: long, before: 0.31, after: null, label: "31 % → –", status: "none" },
    {
      id: "2",
      name: say.second,
      before: 0.15,
      after: 0.22,
      label: "15 % → 22 %",
      status: "critical",
    },
    { id: "3", name: say.none, before: 0, after: 0, label: "0 % → 0 %", status: "none" },
  ],
  levels: [
    { at: 0.1, label: "10 %", status: "key" },
    { at: 0.2, label: "20 %", status: "critical" },
  ],
  end: 0.4,
});

/** Below zero from the first bar on, with a level far away. */
const waterfallOf = (say: Say): WaterfallChartData => ({
  kind: "waterfall",
  bars: [
    { kind: "total", label: long, note: "", value: -120, figure: "−120" },
    { kind: "gain", label: say.gain, note: say.customers(5), value: 20, figure: "+20" },
    { kind: "fall", label: say.nothing, note: say.customers(0), value: 0, figure: "0" },
    { kind: "total", label: say.left, note: "", value: -100, figure: "−100" },
  ],
  ticks: [-150, -100, -50, 0, 50, 100].map((at) => ({ at, label: String(at) })),
  levels: [{ at: 90, label: say.costs }],
  unit: say.unit,
});

/** Charts, or shapes of them, that no block of a report on the books has: one line each. */
export function ownExamples(locale: Locale): readonly GalleryExample[] {
  const { own: say } = galleryMessages[locale];
  const [pairs, waterfall] = [pairsOf(say), waterfallOf(say)];
  return [
    {
      name: "somebody leaves",
      chart: { data: pairs, description: say.beforeAndAfter },
      table: rowsOf(
        say,
        pairs.rows.map(({ name, before }) => [name, before]),
      ),
    },
    {
      name: "all below zero",
      chart: { data: waterfall, description: say.losses },
      table: rowsOf(
        say,
        waterfall.bars.map(({ label, value }) => [label, value]),
      ),
    },
  ];
}
