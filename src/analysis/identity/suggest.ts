import { minorFromDecimal } from "../../domain/money.ts";
import type { NamedEntity } from "../../domain/party-link.ts";
import { entityIdOf } from "../parties/links.ts";
import { ConnectedSets, joinByKey } from "./connected.ts";
import { confidenceOf, type Evidence } from "./evidence.ts";
import { evidenceOf } from "./compare-names.ts";
import { foldName, type FoldedName } from "./folded-name.ts";
import { initialsAndNames } from "./initials.ts";
import { oneLetterApart } from "./one-letter.ts";

/** A legal entity with what tells the heavier of two; `revenue` is a plain decimal. */
export interface WeighedEntity extends NamedEntity {
  readonly revenue: string;
  readonly lines: number;
}

/**
 * Legal entities that are likely one customer, or of which one might think so and must not [K3].
 * Entities stand with the heaviest first; `customer` is the name that a merge would get.
 */
export interface Suggestion {
  readonly kind: "same-customer" | "same-name-different-tax-ids";
  readonly entities: readonly WeighedEntity[];
  readonly evidence: readonly Evidence[];
  /** 0 to 1; 0 where they are to be kept apart. */
  readonly confidence: number;
  readonly customer: string;
}

interface Known {
  readonly entity: WeighedEntity;
  readonly id: string;
  readonly revenue: bigint;
  readonly folded: FoldedName;
}

/**
 * Which legal entities are likely one customer [K3] [F9]: the surest first, then by money. It never
 * joins two tax ids, compares no name with all others, and gives the same for any order of entities.
 */
export function suggestMerges(entities: readonly WeighedEntity[]): readonly Suggestion[] {
  const known = entities.map(knownOf).toSorted(byWeight);
  const sets = new ConnectedSets(known.length);
  joinByKey(
    sets,
    known.map(({ folded }) => folded.joined),
  );
  joinByKey(
    sets,
    known.map(({ folded }) => folded.sorted),
  );
  const groups = sets
    .sets()
    .flatMap((places) => apartByTaxId(places.flatMap((place) => known[place] ?? [])));
  const strong = groups.flatMap((group) => (group.length > 1 ? [suggestionOf(group)] : []));
  return [...strong, ...weak(groups)].toSorted(
    (one, other) =>
      other.confidence - one.confidence ||
      descending(revenueOf(one.entities), revenueOf(other.entities)) ||
      byText(idsOf(one.entities), idsOf(other.entities)),
  );
}

const knownOf = (entity: WeighedEntity): Known => ({
  entity,
  id: entityIdOf(entity),
  revenue: minorFromDecimal(entity.revenue),
  folded: foldName(entity.name),
});

const byText = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);
const descending = (one: bigint, other: bigint): number =>
  one === other ? 0 : one > other ? -1 : 1;

/** One with a tax id names the customer, then more money, then more lines [F9]. */
const byWeight = (one: Known, other: Known): number =>
  Number(one.entity.taxId === null) - Number(other.entity.taxId === null) ||
  descending(one.revenue, other.revenue) ||
  other.entity.lines - one.entity.lines ||
  byText(one.id, other.id);

const revenueOf = (entities: readonly WeighedEntity[]): bigint =>
  entities.reduce((sum, { revenue }) => sum + minorFromDecimal(revenue), 0n);

const idsOf = (entities: readonly NamedEntity[]): string => entities.map(entityIdOf).join("\n");

const taxIdsOf = (group: readonly Known[]): number =>
  new Set(group.flatMap(({ entity }) => entity.taxId ?? [])).size;

/** Entities of one name with several tax ids are told apart by their legal forms, where these help. */
function apartByTaxId(group: readonly Known[]): readonly (readonly Known[])[] {
  if (taxIdsOf(group) < 2) return [group];
  const byForm = new Map<string, Known[]>();
  for (const each of group) {
    const form = each.folded.legalForm ?? "";
    byForm.set(form, [...(byForm.get(form) ?? []), each]);
  }
  return [...byForm.values()];
}

function suggestionOf(group: readonly Known[], also: readonly Evidence[] = []): Suggestion {
  const sorted = group.toSorted(byWeight);
  const entities = sorted.map(({ entity }) => entity);
  const customer = entities[0]?.name ?? "";
  const evidence = [...evidenceOf(entities.map(({ name }) => name)), ...also];
  return taxIdsOf(group) > 1
    ? { kind: "same-name-different-tax-ids", entities, evidence, confidence: 0, customer }
    : { kind: "same-customer", entities, evidence, confidence: confidenceOf(evidence), customer };
}

/** Pairs of groups that only initials or one letter tell apart. */
function weak(groups: readonly (readonly Known[])[]): readonly Suggestion[] {
  const first = groups.flatMap((group) => group.slice(0, 1).map(({ folded }) => folded));
  const pair =
    (code: Evidence) =>
    (places: readonly [number, number]): readonly Suggestion[] => {
      const both = places.flatMap((place) => groups[place] ?? []);
      return taxIdsOf(both) > 1 ? [] : [suggestionOf(both, [code])];
    };
  return [
    ...initialsAndNames(first).flatMap(pair("initials")),
    ...oneLetterApart(first.map(({ words }) => words)).flatMap(pair("one-letter")),
  ];
}
