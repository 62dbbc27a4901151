import type { CircleRow, SpellingRow } from "../../analysis/index.ts";
import { groupedBy } from "../../domain/grouping.ts";
import { minorFromDecimal } from "../../domain/money.ts";
import { shareOf } from "../compose/figures.ts";
import type { CustomerDetail } from "./detail.ts";

/** Who stands behind the customer, with the legal entities of each and their shares [K1] [K2]. */
export function circlesFrom(rows: readonly CircleRow[], base: bigint): CustomerDetail["circles"] {
  const circles = groupedBy(rows, ({ kind, name }) => `${kind}\n${name}`);
  return [...circles.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const sum = members.reduce((total, { value }) => total + minorFromDecimal(value), 0n);
    return [
      {
        kind: first.kind,
        name: first.name,
        share: shareOf(sum, base),
        entities: members.map(({ id, entity, taxId, value, own }) => ({
          id,
          name: entity,
          taxId,
          value,
          share: shareOf(minorFromDecimal(value), base),
          own: own === 1,
        })),
      },
    ];
  });
}

/** The legal entities of the customer with their spellings, the latest first [F9]. */
export const entitiesFrom = (rows: readonly SpellingRow[]): CustomerDetail["entities"] =>
  [...groupedBy(rows, ({ id }) => id).entries()].map(([id, spellings]) => ({
    id,
    taxId: spellings[0]?.taxId ?? null,
    spellings: spellings.map(({ spelling, first, last, lines }) => ({
      text: spelling,
      first,
      last,
      lines,
    })),
  }));
