const weightsOfTen = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const weightsOfEleven = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const weightsOfTwelve = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

const checkDigit = (text: string, weights: readonly number[]): number =>
  (weights.reduce((sum, weight, index) => sum + weight * Number(text[index]), 0) % 11) % 10;

/** A Russian ИНН of 10 or 12 digits whose check digits are right. */
export function isInn(text: string): boolean {
  if (/^\d{10}$/u.test(text)) return checkDigit(text, weightsOfTen) === Number(text[9]);
  if (!/^\d{12}$/u.test(text)) return false;
  return (
    checkDigit(text, weightsOfEleven) === Number(text[10]) &&
    checkDigit(text, weightsOfTwelve) === Number(text[11])
  );
}

const vatNumber =
  /^(?:AT|BE|BG|CHE|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|HR|HU|IE|IT|LT|LU|LV|MT|NL|NO|PL|PT|RO|SE|SI|SK|XI)[0-9A-Z]{8,12}$/u;

/** The form of a VAT number of the European Union and its neighbours: `DE123456789`. */
export const isVatNumber = (text: string): boolean => vatNumber.test(text) && /\d{5}/u.test(text);

/** The tax id in a cell, without blanks and without the КПП that 1C writes behind a slash. */
export const taxIdIn = (text: string): string => text.replace(/[/\\].*$/u, "").replace(/\s/gu, "");
