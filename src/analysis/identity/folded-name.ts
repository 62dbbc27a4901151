import type { Difference } from "./evidence.ts";
import { legalFormAt } from "./legal-forms.ts";
import { inOneAlphabet } from "./look-alikes.ts";

/** A name without what may differ between two spellings of one customer. */
export interface FoldedName {
  /** The words in their order, without spaces; blank where nothing but a legal form is left. */
  readonly joined: string;
  /** The words sorted, so that their order does not matter. */
  readonly sorted: string;
  readonly words: readonly string[];
  readonly legalForm: string | null;
}

/** Longer names are told by their beginning: what is longer is no name. */
const longest = 300;

const words = /[\p{L}\p{M}\p{N}]+/gu;
const wordsAndQuotes = /[\p{L}\p{M}\p{N}]+|["'`«»„“”‘’‹›]/gu;
const wordsAndPunctuation = /[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s"'`«»„“”‘’‹›]/gu;

const without = (kept: Difference | null): RegExp =>
  kept === "quotes" ? wordsAndQuotes : kept === "punctuation" ? wordsAndPunctuation : words;

/**
 * Folds a name [K3]: alphabet, case, «ё», quotes, punctuation and legal form. `kept` leaves one of
 * these as it is, which tells whether two names differ in it.
 */
export function foldName(name: string, kept: Difference | null = null): FoldedName {
  const parts = name.slice(0, longest).normalize("NFKC").match(without(kept)) ?? [];
  const plain = parts.map((part) => foldWord(part, null));
  const shown = kept === null ? plain : parts.map((part) => foldWord(part, kept));
  const left: string[] = [];
  let legalForm: string | null = null;
  for (let place = 0; place < plain.length;) {
    const found = legalFormAt(plain, place);
    const length = found?.length ?? 1;
    legalForm ??= found?.form ?? null;
    if (found === null || kept === "legal-form") left.push(...shown.slice(place, place + length));
    place += length;
  }
  return {
    joined: left.join(""),
    sorted: left.toSorted().join(" "),
    words: left,
    legalForm,
  };
}

function foldWord(word: string, kept: Difference | null): string {
  const lettered = kept === "latin-look-alikes" ? word : inOneAlphabet(word);
  const cased = kept === "case" ? lettered : lettered.toLowerCase();
  return kept === "yo" ? cased : cased.replaceAll("ё", "е").replaceAll("Ё", "Е");
}
