import { figureCell, textCell, type BlockTable } from "../../reports/blocks/block.ts";
import type { PairsChartData, WaterfallChartData } from "../../reports/blocks/chart-data.ts";
import type { GalleryExample } from "./gallery-example.ts";

const rowsOf = (rows: readonly (readonly [name: string, value: number])[]): BlockTable => ({
  id: "example",
  caption: "Rows behind the picture",
  columns: [
    { id: "name", label: "Name", unit: "", align: "start" },
    { id: "value", label: "Value", unit: "", align: "end" },
  ],
  rows: rows.map(([name, value]) => ({
    id: name,
    cells: [textCell(name), figureCell(String(value), value)],
  })),
});

const long =
  "Общество с ограниченной ответственностью «Очень длинное название, которое не помещается»";

const pairs: PairsChartData = {
  kind: "pairs",
  sides: ["before", "after"],
  rows: [
    { id: "1", name: long, before: 0.31, after: null, label: "31 % → –", status: "none" },
    {
      id: "2",
      name: "Second",
      before: 0.15,
      after: 0.22,
      label: "15 % → 22 %",
      status: "critical",
    },
    { id: "3", name: "None", before: 0, after: 0, label: "0 % → 0 %", status: "none" },
  ],
  levels: [
    { at: 0.1, label: "10 %", status: "key" },
    { at: 0.2, label: "20 %", status: "critical" },
  ],
  end: 0.4,
};

/** Below zero from the first bar on, with a level far away. */
const waterfall: WaterfallChartData = {
  kind: "waterfall",
  bars: [
    { kind: "total", label: long, note: "", value: -120, figure: "−120" },
    { kind: "gain", label: "Gain", note: "5 customers", value: 20, figure: "+20" },
    { kind: "fall", label: "Nothing", note: "0 customers", value: 0, figure: "0" },
    { kind: "total", label: "Left", note: "", value: -100, figure: "−100" },
  ],
  ticks: [-150, -100, -50, 0, 50, 100].map((at) => ({ at, label: String(at) })),
  levels: [{ at: 90, label: "fixed costs 90" }],
  unit: "thousand",
};

/** Charts, or shapes of them, that no block of a report on the books has: one line each. */
export const ownExamples: readonly GalleryExample[] = [
  {
    name: "somebody leaves",
    chart: { data: pairs, description: "Shares before and after." },
    table: rowsOf(pairs.rows.map(({ name, before }) => [name, before])),
  },
  {
    name: "all below zero",
    chart: { data: waterfall, description: "From one loss to a smaller one." },
    table: rowsOf(waterfall.bars.map(({ label, value }) => [label, value])),
  },
];
