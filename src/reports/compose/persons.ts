import { sharedEntities, type SharedEntityRow } from "../../analysis/index.ts";
import { groupedBy } from "../../domain/grouping.ts";
import { minorFromDecimal } from "../../domain/money.ts";
import type { CallOptions } from "../../engines/engine.ts";
import type { DependencyReading, ReportDocument } from "../document.ts";
import type { SharedEntity } from "../document/persons.ts";
import { shareOf } from "./figures.ts";
import type { Plan } from "./plan.ts";
import type { Workbench } from "./workbench.ts";

/** The legal entities with several key persons [K1]; nothing where no links join anybody. */
export async function sharedEntitiesFrom(
  workbench: Workbench,
  { joins }: Plan,
  readings: readonly DependencyReading[],
  options: CallOptions,
): Promise<Pick<ReportDocument, "sharedEntities">> {
  if (!namesPersons(joins)) return {};
  const rows = await workbench.ask(sharedEntities(), options);
  if (rows.length === 0) return {};
  const groups = groupedBy(rows, ({ entityId }) => entityId);
  return { sharedEntities: [...groups.values()].map((persons) => sharedFrom(persons, readings)) };
}

const namesPersons = ({ links, drawn }: Plan["joins"]): boolean =>
  links.some(({ keyPerson }) => keyPerson !== null) || drawn.some(({ as }) => as === "keyPerson");

function sharedFrom(
  rows: readonly SharedEntityRow[],
  readings: readonly DependencyReading[],
): SharedEntity {
  const [first] = rows;
  if (first === undefined) throw new Error("an entity without a person");
  const shareBy = (measure: DependencyReading["measure"]): number | null => {
    const reading = readings.find((one) => one.unit === "entity" && one.measure === measure);
    if (reading === undefined) return null;
    return shareOf(minorFromDecimal(first[measure]), minorFromDecimal(reading.base));
  };
  return {
    id: first.entityId,
    name: first.name,
    shares: { grossProfit: shareBy("grossProfit"), revenue: shareBy("revenue") ?? 0 },
    persons: rows.map(({ person, role, isPrimary }) => ({
      id: `person:${person}`,
      name: person,
      role,
      primary: isPrimary === 1,
    })),
  };
}
