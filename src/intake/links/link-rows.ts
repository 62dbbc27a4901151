import { primaryRole, type PartyLink } from "../../domain/party-link.ts";
import { failure, success, type Result } from "../../domain/result.ts";
import { isInn, isVatNumber, taxIdIn } from "../cells/tax-id.ts";
import { namelessEntities } from "../mapping/row-labels.ts";
import type { LinkColumns } from "./link-columns.ts";
import type { Contradiction, LinksProblem } from "./links-problem.ts";

/** A row of the file with its number, as a spreadsheet counts. */
export interface LinkRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** How many rows a problem names; the first ones are enough to find the mistake. */
const mostNamed = 20;

const primaryWords: ReadonlySet<string> = new Set([
  ...[primaryRole, "main", "основной", "основная", "основное", "основное лицо", "основной лпр"],
  ...["главный", "главная", "главное", "главное лицо", "первый"],
]);

/** The links that the rows state [K1]; equal ones once, those with nothing to link left out [K4]. */
export function linksFrom(
  rows: readonly LinkRow[],
  columns: LinkColumns,
): Result<readonly PartyLink[], LinksProblem> {
  const stated = rows.map(({ row, cells }) => ({ row, link: linkOf(cells, columns) }));
  const useful = stated.filter(
    ({ link }) => link.customer !== null || link.customerGroup !== null || link.keyPerson !== null,
  );
  const nobody = useful.filter(({ link }) => link.entity === null && link.taxId === null);
  if (nobody.length > 0)
    return failure({
      code: "rows-without-entity",
      rows: nobody.slice(0, mostNamed).map(({ row }) => row),
    });
  if (useful.length === 0) return failure({ code: "no-links" });
  const contradictions = contradictionsIn(useful);
  if (contradictions.length > 0)
    return failure({
      code: "contradicting-rows",
      contradictions: contradictions.slice(0, mostNamed),
    });
  const different = new Map(useful.map(({ link }) => [JSON.stringify(link), link]));
  return success([...different.values()]);
}

function linkOf(cells: readonly string[], columns: LinkColumns): PartyLink {
  const text = (place: number): string | null => {
    const cell = cells[place] ?? "";
    return cell === "" || namelessEntities.has(cell.toLowerCase()) ? null : cell;
  };
  const keyPerson = text(columns.keyPerson);
  const role = text(columns.role);
  return {
    entity: text(columns.entity),
    taxId: taxIdOf(text(columns.taxId)),
    customer: text(columns.customer),
    customerGroup: text(columns.customerGroup),
    keyPerson,
    role: keyPerson === null || role === null ? null : roleOf(role),
  };
}

/** As intake writes tax ids: without blanks and КПП; codes of another kind stay as they are. */
function taxIdOf(text: string | null): string | null {
  if (text === null) return null;
  const taxId = taxIdIn(text);
  return isInn(taxId) || isVatNumber(taxId) ? taxId : text;
}

const roleOf = (text: string): string =>
  primaryWords.has(text.toLowerCase()) ? primaryRole : text;

interface StatedLink {
  readonly row: number;
  readonly link: PartyLink;
}

const facts: readonly {
  readonly about: Contradiction["about"];
  readonly said: (link: PartyLink) => string | null;
}[] = [
  { about: "customer", said: ({ customer }) => customer },
  { about: "customer-group", said: ({ customerGroup }) => customerGroup },
  {
    about: "primary-person",
    said: ({ keyPerson, role }) => (role === primaryRole ? keyPerson : null),
  },
];

/** An entity has one customer, one group and one primary person; of several rows each must agree. */
function contradictionsIn(links: readonly StatedLink[]): readonly Contradiction[] {
  return facts.flatMap(({ about, said }) => {
    const first = new Map<string, { readonly row: number; readonly value: string }>();
    const found = new Map<string, Contradiction>();
    for (const { row, link } of links) {
      const value = said(link);
      const entity = link.taxId ?? link.entity ?? "";
      const key = `${link.taxId === null ? "name" : "tax"}:${entity}`;
      const known = first.get(key);
      if (value === null) continue;
      if (known === undefined) first.set(key, { row, value });
      else if (known.value !== value && !found.has(key))
        found.set(key, { about, entity, rows: [known.row, row] });
    }
    return [...found.values()];
  });
}
