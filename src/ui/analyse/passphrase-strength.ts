/** Characters of a passphrase of one's own; the link can be tried at leisure, so shorter ones are refused. */
export const leastCharacters = 12;
/** Fewer different characters than this are a pattern, such as a date or one key held down. */
const leastDifferent = 7;

export type PassphraseStrength = "offered" | "short" | "guessable" | "own";

const onlyDigits = /^[\d\s./-]+$/u;

/**
 * What can honestly be said of a passphrase. Only one that was drawn at random is known to be
 * strong; of others it is known when they are weak.
 */
export function passphraseStrength(passphrase: string, offered: string): PassphraseStrength {
  if (passphrase === offered) return "offered";
  const letters = Array.from(passphrase.trim());
  if (letters.length < leastCharacters) return "short";
  const different = new Set(letters.map((letter) => letter.toLowerCase())).size;
  return different < leastDifferent || onlyDigits.test(passphrase) ? "guessable" : "own";
}
