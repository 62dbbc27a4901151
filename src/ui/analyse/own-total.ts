import { moneyFromDecimal } from "../../domain/money.ts";
import type { Locale } from "../../domain/words.ts";
import { moneyBins, type MoneyBin, type Reconciliation } from "./reconciliation.ts";
import { differenceOf, isZero, sumOf } from "./exact-sums.ts";
import { readDecimal } from "./read-decimal.ts";

/** A person's own total as it was typed: a plain decimal and the power of ten of its last digit. */
export interface TypedTotal {
  readonly decimal: string;
  readonly lastDigit: number;
}

/** How a person's own total stands to the parts of a file. */
export type OwnTotal =
  | { readonly kind: "unreadable" }
  | {
      readonly kind: "matches";
      /** The bins that together make it. */
      readonly bins: readonly MoneyBin[];
      /** What the typed digits leave open; zero where they say all. */
      readonly rest: string;
    }
  /** `difference`: the typed total less customers and unnamed. */
  | { readonly kind: "differs"; readonly difference: string };

const powers: readonly (readonly [RegExp, number])[] = [
  [/(?:тыс\.?|thousand|k)$/iu, 3],
  [/(?:млн\.?|million|mn|m)$/iu, 6],
  [/(?:млрд\.?|billion|bn|b)$/iu, 9],
];

/** A total in the marks of the language, «486,2 млн» too; null where it is no number. */
export function typedTotal(text: string, locale: Locale): TypedTotal | null {
  const bare = text.replace(/[₽$€£¥₸]|руб(?:лей|ля|ль)?\.?/giu, "").trim();
  const [word, shift] = powers.find(([pattern]) => pattern.test(bare)) ?? [/$/u, 0];
  const number = bare.replace(word, "").trim();
  const separator = locale === "ru" ? "," : ".";
  const decimal = readDecimal(number, separator, shift);
  if (decimal === null || !/\d/u.test(number)) return null;
  const fraction = number.split(separator)[1]?.replaceAll(/\D/gu, "").length ?? 0;
  return { decimal, lastDigit: shift - fraction };
}

/** The usual meanings of a total, the likeliest first. */
const meanings: readonly (readonly MoneyBin[])[] = [
  ["accepted", "unnamed"],
  moneyBins,
  ["accepted", "unnamed", "rejected"],
  ["accepted", "unnamed", "excluded"],
  ["accepted"],
];

/** Compares a person's own total with what a file holds, to the last digit that was typed. */
export function ownTotal(typed: TypedTotal | null, { parts }: Reconciliation): OwnTotal {
  if (typed === null) return { kind: "unreadable" };
  const sums = meanings.map((meaning) => {
    const meant = parts.filter(({ bin }) => meaning.includes(bin));
    const rest = differenceOf(sumOf(meant.map(({ money }) => money)), typed.decimal);
    return { bins: meant.map(({ bin }) => bin), rest };
  });
  const found =
    sums.find(({ rest }) => isZero(rest)) ??
    sums.find(({ rest }) => isWithin(rest, typed.lastDigit));
  if (found !== undefined) return { kind: "matches", ...found };
  return { kind: "differs", difference: differenceOf("0", sums[0]?.rest ?? "0") };
}

/** Less than one of the last digit typed: rounded or cut off, either way. */
function isWithin(rest: string, lastDigit: number): boolean {
  const { minor, scale } = moneyFromDecimal(rest) ?? { minor: 0n, scale: 0 };
  const power = scale + lastDigit;
  return power > 0 && (minor < 0n ? -minor : minor) < 10n ** BigInt(power);
}
