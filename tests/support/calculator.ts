import type { Locale } from "../../src/domain/words.ts";

/*
 * A pocket calculator for reckonings as a report writes them: `(1 200,50 + 3) : 4 000 = 30,09 %`.
 * It knows nothing of the program; it does what a reader would do.
 */

const marks = {
  ru: { group: /\u00a0/g, decimal: "," },
  en: { group: /,/g, decimal: "." },
} as const;

type Token = { readonly number: number } | { readonly sign: string };

/** Numbers and signs; null where words are among them. */
function tokensOf(text: string, locale: Locale): Token[] | null {
  const numeral = locale === "ru" ? /^\d[\d\u00a0]*(?:,\d+)?/ : /^\d[\d,]*(?:\.\d+)?/;
  const tokens: Token[] = [];
  let rest = text.trim();
  while (rest !== "") {
    const [written] = numeral.exec(rest) ?? [];
    if (written !== undefined) {
      const { group, decimal } = marks[locale];
      // A group mark before the percent sign belongs to the sign.
      const trimmed = written.replace(/\u00a0+$/, "");
      tokens.push({ number: Number(trimmed.replaceAll(group, "").replace(decimal, ".")) });
      rest = rest.slice(trimmed.length);
    } else if (/^[-+−·:÷()²%]/.test(rest)) {
      tokens.push({ sign: rest.slice(0, 1) });
      rest = rest.slice(1);
    } else return null;
    rest = rest.replace(/^[\s\u00a0]+/, "");
  }
  return tokens;
}

class Reckoning {
  readonly #tokens: Token[];
  #at = 0;

  constructor(tokens: Token[]) {
    this.#tokens = tokens;
  }

  #takes(...signs: readonly string[]): string | null {
    const token = this.#tokens[this.#at];
    if (token === undefined || !("sign" in token) || !signs.includes(token.sign)) return null;
    this.#at += 1;
    return token.sign;
  }

  sum(): number {
    let value = this.#product();
    for (let sign = this.#takes("+", "−"); sign !== null; sign = this.#takes("+", "−"))
      value += (sign === "+" ? 1 : -1) * this.#product();
    return value;
  }

  #product(): number {
    let value = this.#factor();
    for (let sign = this.#takes("·", ":", "÷"); sign !== null; sign = this.#takes("·", ":", "÷")) {
      const other = this.#factor();
      value = sign === "·" ? value * other : value / other;
    }
    return value;
  }

  #factor(): number {
    if (this.#takes("−") !== null) return -this.#factor();
    let value: number;
    if (this.#takes("(") !== null) {
      value = this.sum();
      if (this.#takes(")") === null) throw new Error("no closing bracket");
    } else {
      const token = this.#tokens[this.#at];
      if (token === undefined || !("number" in token)) throw new Error("no number");
      this.#at += 1;
      value = token.number;
    }
    if (this.#takes("²") !== null) value *= value;
    if (this.#takes("%") !== null) value /= 100;
    return value;
  }
}

/** What a text of numbers and signs comes to; null where it is words. */
function reckon(text: string, locale: Locale): number | null {
  const tokens = tokensOf(text, locale);
  return tokens === null || tokens.length === 0 ? null : new Reckoning(tokens).sum();
}

/** Half of the last decimal written, doubled for the rounding of what goes before. */
function roundingOf(text: string, locale: Locale): number {
  const mark = marks[locale].decimal === "," ? /,(\d+)/ : /\.(\d+)/;
  const decimals = mark.exec(text)?.[1]?.length ?? 0;
  return 10 ** -decimals / (text.includes("%") ? 100 : 1);
}

/** A line without its label and without what is said in brackets of a number. */
const bare = (line: string): string =>
  line.replace(/^.*[\p{L})]: (?=[(\d−])/u, "").replaceAll(/ \([^()]*\p{L}[^()]*\)/gu, "");

export interface Checked {
  /** What stands behind the last `=`. */
  readonly result: number;
  readonly right: boolean;
}

/** A line with `=`: whether each side comes to the same, as written. Null for a line of words. */
export function checkLine(line: string, locale: Locale): Checked | null {
  const [sides = ""] = bare(line).split(/\s*[<>≤≥→]\s*/);
  const parts = sides.split(" = ");
  const values = parts.map((part) => reckon(part, locale));
  if (parts.length < 2 || values.includes(null)) return null;
  const numbers = values.map(Number);
  const right = numbers.every((value, index) => {
    const before = numbers[index - 1];
    return (
      before === undefined || Math.abs(before - value) <= roundingOf(parts[index] ?? "", locale)
    );
  });
  return { result: numbers.at(-1) ?? Number.NaN, right };
}

/** A line with `<` or `≥`: whether it is true. Null where none is said. */
export function checkComparison(line: string, locale: Locale): boolean | null {
  const match = /([^=<>≤≥→]+)\s([<>≤≥])\s([^<>≤≥→]+)/.exec(bare(line));
  const [, left = "", sign = "", right = ""] = match ?? [];
  const [one, other] = [reckon(left, locale), reckon(right, locale)];
  if (match === null || one === null || other === null) return null;
  if (sign === "<") return one < other;
  if (sign === ">") return one > other;
  return sign === "≤" ? one <= other : one >= other;
}
