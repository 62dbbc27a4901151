import type { DependencyInside } from "../document.ts";
import { figureCell, textCell } from "./block.ts";
import type { BlockRow, BlockTable, Column } from "./block.ts";
import { togetherInside } from "./hidden-inside.ts";
import { typeset } from "./names.ts";
import { dependencyMeasure } from "./telling.ts";
import type { FurtherTelling } from "./telling.ts";

function row(telling: FurtherTelling, inside: DependencyInside, index: number): BlockRow {
  const { document, words, format, names, share, why } = telling;
  const { critical } = document.parameters.dependency;
  const { dimension, largest } = inside;
  const together = togetherInside(telling, inside);
  const leaving = dimension === "manager" && (inside.share ?? 0) > critical;
  return {
    id: `${dimension}-${String(index)}`,
    group: words.dimensions[dimension],
    cells: [
      textCell(typeset(inside.name)),
      {
        ...figureCell(format.integer(inside.customers), inside.customers),
        ...why((explain) => explain.insideCustomers(inside)),
      },
      {
        ...figureCell(inside.share === null ? "" : share(inside.share), inside.share),
        ...(leaving ? { mark: { kind: "dependency", status: "critical" } as const } : {}),
        ...why((explain) => explain.insideShare(inside)),
      },
      textCell(
        largest === null ? "–" : names.short(largest),
        together === null ? "" : words.inside.together(names.full(together), share(together.share)),
      ),
      largest === null
        ? figureCell("", null)
        : {
            text: share(largest.share),
            sort: largest.share,
            mark: { kind: "bar", fraction: largest.share, status: largest.status },
            ...why((explain) => explain.insideLargest(inside)),
          },
      largest === null || largest.status === "none"
        ? textCell("")
        : {
            text: words.dependencyShort[largest.status],
            sort: largest.share,
            mark: { kind: "dependency", status: largest.status },
            ...why((explain) => explain.insideLargest(inside)),
          },
    ],
  };
}

/** More of one kind than this and the table is a wall; the rest waits behind a summary. */
const SHOWN = 10;

function columns({ words }: FurtherTelling): readonly Column[] {
  const { columns: say } = words.inside;
  return [
    { id: "name", label: say.name, unit: "", align: "start" },
    { id: "customers", label: say.customers, unit: "", align: "end", minor: true },
    { id: "share", label: say.share, unit: "", align: "end", minor: true },
    { id: "largest", label: say.largest, unit: "", align: "start" },
    { id: "largestShare", label: say.largestShare, unit: "", align: "end" },
    { id: "status", label: words.dependencyBlock.columns.status, unit: "", align: "start" },
  ];
}

/** Dependency inside departments, managers' books and regions [D1]; none where nothing is mapped. */
export function insideTables(telling: FurtherTelling): readonly BlockTable[] {
  const { inside } = telling.document;
  if (inside.length === 0) return [];
  const { caption, all } = telling.words.inside;
  const head = columns(telling);
  const rows = inside.map((one, index) => row(telling, one, index));
  const first = rows.filter(
    (one, index) => rows.slice(0, index).filter(({ group }) => group === one.group).length < SHOWN,
  );
  const every = everyReading(telling);
  return [
    { id: "inside", caption, open: true, columns: head, rows: first },
    ...(first.length === rows.length
      ? []
      : [{ id: "inside-all", caption: all, columns: head, rows }]),
    ...(every === null ? [] : [every]),
  ];
}

/** Every place by every unit and both measures [D1]; null where there is one reading of each. */
function everyReading(telling: FurtherTelling): BlockTable | null {
  const { document, words, names, shareNumeral, why } = telling;
  const { inside: say, dependencyBlock } = words;
  const reading = { unit: document.parameters.unit, measure: dependencyMeasure(document) };
  if (document.inside.every(({ otherwise = [] }) => otherwise.length === 0)) return null;
  return {
    id: "inside-readings",
    caption: say.everyReading,
    columns: [
      { id: "name", label: say.columns.name, unit: "", align: "start" },
      { id: "reading", label: say.reading, unit: "", align: "start" },
      { id: "largest", label: say.columns.largest, unit: "", align: "start" },
      { id: "largestShare", label: say.columns.largestShare, unit: "%", align: "end" },
      { id: "status", label: dependencyBlock.columns.status, unit: "", align: "start" },
    ],
    rows: document.inside.flatMap((inside, place) => {
      const { dimension, largest, otherwise = [] } = inside;
      const own = largest === null ? [] : [{ ...largest, ...reading }];
      return [...own, ...otherwise].map((one, index) => ({
        id: `${dimension}-${String(place)}-${String(index)}`,
        group: words.dimensions[dimension],
        cells: [
          textCell(typeset(inside.name)),
          textCell(say.by(words.units[one.unit].head, words.measures[one.measure].subject)),
          textCell(names.full(one)),
          {
            ...figureCell(shareNumeral(one.share), one.share),
            ...why((explain) => explain.insideReading(inside, one)),
          },
          {
            text: words.dependencyShort[one.status],
            sort: one.share,
            mark: { kind: "dependency" as const, status: one.status },
            ...why((explain) => explain.insideReading(inside, one)),
          },
        ],
      }));
    }),
  };
}
