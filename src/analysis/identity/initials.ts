import type { FoldedName } from "./folded-name.ts";
import { soleTrader } from "./legal-forms.ts";

const isPerson = ({ legalForm, words }: FoldedName): boolean =>
  (legalForm === null || legalForm === soleTrader) &&
  (words.length === 2 || words.length === 3) &&
  words.every((word) => /^\p{L}+$/u.test(word));

const keyOf = (surname: string, others: readonly string[]): string =>
  `${surname} ${others
    .map((word) => word.charAt(0))
    .toSorted()
    .join("")}`;

/**
 * Pairs of a name with initials and the only name written out that they fit: «Иванов И. И.» and
 * «Иванов Иван Иванович», in any order of words. Where two persons fit, nothing is said.
 */
export function initialsAndNames(
  names: readonly FoldedName[],
): readonly (readonly [number, number])[] {
  const writtenOut = new Map<string, number[]>();
  const shortened: (readonly [place: number, key: string])[] = [];
  for (const [place, name] of names.entries()) {
    if (!isPerson(name)) continue;
    const long = name.words.filter((word) => word.length > 1);
    const [surname = ""] = long;
    const rest = name.words.filter((word) => word.length === 1);
    if (long.length === 1) shortened.push([place, keyOf(surname, rest)]);
    if (rest.length > 0) continue;
    const keys = new Set(
      name.words.map((word, index) => keyOf(word, name.words.toSpliced(index, 1))),
    );
    for (const key of keys) writtenOut.set(key, [...(writtenOut.get(key) ?? []), place]);
  }
  return shortened.flatMap(([place, key]) => {
    const [only, second] = writtenOut.get(key) ?? [];
    return only === undefined || second !== undefined ? [] : [[place, only] as const];
  });
}
