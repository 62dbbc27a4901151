import type { Locale } from "../../domain/words.ts";

const letters: Readonly<Record<string, string>> = {
  ...{ а: "a", б: "b", в: "v", г: "g", д: "d", е: "e", ё: "yo", ж: "zh", з: "z", и: "i" },
  ...{ й: "y", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t" },
  ...{ у: "u", ф: "f", х: "kh", ц: "ts", ч: "ch", ш: "sh", щ: "shch", ъ: "", ы: "y", ь: "" },
  ...{ э: "e", ю: "yu", я: "ya" },
};

/** Cyrillic in Latin letters, simplified from BGN/PCGN: for readers who cannot tell Ш from Щ. */
function latin(text: string): string {
  return text.replaceAll(/[а-яё]/gi, (letter) => {
    const small = letters[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? small : small.charAt(0).toUpperCase() + small.slice(1);
  });
}

/** A name as the miniature has room for: without the legal form, in letters that the reader knows. */
export function shortName(name: string, locale: Locale): string {
  const bare = /["«](.+)["»]/.exec(name)?.[1]?.replaceAll('"', "") ?? name;
  return locale === "ru" ? bare : latin(bare).replace(/^(\S+) ((?:\S{1,3}\. ?){1,2})$/, "$2 $1");
}
