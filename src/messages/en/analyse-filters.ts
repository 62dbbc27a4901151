import { counted } from "../plural.ts";
import type { FilterWords } from "../ru/analyse-filters.ts";

export const filters: FilterWords = {
  label: "Filters",
  all: "Filters: all sales",
  some: (count) => `Filters: ${counted("en", count, { one: "condition", other: "conditions" })}`,
  names: {
    manager: "Manager",
    department: "Department",
    region: "Region",
    category: "Category",
  },
  from: "From",
  to: "To",
  any: "all",
  choose: "start typing",
  nowhere: "The file has no such value.",
  reset: "Remove all filters",
  reading: "Reading the values from the file…",
  note: "Sales without a customer and the counts of rows are shown for the whole file. A filter by manager, department, region or category changes neither period nor steps.",
};
