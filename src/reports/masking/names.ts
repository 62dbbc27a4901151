import type { ReportDocument } from "../document.ts";
import { filterNames } from "./filters.ts";
import type { Named } from "./pseudonyms.ts";

/** Who a party is, told by its id: a person and a group by name, everyone else by the id itself. */
export function partyOf(id: string): Named {
  if (id.startsWith("person:")) return { kind: "person", key: id.slice("person:".length) };
  if (id.startsWith("group:")) return { kind: "group", key: id.slice("group:".length) };
  return { kind: "customer", key: id };
}

/** Who a legal entity of a customer is; the same as its id says where it is a party of its own. */
export const entityOf = (name: string, taxId: string | null): Named => ({
  kind: "customer",
  key: taxId === null ? `name:${name}` : `tax:${taxId}`,
});

/** Everything in a report that has a name to be replaced. */
export function namesOf(document: ReportDocument): readonly Named[] {
  const named = (kind: Named["kind"], key: string | null): readonly Named[] =>
    key === null ? [] : [{ kind, key }];
  return [
    ...document.customers.flatMap((customer) => [
      partyOf(customer.id),
      ...customer.entities.map(({ name, taxId }) => entityOf(name, taxId)),
      ...named("person", customer.keyPerson),
      ...named("manager", customer.manager),
      ...named("department", customer.department),
      ...named("region", customer.region),
    ]),
    ...filterNames(document.parameters.filters),
    ...document.dependency.flatMap(({ largest }) =>
      largest.flatMap((party) => [
        partyOf(party.id),
        ...party.entities.map((entity) => partyOf(entity.id)),
      ]),
    ),
    ...(document.sharedEntities ?? []).flatMap(({ id, persons }) => [
      partyOf(id),
      ...persons.map((person) => partyOf(person.id)),
    ]),
    ...[...(document.change?.customers ?? []), ...(document.history?.customers ?? [])].map(
      ({ id }) => partyOf(id),
    ),
    ...document.inside.flatMap(({ dimension, name, largest, otherwise = [] }) => [
      ...named(dimension, name),
      ...(largest === null ? [] : [partyOf(largest.id)]),
      ...otherwise.map(({ id }) => partyOf(id)),
    ]),
  ];
}
