import type { DependencyReading } from "../document.ts";
import type { MeasureWords } from "../../messages/report.ts";
import { figureCell, textCell } from "./block.ts";
import type { Block, BlockTable, Callout } from "./block.ts";
import { approximateDecimal } from "../../messages/amounts.ts";
import { dependencyChart, otherShares } from "./dependency-chart.ts";
import { hiddenDependency, isCritical, joinedDependency, joinedReading } from "./hidden.ts";
import type { HiddenDependency } from "./hidden.ts";
import { insideTables } from "./inside.ts";
import { typeset } from "./names.ts";
import { dependencyMeasure, reading } from "./telling.ts";
import type { Explained, Telling } from "./telling.ts";

function finding(telling: Telling, hidden: HiddenDependency | null): string {
  const { document, words, format, names, measure, share } = telling;
  const { dependencyBlock: say } = words;
  const { parameters, customers } = document;
  const levels = parameters.dependency;
  const [first] = customers;
  if (first === undefined || first.share === 0) return say.noBase;
  if (hidden !== null)
    return say.hidden[hidden.unit](
      words.headline.companies(hidden.party.entities.length),
      share(hidden.party.share),
      measure.of,
    );
  if (first.dependency === "mono" || first.dependency === "critical")
    return say.over(
      names.full(first),
      share(first.share),
      measure.of,
      say.statusOf[first.dependency],
      format.level(levels[first.dependency]),
    );
  const keys = customers.filter(({ dependency }) => dependency === "key").length;
  return keys > 0
    ? say.keyOnly(keys, share(first.share), format.level(levels.key))
    : say.nobody(share(first.share), format.level(levels.key));
}

/** Our people who look after the entities of a party, each once, the largest entity's first. */
function managersOf({ document }: Telling, { party }: HiddenDependency): readonly string[] {
  const ids = new Set(party.entities.map(({ id }) => id));
  const theirs = document.customers.filter(({ id }) => ids.has(id));
  return [
    ...new Set(theirs.flatMap(({ manager }) => (manager === null ? [] : [typeset(manager)]))),
  ];
}

/** The measure that stands beside the one of the report [A1]. */
const second = ({ document, words }: Telling): MeasureWords =>
  words.measures[dependencyMeasure(document) === "grossProfit" ? "revenue" : "grossProfit"];

// A name may end in a full stop of its own.
const sentence = (text: string): string => text.replace(/\.\.$/, ".");

function joinedCallout(telling: Telling, joining: HiddenDependency): Callout {
  const { document, words, format, names, share, measure } = telling;
  const { callout } = words.dependencyBlock;
  const { unit, party } = joining;
  const { critical } = document.parameters.dependency;
  const hidden = party.entities.every((entity) => entity.share <= critical);
  const level = format.level(critical);
  const other = otherShares(document, unit).get(party.id);
  const otherwise = other === undefined ? null : callout.byOther(second(telling).by, share(other));
  const named = party.entities
    .slice(0, 5)
    .map((entity) => callout.part(names.short(entity), share(entity.share)));
  const managers = managersOf(telling, joining);
  const joined = joinedReading(document)?.reading;
  // The distance of a reading is that of its largest party.
  const distance = joined?.largest[0]?.id === party.id ? joined.distance.critical : null;
  return {
    title: hidden ? callout.title(names.full(party)) : callout.joinedTitle(names.full(party)),
    tone: "critical",
    paragraphs: [
      `${(hidden ? callout.apart : callout.parts)(named.join(", "), measure.of)} ${callout.together[unit](share(party.share), otherwise, level)}`,
      ...(distance === null
        ? []
        : [callout.distance(format.compactMoney(approximateDecimal(distance)), level)]),
      ...(managers.length === 0 ? [] : [sentence(callout.managers(format.list(managers)))]),
    ],
  };
}

/** Who is critical by the other measure although not by this one [A1]. */
function otherMeasureCallout(telling: Telling): Callout | null {
  const { document, words, names, share, format } = telling;
  const measure = dependencyMeasure(document) === "grossProfit" ? "revenue" : "grossProfit";
  const here = reading(document, { unit: "entity", measure: dependencyMeasure(document) });
  const there = reading(document, { unit: "entity", measure });
  const [largest] = there?.largest ?? [];
  const same = here?.largest.find(({ id }) => id === largest?.id);
  if (largest === undefined || !isCritical(largest.status) || isCritical(same?.status ?? "none"))
    return null;
  const { callout } = words.dependencyBlock;
  return {
    title: callout.otherTitle(words.measures[measure].by),
    tone: "note",
    paragraphs: [
      callout.other(
        names.full(largest),
        share(largest.share),
        words.measures[measure].of,
        format.level(document.parameters.dependency.critical),
      ),
    ],
  };
}

/** The share by the other measure stands in a reading of its own. */
function whyOther(telling: Telling, { unit, measure }: DependencyReading, id: string): Explained {
  const { document, why } = telling;
  const there = document.dependency.find((one) => one.unit === unit && one.measure !== measure);
  const party = there?.largest.find((one) => one.id === id);
  return there === undefined || party === undefined
    ? {}
    : why((explain) => explain.partyShare(there, party));
}

function partyTable(telling: Telling, found: DependencyReading): BlockTable {
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
              label: columns.share(second(telling).of),
              unit: "%",
              align: "end" as const,
            },
          ]),
      { id: "status", label: columns.status, unit: "", align: "start" },
      ...(joins
        ? [{ id: "entities", label: columns.entities, unit: "", align: "start" as const }]
        : []),
    ],
    rows: largest.map((party) => {
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

/** On whom the company rests, read by entity and by who decides [D1] [K2]. */
export function dependencyBlock(telling: Telling): Block {
  const { document, words, format, measure, share, source } = telling;
  const { dependencyBlock: say } = words;
  const hidden = hiddenDependency(document);
  const joining = hidden ?? joinedDependency(document);
  const chart = dependencyChart(telling);
  const joined = joinedReading(document);
  const entities = reading(document, { unit: "entity", measure: dependencyMeasure(document) });
  const { key, critical, mono } = document.parameters.dependency;
  const headline = finding(telling, hidden);
  const other = otherMeasureCallout(telling);
  const hasOther = otherShares(document, "entity").size > 0;
  const [first] = document.customers;
  const largest = hidden?.party.share ?? first?.share ?? 0;
  const cut = chart !== null && chart.end < mono;
  return {
    id: "dependency",
    topic: say.topic,
    brief: largest === 0 ? "" : share(largest),
    headline,
    subtitle: say.subtitle(measure.of, hasOther ? second(telling).of : null),
    howToRead: [
      ...say.howToRead(
        format.level(key),
        format.level(critical),
        format.level(mono),
        joined !== null,
      ),
      ...(cut ? [say.monoFurther(format.level(mono))] : []),
    ],
    callouts: [
      ...(joining === null ? [] : [joinedCallout(telling, joining)]),
      ...(other === null ? [] : [other]),
    ],
    chart:
      chart === null
        ? null
        : { data: chart, description: `${headline}. ${say.subtitle(measure.of, null)}` },
    tables: [
      ...insideTables(telling),
      ...(joined === null ? [] : [partyTable(telling, joined.reading)]),
      ...(entities === null ? [] : [partyTable(telling, entities)]),
    ],
    source,
  };
}
