import { monthOfName } from "../cells/month-names.ts";
import type { ColumnProfile } from "../mapping/column-profile.ts";
import { isYear } from "../table/header-cells.ts";
import { recordText } from "../table/sample-table.ts";
import { withMade, type FoundTable } from "./found-table.ts";
import type { TableLayout } from "./layout.ts";
import { madeDatesLayout } from "./made-dates.ts";

/** Lines whose month stands alone («Январь», 1), with its year in a column beside it or nowhere; null for others. */
export function monthLines({ columns, profiles, russian, year }: FoundTable): TableLayout | null {
  const months = profiles.find(
    (profile) =>
      isCalled(profile, /^(?:месяц|номер месяца|month|month no)$/u) && all(profile, monthIn),
  );
  if (months === undefined) return null;
  const years = profiles.find(
    (profile) =>
      isCalled(profile, /^(?:год|year)$/u) && all(profile, (value) => isYear(value) || null),
  );
  const from = months.column.index;
  const layout = madeDatesLayout({
    columns: withMade(columns, [russian ? "Период" : "Period"]),
    width: columns.length,
    replaced: null,
    dateIn: (record) => {
      const month = monthIn(recordText(record, from));
      const own = years === undefined ? year : recordText(record, years.column.index).slice(0, 4);
      return month === null || own === null || own === ""
        ? null
        : `${own}-${String(month).padStart(2, "0")}`;
    },
  });
  return years === undefined ? { ...layout, yearless: "plain" } : layout;
}

const isCalled = ({ name }: ColumnProfile, names: RegExp): boolean => names.test(name.words);

/** A total row has its label there. */
const all = ({ values, filled }: ColumnProfile, read: (value: string) => unknown): boolean => {
  const fitting = values.filter((value) => value !== "" && read(value) !== null).length;
  return fitting > 0 && fitting >= filled - 1;
};

function monthIn(text: string): number | null {
  const number = /^\d{1,2}$/u.test(text) ? Number(text) : 0;
  return number >= 1 && number <= 12 ? number : monthOfName(text);
}
