const NO_BREAK_SPACE = "\u00a0";

/** A Russian preposition, conjunction or particle of up to three letters, and the space after it. */
const SHORT_WORD =
  /(?<=^|[\s(«—])(а|без|в|во|для|до|же|за|и|из|или|к|как|ко|на|над|не|ни|но|о|об|от|по|под|при|с|со|у|что) /giu;
/** A dash does not begin a line. */
const DASH = / (?=[—–])/g;

/** A sentence that ends in an abbreviation has one full stop. */
const TWO_STOPS = /(?<=тыс|млн|млрд)\.\./g;

/** Words of a Russian text held together where a line must not end. */
export const boundText = (text: string): string =>
  // Twice: in «и не в» the middle word is both a follower and a leader.
  text
    .replaceAll(SHORT_WORD, `$1${NO_BREAK_SPACE}`)
    .replaceAll(SHORT_WORD, `$1${NO_BREAK_SPACE}`)
    .replaceAll(DASH, NO_BREAK_SPACE)
    .replaceAll(TWO_STOPS, ".");

const makesText = (value: unknown): value is (...given: unknown[]) => unknown =>
  typeof value === "function";

function bound(value: unknown): unknown {
  if (typeof value === "string") return boundText(value);
  if (makesText(value)) return (...given: unknown[]) => bound(value(...given));
  if (Array.isArray(value)) return value.map(bound);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, bound(inner)]));
}

/** The same messages, with every text and every text that a message makes bound. */
// The walk keeps every name and only changes spaces inside strings, which no type can say.
export const boundMessages = <Words extends object>(words: Words): Words => bound(words) as Words;
