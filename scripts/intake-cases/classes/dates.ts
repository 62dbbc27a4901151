import type { CaseClass, Expected } from "../case.ts";
import { ledger, type LedgerShape, type Sale } from "../ledger.ts";
import { textCase } from "../text-case.ts";
import {
  commaMoney,
  dateForm,
  isoDate,
  monthsInEnglish,
  monthsInRussian,
  pointDate,
  pointMoney,
  type DateForm,
} from "../writing/forms.ts";
import { englishColumns, leastColumns, listRows } from "../writing/rows.ts";

interface Variant {
  readonly shape?: LedgerShape;
  readonly english?: boolean;
  /** The day that a file without days means. */
  readonly first?: (date: string) => string;
  readonly also?: Expected;
}

function written(
  name: string,
  shows: string,
  seed: number,
  form: DateForm,
  { shape = {}, english = false, first = (date) => date, also = {} }: Variant = {},
) {
  const drawn = ledger(seed, shape);
  const columns = english ? englishColumns(form, pointMoney) : leastColumns(form, commaMoney);
  const sales = drawn.map((sale): Sale => ({ ...sale, date: first(sale.date) }));
  return textCase({ name, shows, sales, rows: listRows(drawn, columns), also });
}

const monthStart = (date: string): string => `${date.slice(0, 7)}-01`;
const quarterOf = (month: number): number => Math.ceil(month / 3);
const quarterStart = (date: string): string =>
  `${date.slice(0, 4)}-${String(quarterOf(Number(date.slice(5, 7))) * 3 - 2).padStart(2, "0")}-01`;
const months = { first: monthStart, also: { grain: "month" }, shape: { days: 300 } };
const quarters = { first: quarterStart, also: { grain: "quarter" }, shape: { days: 700 } };
const genitive: readonly string[] =
  "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" ");

export const dates: CaseClass = {
  name: "dates",
  about: "How a day, a month or a quarter is written.",
  stored: true,
  cases: [
    written("point-date", "31.01.2025.", 401, pointDate),
    written(
      "short-parts",
      "5.1.2025 without leading zeros.",
      402,
      dateForm(({ year, month, day }) => `${day}.${month}.${year}`),
    ),
    written(
      "two-digit-year",
      "31.01.25.",
      403,
      dateForm(({ year, mm, dd }) => `${dd}.${mm}.${year.slice(2)}`),
    ),
    written(
      "slashes-day-first",
      "31/01/2025, told by a day above 12.",
      404,
      dateForm(({ year, mm, dd }) => `${dd}/${mm}/${year}`),
    ),
    written(
      "slashes-month-first",
      "01/31/2025, told by a day above 12.",
      405,
      dateForm(({ year, month, day }) => `${month}/${day}/${year}`),
      { english: true },
    ),
    written(
      "slashes-two-digit-year",
      "31/01/25.",
      406,
      dateForm(({ year, mm, dd }) => `${dd}/${mm}/${year.slice(2)}`),
    ),
    written(
      "hyphens-day-first",
      "31-01-2025.",
      407,
      dateForm(({ year, mm, dd }) => `${dd}-${mm}-${year}`),
    ),
    written("iso", "2025-01-31.", 408, isoDate),
    written("iso-slashes", "2025/01/31.", 409, (date) => date.replaceAll("-", "/")),
    written("iso-with-time", "2025-01-31T23:59:59.", 410, (date) => `${date}T23:59:59`),
    written(
      "time-zone",
      "2025-01-31T23:30:00+03:00 stays the 31st.",
      411,
      (date) => `${date}T23:30:00+03:00`,
    ),
    written(
      "time-in-utc",
      "2025-01-31T00:00:00Z stays the 31st.",
      412,
      (date) => `${date}T00:00:00Z`,
      { english: true },
    ),
    written(
      "point-date-with-time",
      "31.01.2025 23:59:59, as 1C writes a document's time.",
      413,
      (date) => `${pointDate(date)} 23:59:59`,
    ),
    written(
      "single-digit-hour",
      "31.01.2025 0:00:00, as 1C writes a day.",
      414,
      (date) => `${pointDate(date)} 0:00:00`,
    ),
    written("packed", "20250131.", 415, (date) => date.replaceAll("-", "")),
    written("year-mark", "31.01.2025 г.", 416, (date) => `${pointDate(date)} г.`),
    written(
      "russian-words",
      "«31 января 2025 г.»",
      417,
      dateForm(({ year, month, day }) => `${day} ${genitive[month - 1] ?? ""} ${year} г.`),
    ),
    written(
      "russian-short-words",
      "«31 янв. 2025».",
      418,
      dateForm(
        ({ year, month, day }) => `${day} ${(genitive[month - 1] ?? "").slice(0, 3)}. ${year}`,
      ),
    ),
    written(
      "english-words",
      "`Jan 31, 2025`.",
      419,
      dateForm(({ year, month, day }) => `${monthsInEnglish[month - 1] ?? ""} ${day}, ${year}`),
      { english: true },
    ),
    written(
      "english-day-month",
      "`31-Jan-2025`.",
      420,
      dateForm(({ year, month, dd }) => `${dd}-${monthsInEnglish[month - 1] ?? ""}-${year}`),
      { english: true },
    ),
    written(
      "english-two-digit-year",
      "`31-Jan-25`, as Excel and Oracle write it.",
      421,
      dateForm(
        ({ year, month, dd }) => `${dd}-${monthsInEnglish[month - 1] ?? ""}-${year.slice(2)}`,
      ),
      { english: true },
    ),
    written(
      "months-in-russian",
      "«Январь 2025»: grain of a month.",
      422,
      dateForm(({ year, month }) => `${monthsInRussian[month - 1] ?? ""} ${year}`),
      months,
    ),
    written(
      "months-short",
      "«янв. 2025».",
      423,
      dateForm(({ year, month }) => `${(genitive[month - 1] ?? "").slice(0, 3)}. ${year}`),
      months,
    ),
    written(
      "months-in-figures",
      "01.2025.",
      424,
      dateForm(({ year, mm }) => `${mm}.${year}`),
      months,
    ),
    written("months-iso", "2025-01.", 425, (date) => date.slice(0, 7), months),
    written(
      "quarters-in-russian",
      "«1 кв. 2025».",
      426,
      dateForm(({ year, month }) => `${quarterOf(month)} кв. ${year}`),
      quarters,
    ),
    written(
      "quarters-in-words",
      "«1 квартал 2025 г.»",
      427,
      dateForm(({ year, month }) => `${quarterOf(month)} квартал ${year} г.`),
      quarters,
    ),
    written(
      "quarters-in-english",
      "`Q1 2025`.",
      428,
      dateForm(({ year, month }) => `Q${quarterOf(month)} ${year}`),
      { ...quarters, english: true },
    ),
    written(
      "quarters-year-first",
      "`2025-Q1`.",
      429,
      dateForm(({ year, month }) => `${year}-Q${quarterOf(month)}`),
      quarters,
    ),
    written("far-future", "All days lie in 2031: nothing is odd beside them.", 430, pointDate, {
      shape: { from: "2031-01-13" },
    }),
    written("leap-day", "29.02.2024 is a day.", 431, pointDate, {
      shape: { from: "2024-02-26", days: 8 },
    }),
  ],
};
