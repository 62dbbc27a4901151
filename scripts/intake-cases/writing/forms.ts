/** A plain decimal of minor units: `-1234.50`. */
export function plainDecimal(minor: bigint, scale = 2): string {
  const digits = String(minor < 0n ? -minor : minor).padStart(scale + 1, "0");
  const sign = minor < 0n ? "-" : "";
  return scale === 0
    ? `${sign}${digits}`
    : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

export type MoneyForm = (minor: bigint) => string;

/** Money with a decimal sign, a sign between thousands, and what stands before and behind. */
export const moneyForm =
  (decimal: "," | ".", thousands = "", { scale = 2, before = "", behind = "" } = {}): MoneyForm =>
  (minor) => {
    const [whole = "", fraction] = plainDecimal(minor < 0n ? -minor : minor, scale).split(".");
    const grouped = whole.replace(/\d(?=(?:\d{3})+$)/gu, `$&${thousands}`);
    const sign = minor < 0n ? "-" : "";
    return `${sign}${before}${grouped}${fraction === undefined ? "" : decimal + fraction}${behind}`;
  };

export const commaMoney = moneyForm(",");
export const pointMoney = moneyForm(".");
/** As 1C prints it: decimal comma, no-break space between thousands. */
export const printedMoney = moneyForm(",", "\u00a0");

export type DateForm = (date: string) => string;

export const isoDate: DateForm = (date) => date;
export const pointDate: DateForm = (date) => date.split("-").reverse().join(".");

/** A date of its parts: year, month and day without leading zeros, and the two with them. */
export const dateForm =
  (
    write: (parts: {
      readonly year: string;
      readonly month: number;
      readonly day: number;
      readonly mm: string;
      readonly dd: string;
    }) => string,
  ): DateForm =>
  (date) => {
    const [year = "", mm = "", dd = ""] = date.split("-");
    return write({ year, month: Number(mm), day: Number(dd), mm, dd });
  };

export const monthsInRussian: readonly string[] = [
  "Январь",
  "Февраль",
  "Март",
  "Апрель",
  "Май",
  "Июнь",
  "Июль",
  "Август",
  "Сентябрь",
  "Октябрь",
  "Ноябрь",
  "Декабрь",
];
export const monthsInEnglish: readonly string[] = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Oct",
  "Nov",
  "Dec",
];
