import type { ReportDocument } from "../document.ts";
import type { Named } from "./pseudonyms.ts";

type Filters = NonNullable<ReportDocument["parameters"]["filters"]>;

/** The properties whose values have pseudonyms; of a category only the fact stays. */
const named = ["manager", "department", "region"] as const;

/** What filters say by name. */
export const filterNames = (filters: Filters | undefined): readonly Named[] =>
  named.flatMap((kind) => {
    const key = filters?.[kind];
    return key === undefined ? [] : [{ kind, key }];
  });

/** The filters of a report with the codes of pseudonyms for values [R4]; days stay. */
export function maskedFilters(
  filters: Filters,
  masks: { code(named: Named): string },
): Partial<Filters> {
  const values = filterNames(filters).map((value) => [value.kind, masks.code(value)] as const);
  return {
    ...Object.fromEntries(values),
    ...(filters.category === undefined ? {} : { category: "…" }),
    ...(filters.from === undefined ? {} : { from: filters.from }),
    ...(filters.to === undefined ? {} : { to: filters.to }),
  };
}
