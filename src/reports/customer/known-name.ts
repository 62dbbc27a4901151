import type { ReportDocument } from "../document.ts";

type Named = ReadonlyMap<string, string>;
const named = new WeakMap<ReportDocument, Named>();

/** Names by id: the largest of every unit, and each customer of the report. */
function namesIn(document: ReportDocument): Named {
  const known = named.get(document);
  if (known !== undefined) return known;
  const made = new Map(
    [...document.dependency.flatMap(({ largest }) => largest), ...document.customers].map(
      ({ id, name }) => [id, name] as const,
    ),
  );
  named.set(document, made);
  return made;
}

/** What a party is called, where the report knows it at all; null where nobody has the id. */
export const knownName = (document: ReportDocument, id: string): string | null =>
  namesIn(document).get(id) ?? null;
