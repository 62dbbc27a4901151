/** Shorter words differ by a letter too often to mean the same; longer ones are no words. */
const shortest = 7;
const longest = 30;
const mostWords = 8;
/** Where more names are a letter apart, the letter is how they are told apart, not a mistake. */
const mostAlike = 6;
/** Places share a number with a 32-bit hash. */
const placeRange = 2 ** 20;

const isLongWord = (word: string): boolean =>
  word.length >= shortest && word.length <= longest && /^\p{L}+$/u.test(word);

/**
 * Pairs of names that differ by one letter inside one long word (one put in, left out, mistaken, or
 * two neighbours swapped) and not at all in the others. Each word is filed under itself and under
 * itself without each of its letters in turn: two such words share an entry, so that names are never
 * compared each with each.
 */
export function oneLetterApart(
  names: readonly (readonly string[])[],
): readonly (readonly [number, number])[] {
  const entries: number[] = [];
  names.slice(0, placeRange).forEach((words, place) => {
    if (words.length > mostWords) return;
    for (const [index, word] of words.entries()) {
      if (!isLongWord(word)) continue;
      const rest = hashOf(words.toSpliced(index, 1).toSorted().join(" "), 2_166_136_261);
      entries.push(hashOf(word, rest) * placeRange + place);
      for (let left = 1; left < word.length - 1; left += 1)
        entries.push(
          hashOf(word.slice(left + 1), hashOf(word.slice(0, left), rest)) * placeRange + place,
        );
    }
  });
  return pairsOf(Float64Array.from(entries).sort(), names);
}

/** FNV-1a, continued from `seed`. */
function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 16_777_619);
  return hash >>> 0;
}

function pairsOf(
  entries: Float64Array,
  names: readonly (readonly string[])[],
): readonly (readonly [number, number])[] {
  const pairs = new Map<number, readonly [number, number]>();
  for (let from = 0; from < entries.length;) {
    const hash = Math.floor((entries[from] ?? 0) / placeRange);
    const places: number[] = [];
    for (; Math.floor((entries[from] ?? -1) / placeRange) === hash; from += 1) {
      const place = (entries[from] ?? 0) % placeRange;
      if (place !== places.at(-1)) places.push(place);
    }
    if (places.length > mostAlike) continue;
    for (const [index, one] of places.entries())
      for (const other of places.slice(index + 1)) {
        const key = one * placeRange + other;
        if (!pairs.has(key) && differByOneLetter(names[one] ?? [], names[other] ?? []))
          pairs.set(key, [one, other]);
      }
  }
  return [...pairs.values()].toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
}

function differByOneLetter(one: readonly string[], other: readonly string[]): boolean {
  const more = (words: readonly string[], than: readonly string[]): readonly string[] => {
    const left = [...than];
    return words.filter((word) => {
      const place = left.indexOf(word);
      if (place >= 0) left.splice(place, 1);
      return place < 0;
    });
  };
  const [a, ...moreOfOne] = more(one, other);
  const [b, ...moreOfOther] = more(other, one);
  if (a === undefined || b === undefined || moreOfOne.length + moreOfOther.length > 0) return false;
  return isLongWord(a) && isLongWord(b) && isOneLetter(a, b);
}

/** Endings of cases and genders («Александров», «Александрова») are no mistakes: both ends must agree. */
function isOneLetter(one: string, other: string): boolean {
  if (one.at(0) !== other.at(0) || one.at(-1) !== other.at(-1)) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  const room = Math.min(one.length, other.length) - start;
  while (end < room && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const a = one.slice(start, one.length - end);
  const b = other.slice(start, other.length - end);
  if (a.length + b.length === 1 || (a.length === 1 && b.length === 1)) return true;
  return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
}
