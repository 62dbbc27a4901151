import { groupedBy } from "../../domain/grouping.ts";
import type { DependencyReading, ReportDocument } from "../document.ts";

/*
 * Whom the tree of persons and the drawing beside it tell of.
 */

export type Party = DependencyReading["largest"][number];
type Shared = NonNullable<ReportDocument["sharedEntities"]>[number];

/** Parties worth a look: behind several entities, at a level, or one of several persons of an entity. */
const isTold = ({ id, entities, status }: Party, several: ReadonlySet<string>): boolean =>
  entities.length > 1 || status !== "none" || several.has(id);

/** Persons who decide beside the primary one, each with the entities of which the money is another's. */
export const besides = ({ sharedEntities = [] }: ReportDocument): ReadonlyMap<string, Shared[]> => {
  const pairs = sharedEntities.flatMap((entity) =>
    entity.persons.filter(({ primary }) => !primary).map(({ id }) => ({ id, entity })),
  );
  return new Map(
    [...groupedBy(pairs, ({ id }) => id)].map(([id, found]) => [
      id,
      found.map(({ entity }) => entity),
    ]),
  );
};

/** Persons who have no money of their own, since others are the primary ones of their entities. */
function powerless({ sharedEntities = [] }: ReportDocument, parties: readonly Party[]): Party[] {
  const known = new Set(parties.map(({ id }) => id));
  const persons = sharedEntities.flatMap((entity) => entity.persons);
  return [...new Map(persons.map((person) => [person.id, person])).values()]
    .filter(({ id }) => !known.has(id))
    .map(({ id, name }) => ({ id, name, value: "0", share: 0, status: "none", entities: [] }));
}

/** The parties of a reading that the tree tells of. */
export function toldParties(document: ReportDocument, found: DependencyReading): readonly Party[] {
  if (found.unit !== "keyPerson") return found.largest.filter((party) => isTold(party, new Set()));
  const several = new Set(
    (document.sharedEntities ?? []).flatMap(({ persons }) => persons.map(({ id }) => id)),
  );
  return [
    ...found.largest.filter((party) => isTold(party, several)),
    ...powerless(document, found.largest),
  ];
}
