import type { DependencyInside } from "../document.ts";
import { figureCell, textCell } from "./block.ts";
import type { BlockRow, BlockTable } from "./block.ts";
import { typeset } from "./names.ts";
import type { Telling } from "./telling.ts";

function row(telling: Telling, inside: DependencyInside, index: number): BlockRow {
  const { document, words, format, names, share } = telling;
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
      },
      textCell(largest === null ? "–" : names.short(largest)),
      largest === null
        ? figureCell("", null)
        : {
            text: share(largest.share),
            sort: largest.share,
            mark: { kind: "bar", fraction: largest.share, status: largest.status },
          },
      largest === null || largest.status === "none"
        ? textCell("")
        : {
            text: words.dependency[largest.status],
            sort: largest.share,
            mark: { kind: "dependency", status: largest.status },
          },
    ],
  };
}

/** Dependency inside departments, managers' books and regions [D1]; none where nothing is mapped. */
export function insideTables(telling: Telling): readonly BlockTable[] {
  const { document, words, format } = telling;
  const { inside: say } = words;
  if (document.inside.length === 0) return [];
  const { critical } = document.parameters.dependency;
  const leaving = document.inside.filter(
    ({ dimension, share }) => dimension === "manager" && (share ?? 0) > critical,
  );
  return [
    {
      id: "inside",
      caption: say.caption,
      open: true,
      columns: [
        { id: "name", label: say.columns.name, unit: "", align: "start" },
        { id: "customers", label: say.columns.customers, unit: "", align: "end", minor: true },
        { id: "share", label: say.columns.share, unit: "", align: "end" },
        { id: "largest", label: say.columns.largest, unit: "", align: "start" },
        { id: "largestShare", label: say.columns.largestShare, unit: "", align: "end" },
        { id: "status", label: words.dependencyBlock.columns.status, unit: "", align: "start" },
      ],
      rows: document.inside.map((one, index) => row(telling, one, index)),
      ...(leaving.length === 0
        ? {}
        : {
            note: say.managerLeaving(
              format.list(leaving.map(({ name }) => typeset(name))),
              format.level(critical),
            ),
          }),
    },
  ];
}
