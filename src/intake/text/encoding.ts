import type { EncodingName, Guess } from "../contract.ts";
import { likelihood, singleByteEncodings } from "./letter-statistics.ts";

const encodings: readonly EncodingName[] = ["utf-8", ...singleByteEncodings, "utf-16le"];

/** Says how a text is encoded from its first bytes. `whole` tells that the sample is the whole file. */
export function guessEncoding(sample: Uint8Array, whole: boolean): Guess<EncodingName> {
  const [first, second, third] = sample;
  if (first === 0xef && second === 0xbb && third === 0xbf) return guess("utf-8", 1);
  const wide = utf16In(sample);
  if (wide !== null) return guess(wide, 0.9);
  if (isUtf8(sample, whole)) return guess("utf-8", hasHighBytes(sample) ? 1 : 0.9);
  return guessSingleByte(sample);
}

function guess(
  value: EncodingName,
  confidence: number,
  likeliest: readonly EncodingName[] = [],
): Guess<EncodingName> {
  const others = new Set([...likeliest, ...encodings]);
  others.delete(value);
  return { value, confidence, chosen: "guessed", alternatives: [...others] };
}

/** UTF-16 by its mark or, without one, by its form; null for everything else. */
export function utf16In(sample: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second] = sample;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return utf16WithoutMark(sample);
}

/** Text of two bytes a letter has zeros, or 0x04 of Russian letters, in every other place. */
function utf16WithoutMark(sample: Uint8Array): "utf-16le" | "utf-16be" | null {
  const length = Math.min(sample.length, 4096) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (sample[at] === 0 || sample[at] === 4) even += 1;
    if (sample[at + 1] === 0 || sample[at + 1] === 4) odd += 1;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.8 && even < pairs * 0.2) return "utf-16le";
  if (even > pairs * 0.8 && odd < pairs * 0.2) return "utf-16be";
  return null;
}

const hasHighBytes = (bytes: Uint8Array): boolean => bytes.some((byte) => byte >= 0x80);

/**
 * Whether bytes are UTF-8, but for a few damaged letters; the last letter of a sample may be cut.
 * Other encodings hit upon its pairs of bytes by chance only.
 */
function isUtf8(sample: Uint8Array, whole: boolean): boolean {
  // With `stream` a letter cut by the end of the sample is waited for, not counted as damaged.
  const text = new TextDecoder().decode(sample, { stream: !whole });
  let wide = 0;
  let damaged = 0;
  for (const letter of text)
    if (letter === "\ufffd") damaged += 1;
    else if (letter > "\u007f") wide += 1;
  return damaged * 4 <= wide;
}

/** As sure as the likeliest encoding is likelier than the next: e to the fourth for each halving of doubt. */
function guessSingleByte(sample: Uint8Array): Guess<EncodingName> {
  const enough = sample.subarray(0, endOfEvidence(sample));
  const ranked = singleByteEncodings
    .map((name) => ({ name, score: likelihood(enough, name) }))
    .sort((one, other) => other.score - one.score);
  const [first, second] = ranked;
  if (first === undefined || second === undefined) return guess("windows-1251", 0.5);
  const confidence = 1 - 0.5 ** (1 + (first.score - second.score) / 4);
  return guess(
    first.name,
    confidence,
    ranked.map(({ name }) => name),
  );
}

/** Letters that settle the question many times over; a sample of a megabyte would take long. */
const enoughLetters = 20_000;

function endOfEvidence(sample: Uint8Array): number {
  let letters = 0;
  for (let at = 0; at < sample.length; at += 1)
    if ((sample[at] ?? 0) >= 0x80 && (letters += 1) > enoughLetters) return at;
  return sample.length;
}
