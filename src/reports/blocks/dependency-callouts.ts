import { approximateDecimal } from "../../messages/amounts.ts";
import type { DependencyInside } from "../document.ts";
import type { Callout } from "./block.ts";
import { otherShares, secondMeasure } from "./dependency-chart.ts";
import {
  hiddenDependencies,
  isCritical,
  joinedDependency,
  joinedReading,
  hiddenDependency,
} from "./hidden.ts";
import type { HiddenDependency } from "./hidden.ts";
import { hiddenSentence } from "./hidden-words.ts";
import { hiddenInside } from "./hidden-inside.ts";
import { typeset } from "./names.ts";
import { dependencyMeasure, reading } from "./telling.ts";
import type { Telling } from "./telling.ts";

/** Our people who look after the entities of a party, each once, the largest entity's first. */
function managersOf({ document }: Telling, { party }: HiddenDependency): readonly string[] {
  const ids = new Set(party.entities.map(({ id }) => id));
  const theirs = document.customers.filter(({ id }) => ids.has(id));
  return [
    ...new Set(theirs.flatMap(({ manager }) => (manager === null ? [] : [typeset(manager)]))),
  ];
}

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
  const otherwise =
    other === undefined ? null : callout.byOther(secondMeasure(telling).by, share(other));
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

/** Every hidden dependency besides the one that is told at length [K2]. */
function hiddenCallout(telling: Telling, told: HiddenDependency | null): Callout | null {
  const { document, words, names } = telling;
  const { callout, joined } = words.dependencyBlock;
  const all = hiddenDependencies(document).filter(({ party }) => party.id !== told?.party.id);
  if (all.length === 0) return null;
  return {
    title: told === null ? callout.hiddenAll : callout.hiddenMore,
    tone: all.some(({ party }) => isCritical(party.status)) ? "critical" : "note",
    paragraphs: all.map((one) =>
      joined.named(names.full(one.party).replace(/\.$/, ""), hiddenSentence(telling, one)),
    ),
  };
}

/** Places where somebody reaches a level that no legal entity there reaches [D1] [K2]. */
function insideCallout(telling: Telling): Callout | null {
  const { document, words, names, share } = telling;
  const { callout } = words.dependencyBlock;
  const found = document.inside.flatMap((place: DependencyInside) => {
    const together = hiddenInside(telling, place);
    const { largest } = place;
    return together === null || largest === null ? [] : [{ place, together, largest }];
  });
  if (found.length === 0) return null;
  return {
    title: callout.insideTitle,
    tone: "note",
    paragraphs: found.map(({ place, together, largest }) =>
      callout.inside(
        typeset(place.name),
        names.short(largest),
        share(largest.share),
        names.full(together),
        share(together.share),
      ),
    ),
  };
}

/** What stands out: the hidden largest at length, every other hidden one, the other measure. */
export function dependencyCallouts(telling: Telling): readonly Callout[] {
  const { document } = telling;
  const joining = hiddenDependency(document) ?? joinedDependency(document);
  return [
    joining === null ? null : joinedCallout(telling, joining),
    hiddenCallout(telling, joining),
    insideCallout(telling),
    otherMeasureCallout(telling),
  ].filter((callout) => callout !== null);
}
