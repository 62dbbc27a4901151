import { sumOfDecimals } from "../../../domain/decimal.ts";
import type { ExplainMessages } from "../../../messages/report-explain.ts";
import { numeralFromDecimal } from "../../../messages/numerals.ts";
import type { LinesWanted } from "../block.ts";
import type { Telling } from "../telling.ts";

/** How reckonings are written, so that a pocket calculator can follow them. */
export interface Arithmetic {
  /** Every digit of a plain decimal. */
  readonly exact: (decimal: string) => string;
  readonly number: (value: number, decimals: number) => string;
  readonly percent: (fraction: number) => string;
  /** `1 + 2 + 3`, all of it exact. */
  readonly plus: (decimals: readonly string[]) => string;
  /** The same where some may be below 0: those stand in brackets. */
  readonly added: (decimals: readonly string[]) => string;
  /** `a : b = 17,54 %`; what is added up stands in brackets. */
  readonly part: (numerators: readonly string[], base: string, fraction: number) => string;
}

const PERCENT_DECIMALS = 2;

export function arithmetic({ format, document }: Telling, words: ExplainMessages): Arithmetic {
  const { key, critical, mono } = document.parameters.dependency;
  const levels = [key, critical, mono];
  const exact = (decimal: string): string => numeralFromDecimal(format.locale, decimal);
  const plus = (decimals: readonly string[]): string => decimals.map(exact).join(" + ");
  const added = (decimals: readonly string[]): string =>
    decimals
      .map((decimal, index) =>
        index > 0 && decimal.startsWith("-") ? `(${exact(decimal)})` : exact(decimal),
      )
      .join(" + ");
  const percent = (fraction: number): string =>
    format.percent(fraction, { decimals: PERCENT_DECIMALS, levels });
  return {
    exact,
    plus,
    added,
    percent,
    number: format.decimal,
    part: (numerators, base, fraction) => {
      const written = plus(numerators.length === 0 ? ["0"] : numerators);
      const together = numerators.length > 1 ? `(${written})` : written;
      return `${together}${words.over}${exact(base)} = ${percent(fraction)}`;
    },
  };
}

/** All lines of some parties. */
export const linesOf = (parties: readonly string[]): LinesWanted => ({
  parties,
  from: null,
  to: null,
});

/** More than this one after the other and nobody reads it: the first are written out, the rest is one sum. */
const WRITTEN_OUT = 10;

/** The first values as they are, all others as one. */
export function fewSums(decimals: readonly string[]): readonly string[] {
  if (decimals.length <= WRITTEN_OUT + 1) return decimals;
  return [...decimals.slice(0, WRITTEN_OUT), sumOfDecimals(decimals.slice(WRITTEN_OUT))];
}
