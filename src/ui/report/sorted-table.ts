import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useMemo } from "react";
import type { Column } from "../../reports/blocks/block.ts";
import type { CustomerRow } from "../../reports/blocks/customers.ts";

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
const helper = createColumnHelper<typeof features, CustomerRow>();

type Sortable = number | string | undefined;

const collators: Record<string, Intl.Collator> = {};
const collatorFor = (locale: string): Intl.Collator =>
  (collators[locale] ??= new Intl.Collator(locale, { numeric: true }));

const compared = (one: Sortable, other: Sortable, locale: string): number =>
  typeof one === "number" && typeof other === "number"
    ? one - other
    : collatorFor(locale).compare(String(one), String(other));

interface Sort {
  /** A column's id, with `-` before it from the largest; empty: the order of the document. */
  readonly sort: string;
  readonly onSort: (sort: string) => void;
}

/** A column that this report does not have sorts nothing. */
function sortingOf(sort: string, columns: readonly Column[]): { id: string; desc: boolean }[] {
  const id = sort.replace(/^-/, "");
  return columns.some((column) => column.id === id) ? [{ id, desc: sort.startsWith("-") }] : [];
}

/** The customers in the order of the chosen column; in that of the document until one is chosen. */
export function useSortedTable(
  columns: readonly Column[],
  rows: readonly CustomerRow[],
  locale: string,
  { sort, onSort }: Sort,
) {
  const definitions = useMemo(
    () =>
      helper.columns(
        columns.map((column, index) =>
          helper.accessor((row): Sortable => row.sortBy(index) ?? undefined, {
            id: column.id,
            // What is missing stands last, whichever way the column is sorted.
            sortUndefined: "last",
            sortDescFirst: column.align === "end" && column.id !== "rank",
            sortFn: (one, other, id) =>
              compared(one.getValue<Sortable>(id), other.getValue<Sortable>(id), locale),
          }),
        ),
      ),
    [columns, locale],
  );
  const data = useMemo(() => [...rows], [rows]);
  return useTable({
    features,
    columns: definitions,
    data,
    getRowId: (row) => row.id,
    enableMultiSort: false,
    state: useMemo(() => ({ sorting: sortingOf(sort, columns) }), [sort, columns]),
    onSortingChange: (change) => {
      const [first] = typeof change === "function" ? change(sortingOf(sort, columns)) : change;
      onSort(first === undefined ? "" : `${first.desc ? "-" : ""}${first.id}`);
    },
  });
}

export type SortedTable = ReturnType<typeof useSortedTable>;
