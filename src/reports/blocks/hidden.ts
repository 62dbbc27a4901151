import type { DependencyStatus, Unit } from "../../domain/words.ts";
import type { DependencyReading, ReportDocument } from "../document.ts";
import { dependencyMeasure, reading } from "./telling.ts";

type Party = DependencyReading["largest"][number];

/** A party that is over a level although none of its entities is [K2]. */
export interface HiddenDependency {
  readonly unit: Exclude<Unit, "entity">;
  readonly party: Party;
}

const order: readonly DependencyStatus[] = ["none", "key", "critical", "mono"];

/** Whether a dependency is critical or worse [D1]. */
export const isCritical = (status: DependencyStatus): boolean => order.indexOf(status) >= 2;

/** Whether the first of two levels is beyond the second [D1]. */
export const isWorse = (one: DependencyStatus, other: DependencyStatus): boolean =>
  order.indexOf(one) > order.indexOf(other);

/** The unit whose parties stand behind entities: persons first, then groups, then merged customers. */
const joining = ["keyPerson", "group", "customer"] as const;

interface Joined {
  readonly unit: HiddenDependency["unit"];
  readonly reading: DependencyReading;
}

/** Every reading that joins entities, where at least one party has several. */
export function joinedReadings(document: ReportDocument): readonly Joined[] {
  const measure = dependencyMeasure(document);
  return joining.flatMap((unit) => {
    const found = reading(document, { unit, measure });
    return found?.largest.some(hasSeveral) === true ? [{ unit, reading: found }] : [];
  });
}

const hasSeveral = ({ entities }: Party): boolean => entities.length > 1;

const worstOf = ({ reading: { largest } }: Joined): number => largest.find(hasSeveral)?.share ?? 0;

/** The joining reading with the heaviest party of several entities; null where none joins any. */
export const joinedReading = (document: ReportDocument): Joined | null =>
  joinedReadings(document).reduce<Joined | null>(
    (worst, one) => (worst === null || worstOf(one) > worstOf(worst) ? one : worst),
    null,
  );

const levelOf = (share: number, { key, critical, mono }: Levels): number =>
  share > mono ? 3 : share > critical ? 2 : share >= key ? 1 : 0;

type Levels = ReportDocument["parameters"]["dependency"];

/**
 * Every party that reaches a level which none of its entities reaches alone, the largest first; the
 * same entities joined in two ways are told once [K2].
 */
export function hiddenDependencies(document: ReportDocument): readonly HiddenDependency[] {
  const levels = document.parameters.dependency;
  const known = new Set<string>();
  return joinedReadings(document)
    .flatMap(({ unit, reading: { largest } }) => largest.map((party) => ({ unit, party })))
    .filter(({ party }) => hasSeveral(party) && isHidden(party, levels))
    .filter(({ party: { entities } }) => {
      const same = entities
        .map(({ id }) => id)
        .toSorted()
        .join("\n");
      if (known.has(same)) return false;
      known.add(same);
      return true;
    })
    .toSorted((one, other) => other.party.share - one.party.share);
}

/** Whether together its entities are over a level that each alone is not [K2]. */
export const isHidden = ({ status, entities }: Party, levels: Levels): boolean =>
  entities.length > 1 &&
  entities.every(({ share }) => levelOf(share, levels) < order.indexOf(status));

/** The largest party with several entities that is critical, whether or not one of them is alone. */
export function joinedDependency(document: ReportDocument): HiddenDependency | null {
  const joined = joinedReading(document);
  const party = joined?.reading.largest.find(
    ({ status, entities }) => isCritical(status) && entities.length > 1,
  );
  return joined === null || party === undefined ? null : { unit: joined.unit, party };
}

/** The largest party that is critical although every entity of it, alone, is not [K2]. */
export function hiddenDependency(document: ReportDocument): HiddenDependency | null {
  const joined = joinedReading(document);
  if (joined === null) return null;
  const { critical } = document.parameters.dependency;
  const party = joined.reading.largest.find(
    ({ status, entities }) =>
      isCritical(status) && entities.length > 1 && entities.every(({ share }) => share <= critical),
  );
  return party === undefined ? null : { unit: joined.unit, party };
}
