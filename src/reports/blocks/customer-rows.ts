import { customerTypes, type CustomerType } from "../../domain/customer-tag.ts";
import type { ReportCustomer } from "../document.ts";
import type { BlockRow, Cell, Column } from "./block.ts";
import { othersCells } from "./others-cells.ts";
import type { Telling } from "./telling.ts";

export interface CustomerRow extends BlockRow {
  /** Null for the others in one row. */
  readonly customer: ReportCustomer | null;
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

/** A row writes what is asked of it: of thousands, a screen shows a few dozen. */
class ToldCustomer implements CustomerRow {
  readonly id: string;
  readonly customer: ReportCustomer;
  readonly #columns: readonly CustomerColumn[];
  #cells: readonly Cell[] | null = null;

  constructor(customer: ReportCustomer, columns: readonly CustomerColumn[]) {
    this.id = customer.id;
    this.customer = customer;
    this.#columns = columns;
  }

  get cells(): readonly Cell[] {
    return (this.#cells ??= this.#columns.map(({ cell }) => cell(this.customer)));
  }

  sortBy(place: number): Cell["sort"] {
    return this.#columns[place]?.cell(this.customer).sort ?? null;
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
  return [
    {
      id: "others",
      cells,
      sortBy: (place) => cells[place]?.sort ?? null,
      customer: null,
    },
  ];
}
