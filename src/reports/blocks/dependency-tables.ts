import { approximateDecimal } from "../../messages/amounts.ts";
import type { DependencyReading } from "../document.ts";
import { amountCell } from "./amount-cell.ts";
import { figureCell, textCell } from "./block.ts";
import type { BlockTable } from "./block.ts";
import { otherShares, secondMeasure } from "./dependency-chart.ts";
import { joinedReadings } from "./hidden.ts";
import { dependencyMeasure, reading } from "./telling.ts";
import type { Explained, Telling } from "./telling.ts";

/** Beyond these a reading holds only those behind several entities, who stand in the tree. */
const LISTED = 30;

/** The share by the other measure stands in a reading of its own. */
function whyOther(telling: Telling, { unit, measure }: DependencyReading, id: string): Explained {
  const { document, why } = telling;
  const there = document.dependency.find((one) => one.unit === unit && one.measure !== measure);
  const party = there?.largest.find((one) => one.id === id);
  return there === undefined || party === undefined
    ? {}
    : why((explain) => explain.partyShare(there, party));
}

/** The parties of a reading with their shares by both measures. */
export function partyTable(telling: Telling, found: DependencyReading): BlockTable {
  const { unit, largest } = found;
  const { document, words, names, shareNumeral, why } = telling;
  const { columns } = words.dependencyBlock;
  const other = otherShares(document, unit);
  const measure = dependencyMeasure(document);
  const joins = unit !== "entity";
  return {
    id: `dependency-${unit}`,
    caption: words.units[unit].head,
    columns: [
      { id: "party", label: words.units[unit].party, unit: "", align: "start" },
      { id: "share", label: columns.share(words.measures[measure].of), unit: "%", align: "end" },
      ...(other.size === 0
        ? []
        : [
            {
              id: "other",
              label: columns.share(secondMeasure(telling).of),
              unit: "%",
              align: "end" as const,
            },
          ]),
      { id: "status", label: columns.status, unit: "", align: "start" },
      ...(joins
        ? [
            {
              id: "entities",
              label: columns.entities,
              unit: "",
              align: "start" as const,
              minor: true,
            },
          ]
        : []),
    ],
    rows: largest.slice(0, LISTED).map((party) => {
      const otherShare = other.get(party.id) ?? null;
      return {
        id: party.id,
        cells: [
          textCell(names.full(party), names.tail(party.id)),
          {
            ...figureCell(shareNumeral(party.share), party.share),
            ...why((explain) => explain.partyShare(found, party)),
          },
          ...(other.size === 0
            ? []
            : [
                {
                  ...figureCell(otherShare === null ? "" : shareNumeral(otherShare), otherShare),
                  ...whyOther(telling, found, party.id),
                },
              ]),
          {
            text: words.dependency[party.status],
            sort: party.share,
            mark: { kind: "dependency", status: party.status },
            ...why((explain) => explain.partyStatus(found, party)),
          },
          ...(joins ? [textCell(party.entities.map(names.short).join(", "))] : []),
        ],
      };
    }),
  };
}

/** What the others must bring for the largest to fall to each level that applies [D3]. */
export function distanceTable(telling: Telling): BlockTable | null {
  const { document, words, format, names } = telling;
  const own = reading(document, { unit: "entity", measure: dependencyMeasure(document) });
  const readings = [
    ...(own === null ? [] : [own]),
    ...joinedReadings(document).map((joined) => joined.reading),
  ].filter(({ distance }) => distance.key !== null);
  const statuses = (["mono", "critical", "key"] as const).filter((status) =>
    readings.some(({ distance }) => distance[status] !== null),
  );
  if (statuses.length === 0) return null;
  const sums = readings.flatMap(({ distance }) =>
    statuses.flatMap((status) => approximateDecimal(distance[status] ?? "0")),
  );
  const unit = format.moneyColumn(sums);
  return {
    id: "distance",
    caption: words.distance.caption,
    open: true,
    columns: [
      { id: "level", label: words.distance.level, unit: "", align: "start" },
      ...readings.map((one) => ({
        id: `distance-${one.unit}`,
        label: one.largest[0] === undefined ? "" : names.short(one.largest[0]),
        unit: unit.unit,
        exactUnit: unit.exactUnit,
        align: "end" as const,
      })),
    ],
    rows: statuses.map((status) => ({
      id: status,
      cells: [
        textCell(format.level(document.parameters.dependency[status]), words.dependency[status]),
        ...readings.map((found) => {
          const sum = found.distance[status];
          if (sum === null) return figureCell("", null);
          return {
            ...amountCell(unit, sum),
            ...telling.why((explain) => explain.distance(found, status)),
          };
        }),
      ],
    })),
    note: words.distance.note,
  };
}
