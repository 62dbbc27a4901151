import type { ReportFilters } from "../ru/report-filters.ts";

export const reportFilters: ReportFilters = {
  only: "Only",
  names: {
    manager: "manager",
    department: "department",
    region: "region",
    category: "category",
  },
  between: (from, to) => `sales from ${from} to ${to}`,
  from: (day) => `sales from ${day}`,
  to: (day) => `sales up to ${day}`,
  drop: (filter) => `Remove filter: ${filter}`,
  nothing: "No sale to a named customer passes these filters.",
  unnamed: "Filters do not apply to them.",
};
