import type { Block } from "./block.ts";
import { dependencyCallouts } from "./dependency-callouts.ts";
import { dependencyChart, otherShares, secondMeasure } from "./dependency-chart.ts";
import { distanceTable, partyTable } from "./dependency-tables.ts";
import { hiddenDependency, joinedReading } from "./hidden.ts";
import type { HiddenDependency } from "./hidden.ts";
import { dependencyMeasure, reading } from "./telling.ts";
import type { Telling } from "./telling.ts";

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

/** From here IFRS 8 and ASC 280 ask for disclosure, whatever levels are in force [D6]. */
const STANDARD = 0.1;

/** On whom the company rests, read by entity and by who decides [D1] [K2]; more of it in `inDepth`. */
export function dependencyBlock(telling: Telling): Block {
  const { document, words, format, measure, share, source } = telling;
  const { dependencyBlock: say } = words;
  const hidden = hiddenDependency(document);
  const chart = dependencyChart(telling);
  const joined = joinedReading(document);
  const entities = reading(document, { unit: "entity", measure: dependencyMeasure(document) });
  const { key, critical, mono } = document.parameters.dependency;
  const headline = finding(telling, hidden);
  const hasOther = otherShares(document, "entity").size > 0;
  const [first] = document.customers;
  const largest = hidden?.party.share ?? first?.share ?? 0;
  const distance = distanceTable(telling);
  const cut = chart !== null && chart.end < mono;
  return {
    id: "dependency",
    topic: say.topic,
    brief: largest === 0 ? "" : share(largest),
    headline,
    subtitle: say.subtitle(measure.of, hasOther ? secondMeasure(telling).of : null),
    howToRead: [
      ...say.howToRead(
        format.level(key),
        format.level(critical),
        format.level(mono),
        joined !== null,
      ),
      ...(cut ? [say.monoFurther(format.level(mono))] : []),
      words.standards(format.level(STANDARD)),
    ],
    callouts: dependencyCallouts(telling),
    chart:
      chart === null
        ? null
        : { data: chart, description: `${headline}. ${say.subtitle(measure.of, null)}` },
    tables: [
      ...(distance === null ? [] : [distance]),
      ...(joined === null ? [] : [partyTable(telling, joined.reading)]),
      ...(entities === null ? [] : [partyTable(telling, entities)]),
    ],
    source,
  };
}
