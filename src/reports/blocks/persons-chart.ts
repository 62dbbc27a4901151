import type { DependencyReading } from "../document.ts";
import type { PersonsChartData, PersonsNode } from "./chart-data.ts";
import { besides, toldParties, type Party } from "./told-parties.ts";
import type { FurtherTelling } from "./telling.ts";

/** More than this on either side and the picture is a hairball; the tree has them all. */
const MOST_PERSONS = 10;
const MOST_ENTITIES = 24;

/** Who decides for whom as two columns, where someone stands behind several [K1]; else null. */
export function personsChart(
  telling: FurtherTelling,
  found: DependencyReading,
): PersonsChartData | null {
  const { document, words, names, share } = telling;
  const say = words.persons;
  const others = found.unit === "keyPerson" ? besides(document) : new Map<string, never[]>();
  const drawn = toldParties(document, found)
    .filter(({ id, entities }) => entities.length > 1 || others.has(id))
    .slice(0, MOST_PERSONS);
  const entities = new Map<string, PersonsNode>();
  const links: PersonsChartData["links"][number][] = [];
  const link = (
    party: Party,
    entity: { id: string; name: string },
    value: number,
    primary: boolean,
  ) => {
    const known = entities.get(entity.id);
    if (known === undefined && entities.size >= MOST_ENTITIES) return;
    if (known === undefined || primary) {
      const label = primary ? share(value) : (known?.label ?? "");
      entities.set(entity.id, {
        id: entity.id,
        name: names.short(entity),
        share: value,
        label,
        status: "none",
      });
    }
    const title = say.link(names.full(party), names.short(entity), primary ? share(value) : null);
    links.push({ person: party.id, entity: entity.id, primary, title });
  };
  for (const party of drawn)
    for (const entity of party.entities) link(party, entity, entity.share, true);
  for (const party of drawn)
    for (const entity of others.get(party.id) ?? [])
      link(party, entity, entity.shares[found.measure] ?? entity.shares.revenue, false);
  if (links.length === 0) return null;
  return {
    kind: "persons",
    heads: [words.units[found.unit].party, words.units.entity.party],
    persons: drawn.map((party) => ({
      id: party.id,
      name: names.full(party),
      share: party.share,
      label: share(party.share),
      status: party.status,
    })),
    entities: [...entities.values()],
    links,
  };
}
