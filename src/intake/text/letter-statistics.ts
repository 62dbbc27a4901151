/** Encodings of one byte a letter that a Russian or Western export comes in, the likeliest first. */
export const singleByteEncodings = ["windows-1251", "windows-1252", "ibm866", "koi8-r"] as const;
export type SingleByteEncoding = (typeof singleByteEncodings)[number];

/** Logarithms of how rarely they are met, which decides for a text of a few letters. */
const rarity: Readonly<Record<SingleByteEncoding, number>> = {
  "windows-1251": 0,
  "windows-1252": -0.5,
  ibm866: -1,
  "koi8-r": -1.5,
};

/** From the most to the least frequent; each is about a tenth rarer than the one before. */
const russianLetters = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё";
const westernLetters = "éèàüöäßñçóíáúêâîôûåøæœÉÈÀÜÖÄÑÇÓÍÁÚØÅÆ";
/** What stands beside letters and figures in an export. */
const ordinaryMarks = "\u00a0«»№–—…“”„’€£₽°§";
/** Lines of the frames around tables of DOS programs. */
const frameLines = "─═";

/** Logarithms of how likely a thing is in a text of the right encoding. */
const likely = {
  mark: Math.log(0.005),
  frame: Math.log(0.002),
  frameGoesOn: Math.log(0.3),
  western: Math.log(0.02),
  letterOfOthers: Math.log(0.002),
  symbol: Math.log(0.0003),
  nothing: Math.log(0.00003),
  capitalAfterSmall: Math.log(0.01),
  capitalAfterCapital: Math.log(0.6),
  alphabetsMixed: Math.log(0.05),
  accentsInRun: Math.log(0.05),
  wordOfOneLetter: Math.log(0.1),
  thirdOfOneLetter: Math.log(0.001),
} as const;

type Kind = "none" | "latin" | "small" | "capital" | "accented" | "frame";

interface ByteMeaning {
  readonly kind: Kind;
  /** Logarithm of how often it is met; 0 for ASCII, which is the same in all encodings. */
  readonly weight: number;
}

/** Logarithm of how likely the bytes are as a text in that encoding, up to what is the same for all. */
export function likelihood(sample: Uint8Array, encoding: SingleByteEncoding): number {
  const meanings = meaningsOf(encoding);
  let sum = rarity[encoding];
  let length = 0;
  let repeats = 0;
  let before: Kind = "none";
  for (let at = 0; at < sample.length; at += 1) {
    const byte = sample[at] ?? 0;
    const { kind, weight } = meanings[byte] ?? asciiMark;
    repeats = byte === sample[at - 1] ? repeats + 1 : 0;
    const goesOn = kind === "frame" && repeats > 0;
    sum += goesOn ? likely.frameGoesOn : weight + neighbours(before, kind);
    if (isRussian(kind)) {
      length = isRussian(before) ? length + 1 : 1;
      if (repeats > 1) sum += likely.thirdOfOneLetter;
    } else if (isRussian(before) && length === 1) sum += likely.wordOfOneLetter;
    before = kind;
  }
  return sum;
}

const isRussian = (kind: Kind): boolean => kind === "small" || kind === "capital";

/** A text has words of one alphabet, with capitals in front or all through. */
function neighbours(before: Kind, kind: Kind): number {
  if (kind === "capital" && before === "small") return likely.capitalAfterSmall;
  if (kind === "capital" && before === "capital") return likely.capitalAfterCapital;
  if (kind === "accented" && before === "accented") return likely.accentsInRun;
  const isMixed =
    (isRussian(kind) && before === "latin") || (kind === "latin" && isRussian(before));
  return isMixed ? likely.alphabetsMixed : 0;
}

const asciiMark: ByteMeaning = { kind: "none", weight: 0 };
const known = new Map<SingleByteEncoding, readonly ByteMeaning[]>();

function meaningsOf(encoding: SingleByteEncoding): readonly ByteMeaning[] {
  const ready = known.get(encoding);
  if (ready !== undefined) return ready;
  const letters = new TextDecoder(encoding).decode(
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
  );
  const meanings = Array.from(letters, meaningOf);
  known.set(encoding, meanings);
  return meanings;
}

function meaningOf(letter: string): ByteMeaning {
  if (/[a-z]/iu.test(letter)) return { kind: "latin", weight: 0 };
  if (letter < "\u0080") return asciiMark;
  const rank = russianLetters.indexOf(letter.toLowerCase());
  if (rank >= 0) {
    const kind = letter === letter.toLowerCase() ? "small" : "capital";
    return { kind, weight: Math.log(0.11 * 0.9 ** rank) };
  }
  if (ordinaryMarks.includes(letter)) return { kind: "none", weight: likely.mark };
  if (westernLetters.includes(letter)) return { kind: "accented", weight: likely.western };
  if (/\p{Script=Latin}/u.test(letter)) return { kind: "accented", weight: likely.letterOfOthers };
  if (/\p{Script=Cyrillic}/u.test(letter)) return { kind: "none", weight: likely.letterOfOthers };
  if (/[\u2500-\u257f]/u.test(letter))
    return { kind: frameLines.includes(letter) ? "frame" : "none", weight: likely.frame };
  const isNothing = /[\u0080-\u009f\ufffd]/u.test(letter);
  return { kind: "none", weight: isNothing ? likely.nothing : likely.symbol };
}
