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

/** The unit whose parties stand behind entities: persons first, then groups, then merged customers. */
const joining = ["keyPerson", "group", "customer"] as const;

/** The reading that joins entities, where at least one party has several; null where none does. */
export function joinedReading(
  document: ReportDocument,
): { readonly unit: HiddenDependency["unit"]; readonly reading: DependencyReading } | null {
  const measure = dependencyMeasure(document);
  for (const unit of joining) {
    const found = reading(document, { unit, measure });
    if (found?.largest.some(({ entities }) => entities.length > 1) === true)
      return { unit, reading: found };
  }
  return null;
}

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
