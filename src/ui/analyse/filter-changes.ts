import type { Filters } from "../../analysis/settings.ts";
import type { LineProperty, PlainDate } from "../../domain/words.ts";
import type { FilterName } from "../../reports/blocks/filters.ts";

/** How many filters are on; two days are one. */
export const countOf = ({ values, from, to }: Filters): number =>
  Object.keys(values).length + (from === null && to === null ? 0 : 1);

/** The filters with one of them taken away. */
export const withoutFilter = (filters: Filters, name: FilterName): Filters =>
  name === "days" ? { ...filters, from: null, to: null } : withValue(filters, name, "");

/** The filters with another value of a property; an empty one counts every line. */
export function withValue(filters: Filters, name: LineProperty, value: string): Filters {
  const { [name]: _before, ...others } = filters.values;
  return { ...filters, values: value === "" ? others : { ...others, [name]: value } };
}

/** The filters with another first or last day; an empty one sets no bound, and the other day gives way. */
export function withDay(filters: Filters, key: "from" | "to", day: PlainDate): Filters {
  const next = { ...filters, [key]: day === "" ? null : day };
  if (next.from === null || next.to === null || next.from <= next.to) return next;
  return { ...next, [key === "from" ? "to" : "from"]: null };
}
