const latin = "ABCEHKMOPTXYabcehkmoptxy";
const cyrillic = "АВСЕНКМОРТХУавсенкмортху";

const pairs = Array.from(latin, (letter, index) => [letter, cyrillic.charAt(index)] as const);
const toCyrillic: ReadonlyMap<string, string> = new Map(pairs);
const toLatin: ReadonlyMap<string, string> = new Map(pairs.map(([one, other]) => [other, one]));

const hasLatin = /[A-Za-z]/;
const onlyLookAlikes = /^[^A-Za-z]*(?:[ABCEHKMOPTXYabcehkmoptxy][^A-Za-z]*)*$/;

/**
 * A word in one alphabet: Latin letters that look like Russian ones become these where all of the
 * word do («Pомашка», «OOO»), else stray Russian letters of a Latin word become Latin («Аlpha»).
 */
export function inOneAlphabet(word: string): string {
  if (!hasLatin.test(word)) return word;
  if (onlyLookAlikes.test(word)) return replaced(word, toCyrillic);
  return /^[^А-Яа-яЁё]*$/u.test(word) ? word : replaced(word, toLatin);
}

const replaced = (word: string, by: ReadonlyMap<string, string>): string =>
  Array.from(word, (letter) => by.get(letter) ?? letter).join("");
