import { oncePer } from "../../domain/once-per.ts";
import { customersById } from "../blocks/customers-by-id.ts";
import type { ReportDocument } from "../document.ts";

/** Names of the largest of every unit by id; the readings mostly stay as a setting changes. */
const largestNames = oncePer(
  (readings: ReportDocument["dependency"]): ReadonlyMap<string, string> =>
    new Map(readings.flatMap(({ largest }) => largest).map(({ id, name }) => [id, name] as const)),
);

/** What a party is called, where the report knows it at all; null where nobody has the id. */
export const knownName = (document: ReportDocument, id: string): string | null =>
  customersById(document).get(id)?.name ?? largestNames(document.dependency).get(id) ?? null;
