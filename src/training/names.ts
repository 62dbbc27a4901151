import type { Locale } from "../domain/words.ts";

/* The sample is a Russian export. In an English lesson its names are read in Latin letters. */
const letters = new Map(
  Object.entries({
    ...{ а: "a", б: "b", в: "v", г: "g", д: "d", е: "e", ё: "e", ж: "zh", з: "z", и: "i" },
    ...{ й: "y", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t" },
    ...{ у: "u", ф: "f", х: "kh", ц: "ts", ч: "ch", ш: "sh", щ: "shch", ъ: "", ы: "y" },
    ...{ ь: "", э: "e", ю: "yu", я: "ya" },
  }),
);

const inLatin = (name: string): string =>
  Array.from(name, (letter) => {
    const small = letter.toLowerCase();
    const latin = letters.get(small);
    if (latin === undefined) return letter;
    return letter === small ? latin : latin.slice(0, 1).toUpperCase() + latin.slice(1);
  }).join("");

/** `ООО "Брангор Снаб"`, `Ламбион Снаб ООО`: a legal form before or after a name, quoted or not. */
const LEGAL_FORM = /^(?:ООО|АО|ПАО|ЗАО)\s+|\s+(?:ООО|АО|ПАО|ЗАО)$/g;

/** Two initials stay on one line. */
const INITIALS = /(\p{Lu})\. (\p{Lu})\./gu;

/** A name as a lesson says it: without the legal form and its quotes, in the letters of the language. */
export function spokenName(locale: Locale, name: string): string {
  const bare = name.replaceAll(LEGAL_FORM, "").replaceAll(/^["«]|["»]$/g, "");
  const short = bare.replaceAll(INITIALS, "$1.\u00a0$2.");
  return locale === "en" ? inLatin(short) : short;
}
