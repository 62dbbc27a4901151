import type { Locale } from "../domain/words.ts";

/** The forms a noun takes beside a number; `other` serves every number without a form of its own. */
export type PluralForms = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }
>;

const NO_BREAK_SPACE = "\u00a0";

const rules: Record<Locale, Intl.PluralRules> = {
  ru: new Intl.PluralRules("ru"),
  en: new Intl.PluralRules("en"),
};
const numbers: Record<Locale, Intl.NumberFormat> = {
  ru: new Intl.NumberFormat("ru", { maximumFractionDigits: 0 }),
  en: new Intl.NumberFormat("en", { maximumFractionDigits: 0 }),
};

/** The noun alone in the form that the number asks for: `строк`, `rows`. */
export function pluralForm(locale: Locale, count: number, forms: PluralForms): string {
  return forms[rules[locale].select(count)] ?? forms.other;
}

/** The whole number and its noun, kept together by a no-break space: `6 700 строк`, `6,700 rows`. */
export function counted(locale: Locale, count: number, forms: PluralForms): string {
  // Which space groups digits differs between versions of ICU; the pages use one.
  const number = numbers[locale].format(count).replaceAll(/\s/g, NO_BREAK_SPACE);
  return number + NO_BREAK_SPACE + pluralForm(locale, count, forms);
}
