import type { Unit } from "../../domain/words.ts";
import type { MeasureWords } from "../../messages/report.ts";
import type { DependencyReading, ReportDocument } from "../document.ts";
import type {
  DependencyBar,
  DependencyChartData,
  DependencyLevel,
  DependencySide,
} from "./chart-data.ts";
import { joinedReading } from "./hidden.ts";
import { dependencyMeasure, reading } from "./telling.ts";
import type { Telling } from "./telling.ts";

const shownBars = 10;

/** What each party's share is by the other measure; empty where the document holds only one. */
export function otherShares(document: ReportDocument, unit: Unit): ReadonlyMap<string, number> {
  const measure = dependencyMeasure(document) === "grossProfit" ? "revenue" : "grossProfit";
  const parties = reading(document, { unit, measure })?.largest ?? [];
  return new Map(parties.map(({ id, share }) => [id, share]));
}

/** The measure that stands beside the one of the report [A1]. */
export const secondMeasure = ({ document, words }: Telling): MeasureWords =>
  words.measures[dependencyMeasure(document) === "grossProfit" ? "revenue" : "grossProfit"];

function bars(telling: Telling, { unit, largest }: DependencyReading): readonly DependencyBar[] {
  const other = otherShares(telling.document, unit);
  return largest
    .slice(0, shownBars)
    .filter(({ share }) => share > 0)
    .map(({ id, name, share, status, entities }) => ({
      id,
      name: telling.names.short({ id, name }),
      share,
      label: telling.share(share),
      status,
      other: other.get(id) ?? null,
      parts: entities.map((entity) => entity.share).filter((part) => part > 0),
      from: unit === "entity" ? [] : entities.map((entity) => entity.id),
    }));
}

function side(telling: Telling, one: DependencyReading, first: boolean): DependencySide {
  const { words, format } = telling;
  const drawn = bars(telling, one);
  const next = one.largest[drawn.length];
  const drawnShare = drawn.reduce((sum, { share }) => sum + share, 0);
  const noun = words.nouns.party[one.unit];
  const parties = format.counted(one.parties, noun);
  const restShare = Math.max(0, 1 - drawnShare);
  const below = format.level((Math.floor((next?.share ?? 0) * 100) + 1) / 100);
  return {
    title: words.units[one.unit].head,
    subtitle: first
      ? words.dependencyBlock.asInFile(parties)
      : words.dependencyBlock.independent(parties),
    bars: drawn,
    rest:
      one.parties <= drawn.length
        ? null
        : {
            name: words.dependencyBlock.rest(format.counted(one.parties - drawn.length, noun)),
            label:
              restShare < 0.0005
                ? ""
                : words.dependencyBlock.restShare(format.percent(restShare), below),
          },
  };
}

function levels({ document, words, format }: Telling): readonly DependencyLevel[] {
  const at = document.parameters.dependency;
  return (["key", "critical", "mono"] as const).map((status) => ({
    status,
    at: at[status],
    label: format.level(at[status]),
    word: words.dependencyBlock.levels[status],
  }));
}

const NEAR = 0.8;

/** Where the axis ends: past the longest bar and the first two levels; at `mono` only when near it. */
function axisEnd({ document }: Telling, sides: readonly DependencySide[]): number {
  const { key, critical, mono } = document.parameters.dependency;
  const longest = sides
    .flatMap(({ bars: drawn }) => drawn)
    .reduce((most, { share, other }) => Math.max(most, share, other ?? 0), 0);
  const end = Math.max(longest * 1.12, critical * 1.45, key * 1.45);
  return Math.min(1, end < mono * NEAR ? end : Math.max(longest * 1.04, mono * 1.05));
}

/** The bars of the entities and, where someone stands behind several, of those who decide [K2]. */
export function dependencyChart(telling: Telling): DependencyChartData | null {
  const { document } = telling;
  const measure = dependencyMeasure(document);
  const entities = reading(document, { unit: "entity", measure }) ?? document.dependency[0];
  if (entities === undefined) return null;
  const first = side(telling, entities, true);
  if (first.bars.length === 0) return null;
  const joined = joinedReading(document);
  const sides =
    joined === null ? ([first] as const) : ([first, side(telling, joined.reading, false)] as const);
  return { kind: "dependency", sides, levels: levels(telling), end: axisEnd(telling, sides) };
}
