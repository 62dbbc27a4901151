import type { DependencyInside } from "../document.ts";
import { figureCell, textCell } from "./block.ts";
import type { BlockRow, BlockTable, Column } from "./block.ts";
import { typeset } from "./names.ts";
import type { Telling } from "./telling.ts";

function row(telling: Telling, inside: DependencyInside, index: number): BlockRow {
  const { document, words, format, names, share, why } = telling;
  const { critical } = document.parameters.dependency;
  const { dimension, largest } = inside;
  const leaving = dimension === "manager" && (inside.share ?? 0) > critical;
  return {
    id: `${dimension}-${String(index)}`,
    group: words.dimensions[dimension],
    cells: [
      textCell(typeset(inside.name)),
      figureCell(format.integer(inside.customers), inside.customers),
      {
        ...figureCell(inside.share === null ? "" : share(inside.share), inside.share),
        ...(leaving ? { mark: { kind: "dependency", status: "critical" } as const } : {}),
        ...why((explain) => explain.insideShare(inside)),
      },
      textCell(largest === null ? "–" : names.short(largest)),
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

function columns({ words }: Telling): readonly Column[] {
  const { columns: say } = words.inside;
  return [
    { id: "name", label: say.name, unit: "", align: "start" },
    { id: "customers", label: say.customers, unit: "", align: "end", minor: true },
    { id: "share", label: say.share, unit: "", align: "end" },
    { id: "largest", label: say.largest, unit: "", align: "start" },
    { id: "largestShare", label: say.largestShare, unit: "", align: "end" },
    { id: "status", label: words.dependencyBlock.columns.status, unit: "", align: "start" },
  ];
}

/** Managers whose leaving would take more than the critical level [D5]. */
function leavingNote({ document, words, format }: Telling): { readonly note?: string } {
  const { critical } = document.parameters.dependency;
  const leaving = document.inside.filter(
    ({ dimension, share }) => dimension === "manager" && (share ?? 0) > critical,
  );
  if (leaving.length === 0) return {};
  const names = format.list(leaving.map(({ name }) => typeset(name)));
  return { note: words.inside.managerLeaving(names, format.level(critical)) };
}

/** Dependency inside departments, managers' books and regions [D1]; none where nothing is mapped. */
export function insideTables(telling: Telling): readonly BlockTable[] {
  const { inside } = telling.document;
  if (inside.length === 0) return [];
  const { caption, all } = telling.words.inside;
  const head = columns(telling);
  const rows = inside.map((one, index) => row(telling, one, index));
  const first = rows.filter(
    (one, index) => rows.slice(0, index).filter(({ group }) => group === one.group).length < SHOWN,
  );
  return [
    { id: "inside", caption, open: true, columns: head, rows: first, ...leavingNote(telling) },
    ...(first.length === rows.length
      ? []
      : [{ id: "inside-all", caption: all, columns: head, rows }]),
  ];
}
