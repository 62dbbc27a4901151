import type { LineProperty } from "../../domain/words.ts";

const names: Readonly<Record<LineProperty, string>> = {
  manager: "менеджер",
  department: "отдел",
  region: "регион",
  category: "категория",
};

/** Which lines a report counts, where not all. */
export const reportFilters = {
  only: "Только",
  names,
  between: (from: string, to: string) => `продажи с\u00a0${from} по\u00a0${to}`,
  from: (day: string) => `продажи с\u00a0${day}`,
  to: (day: string) => `продажи по\u00a0${day}`,
  drop: (filter: string) => `Снять отбор: ${filter}`,
  nothing: "Под этот отбор не\u00a0попала ни одна продажа названному клиенту.",
  unnamed: "Отбор на них не\u00a0действует.",
};

export type ReportFilters = typeof reportFilters;
