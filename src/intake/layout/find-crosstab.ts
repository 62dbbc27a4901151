import { partialTotalLabel, totalLabel } from "../mapping/row-labels.ts";
import { crosstabLayout, type CrosstabPeriod } from "./crosstab-reader.ts";
import { findIndents } from "./find-indents.ts";
import { findLevelColumns } from "./find-level-columns.ts";
import { withMade, type FoundTable } from "./found-table.ts";
import type { TableLayout } from "./layout.ts";
import { periodIn, withLaterYears, type NamedPeriod } from "./period-names.ts";
import { areQuartersSums } from "./quarter-sums.ts";

/** Periods side by side in the header; null where fewer than two (three days) stand there. */
export function findCrosstab(table: FoundTable): TableLayout | null {
  const { columns, parts, profiles, russian } = table;
  const year = table.year ?? unknownYear;
  const { periods: named, wraps } = withLaterYears(
    columns.map(({ index }) => periodIn(parts[index] ?? [], year)),
    year,
  );
  const found = withoutSums(asMonths(named), parts);
  if (!areQuartersSums(named)) return null;
  const days = found.filter((period) => period?.grain === "day").length;
  const distinct = new Set(found.flatMap((period) => period?.date ?? []));
  if (distinct.size < (days > 0 ? 3 : 2)) return null;
  const first = found.findIndex((period) => period !== null);
  const heads = profiles.slice(0, first);
  if (first < 1 || heads.some(({ dates, filled }) => filled > 0 && dates >= 0.6)) return null;
  const totals = columns.map(({ index }) => totalFigure(parts[index] ?? [], index < first));
  const figures = figuresOf(found);
  const figureColumns = columns
    .map(({ index }) => index)
    .filter((index) => (named[index] ?? null) !== null || totals[index] !== null);
  const groups = groupsOf(table, figureColumns);
  const own = groups?.columns ?? columns;
  const names = figures.map((name) => (name === "" ? nameOfOnly(table) : name));
  const layout = crosstabLayout({
    columns: withMade(own, [russian ? "Период" : "Period", ...names]),
    width: columns.length,
    periods: periodsOf(found, figures),
    totalColumns: figures.map((figure) => totalColumn(totals, figure)),
    figureColumns,
    groups,
    money: { column: own.length + 1, decimalSeparator: "." },
  });
  const isYearless = found.some((period) => (period?.yearless ?? null) !== null);
  return isYearless ? { ...layout, yearless: wraps ? "wraps" : "plain" } : layout;
}

/** Stands for the year until somebody tells it. */
const unknownYear = "2000";

/** Quarters among their months, and periods that are called totals, are sums and no periods. */
function withoutSums(
  found: readonly (NamedPeriod | null)[],
  parts: FoundTable["parts"],
): readonly (NamedPeriod | null)[] {
  const hasMonths = found.some((period) => period?.grain === "month");
  return found.map((period, index) => {
    const isSum =
      (hasMonths && period?.grain === "quarter") ||
      parts[index]?.some((part) => totalLabel.test(part)) === true;
    return isSum ? null : period;
  });
}

/** Days that are all the first of their months stand for these. */
function asMonths(found: readonly (NamedPeriod | null)[]): readonly (NamedPeriod | null)[] {
  const days = found.flatMap((period) => (period?.grain === "day" ? [period.date] : []));
  const areFirst = days.length > 1 && days.every((day) => firstOfMonth.test(day));
  if (!areFirst) return found;
  return found.map((period) => {
    if (period?.grain !== "day") return period;
    const { month, year, isoYear, isoMonth } = firstOfMonth.exec(period.date)?.groups ?? {};
    const date = `${isoYear ?? year ?? ""}-${isoMonth ?? month ?? ""}`;
    return { ...period, date, grain: "month" };
  });
}

const firstOfMonth =
  /^(?:0?1[.](?<month>\d{1,2})[.](?<year>\d{4})|(?<isoYear>\d{4})-(?<isoMonth>\d{2})-01)$/u;

const figuresOf = (found: readonly (NamedPeriod | null)[]): readonly string[] => [
  ...new Set(found.flatMap((period) => (period === null ? [] : [period.figure]))),
];

function periodsOf(
  found: readonly (NamedPeriod | null)[],
  figures: readonly string[],
): readonly CrosstabPeriod[] {
  const periods = new Map<string, number[]>();
  found.forEach((period, column) => {
    if (period === null) return;
    const columns = periods.get(period.date) ?? figures.map(() => -1);
    columns[figures.indexOf(period.figure)] = column;
    periods.set(period.date, columns);
  });
  return [...periods].map(([date, columns]) => ({ date, columns }));
}

/** What a column of sums over all periods sums up: «Сумма» under «Итого»; null for other columns. */
function totalFigure(parts: readonly string[], isHead: boolean): string | null {
  if (isHead || !parts.some((part) => totalLabel.test(part) && !isPartOfAll(part))) return null;
  return parts.filter((part) => !totalLabel.test(part)).join(" ");
}

/** «Итого за 1 квартал», «Итого 2024»: a sum of some of the periods. */
const isPartOfAll = (label: string): boolean =>
  partialTotalLabel.test(label) || /\d|квартал|полугоди|quarter|half/iu.test(label);

function totalColumn(totals: readonly (string | null)[], figure: string): number {
  const named = totals.indexOf(figure);
  return named >= 0 || totals.filter((total) => total !== null).length > 1
    ? named
    : totals.findIndex((total) => total !== null);
}

/** The rows of a cross-tab may be grouped as those of any report. */
function groupsOf(table: FoundTable, figureColumns: readonly number[]): TableLayout | null {
  const first = Math.min(...figureColumns);
  const profiles = table.profiles.map((profile) =>
    figureColumns.includes(profile.column.index)
      ? { ...profile, filled: Math.max(1, profile.filled), numbers: 1, dates: 0, taxIds: 0 }
      : profile.column.index > first
        ? { ...profile, numbers: 1 }
        : profile,
  );
  const bare = { ...table, profiles };
  return findIndents(bare) ?? findLevelColumns(bare, true)?.layout ?? null;
}

/** The only figure of a cross-tab has its name in the title, if anywhere. */
function nameOfOnly({ title, russian }: FoundTable): string {
  const text = title.flat().join(" ").toLowerCase();
  const isMoney = /сумм|выручк|стоимост|оборот|руб|revenue|sales|amount/u.test(text);
  if (!isMoney && /количеств|quantity|units|шт\.?(?= |$)/u.test(text))
    return russian ? "Количество" : "Quantity";
  return russian ? "Выручка" : "Revenue";
}
