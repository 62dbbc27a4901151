import type { Locale, PlainDate } from "../domain/words.ts";
import * as amounts from "./amounts.ts";
import * as calendar from "./calendar.ts";
import * as numerals from "./numerals.ts";
import { counted, pluralForm } from "./plural.ts";
import type { PluralForms } from "./plural.ts";

/** Every way a report writes a figure, in one language and one currency. */
export interface Format {
  readonly locale: Locale;
  readonly integer: (value: number) => string;
  readonly decimal: (value: number, decimals: number) => string;
  readonly percent: (fraction: number, options?: numerals.PercentOptions) => string;
  readonly percentNumeral: (fraction: number, options?: numerals.PercentOptions) => string;
  readonly signedPercent: (fraction: number) => string;
  readonly signedDecimal: (value: number, decimals: number) => string;
  readonly level: (fraction: number) => string;
  /** Every decimal of a plain decimal text, with the sign of the currency. */
  readonly exactMoney: (decimal: string) => string;
  readonly compactMoney: (value: number) => string;
  readonly compactNumber: (value: number) => string;
  readonly moneyColumn: (values: readonly number[]) => amounts.AmountColumn;
  readonly numberColumn: (values: readonly number[]) => amounts.AmountColumn;
  readonly moneyAxis: (ticks: readonly number[]) => amounts.AmountAxis;
  readonly numberAxis: (ticks: readonly number[]) => amounts.AmountAxis;
  readonly day: (day: PlainDate) => string;
  readonly daySpan: (first: PlainDate, last: PlainDate) => string;
  readonly step: (label: string) => string;
  readonly counted: (count: number, forms: PluralForms) => string;
  readonly plural: (count: number, forms: PluralForms) => string;
  /** `a, b и c`. */
  readonly list: (items: readonly string[]) => string;
}

const lastJoint: Record<Locale, string> = { ru: " и ", en: " and " };

function joined(locale: Locale, items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : items.slice(0, -1).join(", ") + lastJoint[locale] + last;
}

/** The formats of one language; `currency` is an ISO 4217 code, or null for sums without a sign. */
export const formatFor = (locale: Locale, currency: string | null): Format => ({
  locale,
  integer: (value) => numerals.numeral(locale, value),
  decimal: (value, decimals) => numerals.numeral(locale, value, decimals),
  percent: (fraction, options) => numerals.percent(locale, fraction, options),
  percentNumeral: (fraction, options) => numerals.percentNumeral(locale, fraction, options),
  signedPercent: (fraction) => numerals.signedPercent(locale, fraction),
  signedDecimal: (value, decimals) => numerals.signedNumeral(locale, value, decimals),
  level: (fraction) => numerals.level(locale, fraction),
  exactMoney: (decimal) => amounts.exactMoney(locale, decimal, currency),
  compactMoney: (value) => amounts.compactMoney(locale, value, currency),
  compactNumber: (value) => amounts.compactNumeral(locale, value),
  moneyColumn: (values) => amounts.amountColumn(locale, values, currency),
  numberColumn: (values) => amounts.amountColumn(locale, values, null),
  moneyAxis: (ticks) => amounts.amountAxis(locale, ticks, currency),
  numberAxis: (ticks) => amounts.amountAxis(locale, ticks, null),
  day: (day) => calendar.dayText(locale, day),
  daySpan: (first, last) => calendar.daySpan(locale, first, last),
  step: (label) => calendar.stepText(locale, label),
  counted: (count, forms) => counted(locale, count, forms),
  plural: (count, forms) => pluralForm(locale, count, forms),
  list: (items) => joined(locale, items),
});
