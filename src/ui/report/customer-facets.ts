import type { CustomerType } from "../../domain/customer-tag.ts";
import { oncePer } from "../../domain/once-per.ts";
import type { AbcClass, CustomerState, XyzClass } from "../../domain/words.ts";
import { typesOf, type CustomerRow } from "../../reports/blocks/customer-rows.ts";

/** What a list can be narrowed by, beside the cells that are shown. */
export interface CustomerFacets {
  readonly abc: AbcClass;
  readonly xyz: XyzClass | null;
  readonly state: CustomerState;
  readonly manager: string | null;
  readonly region: string | null;
  /** What kinds of key customer it is [T1]. */
  readonly types: readonly CustomerType[];
}

/** The others of a report that lists few. */
const others = {
  abc: "C",
  xyz: null,
  state: "none",
  manager: null,
  region: null,
  types: [],
} as const;

export function facetsOf({ customer }: CustomerRow): CustomerFacets {
  if (customer === null) return others;
  const { abc, xyz, state, manager, region } = customer;
  return { abc, xyz, state, manager, region, types: typesOf(customer) };
}

/** Everything a person may look for, in small letters. */
export const searchedText = oncePer(({ customer, cells }: CustomerRow): string => {
  if (customer === null)
    return cells
      .map(({ text }) => text)
      .join("\n")
      .toLocaleLowerCase();
  const { name, keyPerson, manager, entities } = customer;
  const companies = entities.flatMap((one) => [one.name, one.taxId ?? ""]);
  return [name, keyPerson ?? "", manager ?? "", ...companies].join("\n").toLocaleLowerCase();
});
