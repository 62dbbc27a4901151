/** In what two names may differ and still be taken for one. */
export const differences = [
  "case",
  "spaces",
  "quotes",
  "punctuation",
  "yo",
  "latin-look-alikes",
  "legal-form",
  "word-order",
] as const;
export type Difference = (typeof differences)[number];

/** Why legal entities may be one customer [K3]. */
export type Evidence =
  | Difference
  /** The same name to the letter: a line without a tax id and one that has it [F9]. */
  | "same-name"
  /** Both names tell a legal form, and not the same. */
  | "other-legal-form"
  /** «Иванов И. И.» and «Иванов Иван Иванович». */
  | "initials"
  /** One letter of a long word. */
  | "one-letter";

/** How sure one piece of evidence leaves the guess; several are multiplied, in per cent. */
const sureness: Readonly<Record<Evidence, number>> = {
  "same-name": 95,
  case: 99,
  spaces: 98,
  quotes: 99,
  punctuation: 97,
  yo: 98,
  "latin-look-alikes": 97,
  "legal-form": 90,
  "word-order": 85,
  "other-legal-form": 60,
  initials: 50,
  "one-letter": 50,
};

/** How likely it is the same customer, 0 to 1, in hundredths. */
export const confidenceOf = (evidence: readonly Evidence[]): number =>
  Math.round(evidence.reduce((sure, each) => (sure * sureness[each]) / 100, 100)) / 100;
