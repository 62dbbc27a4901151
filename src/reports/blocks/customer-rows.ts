import type { AbcClass, CustomerState, XyzClass } from "../../domain/words.ts";
import { customerTypes, type CustomerType } from "../../domain/customer-tag.ts";
import type { ReportCustomer } from "../document.ts";
import type { BlockRow, Cell, Column } from "./block.ts";
import { othersCells } from "./others-cells.ts";
import type { Telling } from "./telling.ts";

/** What a list can be narrowed by, beside the cells that are shown. */
export interface CustomerFacets {
  readonly abc: AbcClass;
  readonly xyz: XyzClass | null;
  readonly state: CustomerState;
  readonly manager: string | null;
  readonly region: string | null;
  /** What kinds of key customer it is [T1]. */
  readonly types: readonly CustomerType[];
  /** Everything a person may look for, in small letters. */
  readonly searched: string;
}

export interface CustomerRow extends BlockRow {
  readonly facets: CustomerFacets;
  /** What the column at a place sorts by, without writing out the rest of the row. */
  readonly sortBy: (place: number) => Cell["sort"];
}

export interface CustomerColumn extends Column {
  readonly cell: (customer: ReportCustomer) => Cell;
  readonly total: Cell;
}

/** The types that this version knows, in their order. */
export const typesOf = ({ types }: ReportCustomer): readonly CustomerType[] =>
  customerTypes.filter((type) => types.includes(type));

const searchedText = ({ name, keyPerson, manager, entities }: ReportCustomer): string =>
  [name, keyPerson ?? "", manager ?? "", ...entities.flatMap((one) => [one.name, one.taxId ?? ""])]
    .join("\n")
    .toLocaleLowerCase();

/** A row writes its cells when somebody looks at it: of thousands, a screen shows a few dozen. */
export function customerRow(
  customer: ReportCustomer,
  columns: readonly CustomerColumn[],
): CustomerRow {
  let cells: readonly Cell[] | null = null;
  let searched: string | null = null;
  return {
    id: customer.id,
    get cells() {
      return (cells ??= columns.map(({ cell }) => cell(customer)));
    },
    sortBy: (place) => columns[place]?.cell(customer).sort ?? null,
    facets: {
      abc: customer.abc,
      xyz: customer.xyz,
      state: customer.state,
      manager: customer.manager,
      region: customer.region,
      types: typesOf(customer),
      get searched() {
        return (searched ??= searchedText(customer));
      },
    },
  };
}

/** The others of a report that lists few, in the columns that know of them. */
export function othersRow(
  telling: Telling,
  columns: readonly CustomerColumn[],
): readonly CustomerRow[] {
  const known = othersCells(telling);
  if (known === null) return [];
  const cells = columns.map(({ id }) => known[id] ?? { text: "", sort: null });
  const facets = { abc: "C", xyz: null, state: "none", manager: null, region: null } as const;
  const searched = (known["name"]?.text ?? "").toLocaleLowerCase();
  return [
    {
      id: "others",
      cells,
      sortBy: (place) => cells[place]?.sort ?? null,
      facets: { ...facets, types: [], searched },
    },
  ];
}
