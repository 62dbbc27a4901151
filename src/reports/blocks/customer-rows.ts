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
  sortBy(place: number): Cell["sort"];
}

export interface CustomerColumn extends Column {
  readonly cell: (customer: ReportCustomer) => Cell;
  readonly total: Cell;
}

/** The types that this version knows, in their order. */
export const typesOf = ({ types }: ReportCustomer): readonly CustomerType[] =>
  types.length === 0 ? [] : customerTypes.filter((type) => types.includes(type));

const searchedText = ({ name, keyPerson, manager, entities }: ReportCustomer): string =>
  [name, keyPerson ?? "", manager ?? "", ...entities.flatMap((one) => [one.name, one.taxId ?? ""])]
    .join("\n")
    .toLocaleLowerCase();

/** A row writes what is asked of it: of thousands, a screen shows a few dozen. */
class ToldCustomer implements CustomerRow {
  readonly id: string;
  readonly #customer: ReportCustomer;
  readonly #columns: readonly CustomerColumn[];
  #cells: readonly Cell[] | null = null;
  #facets: CustomerFacets | null = null;

  constructor(customer: ReportCustomer, columns: readonly CustomerColumn[]) {
    this.id = customer.id;
    this.#customer = customer;
    this.#columns = columns;
  }

  get cells(): readonly Cell[] {
    return (this.#cells ??= this.#columns.map(({ cell }) => cell(this.#customer)));
  }

  get facets(): CustomerFacets {
    return (this.#facets ??= new ToldFacets(this.#customer));
  }

  sortBy(place: number): Cell["sort"] {
    return this.#columns[place]?.cell(this.#customer).sort ?? null;
  }
}

/** By prototype and not by member, since the filters of the page look at every row. */
class ToldFacets implements CustomerFacets {
  readonly #customer: ReportCustomer;
  #searched: string | null = null;

  constructor(customer: ReportCustomer) {
    this.#customer = customer;
  }

  get abc(): AbcClass {
    return this.#customer.abc;
  }

  get xyz(): XyzClass | null {
    return this.#customer.xyz;
  }

  get state(): CustomerState {
    return this.#customer.state;
  }

  get manager(): string | null {
    return this.#customer.manager;
  }

  get region(): string | null {
    return this.#customer.region;
  }

  get types(): readonly CustomerType[] {
    return typesOf(this.#customer);
  }

  get searched(): string {
    return (this.#searched ??= searchedText(this.#customer));
  }
}

export const customerRow = (
  customer: ReportCustomer,
  columns: readonly CustomerColumn[],
): CustomerRow => new ToldCustomer(customer, columns);

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
