import { base64url, bytesOf } from "./base64url.ts";
import { seal } from "./sealed.ts";

/** What a sealed link begins with; it is authenticated along with what it closes. */
export const SEALED = "s1.";

const consonants = "bdfgklmnprstvz";
const vowels = "aeiou";
const WORDS = 5;

/** One letter, each as likely as any other. */
function letterOf(letters: string): string {
  const even = 256 - (256 % letters.length);
  for (;;) {
    const [drawn = 0] = crypto.getRandomValues(new Uint8Array(1));
    if (drawn < even) return letters.charAt(drawn % letters.length);
  }
}

/**
 * A passphrase to offer: five words such as `lumit` that can be read aloud in either language. Each
 * is one of 14³ · 5² = 68,600, so it holds 5 · log₂ 68,600 = 80 bits.
 */
export function offeredPassphrase(): string {
  const shape = [consonants, vowels, consonants, vowels, consonants];
  return Array.from({ length: WORDS }, () => shape.map(letterOf).join("")).join("-");
}

/**
 * The fragment of a link that opens only with the passphrase: `s1.` and what `encodeLink` made,
 * closed. The number of its form is closed along with it.
 */
export async function sealLink(link: string, passphrase: string): Promise<string> {
  const [, form = "", packed = ""] = /^r(\d{1,2})\.(.*)$/s.exec(link) ?? [];
  const bytes = bytesOf(packed);
  if (form === "" || bytes === null) throw new RangeError("not a link");
  const whole = new Uint8Array(bytes.length + 1);
  whole[0] = Number(form);
  whole.set(bytes, 1);
  return SEALED + base64url(await seal(whole, passphrase, SEALED));
}
