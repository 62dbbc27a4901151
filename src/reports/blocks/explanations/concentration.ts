import { isPositiveDecimal, sumOfDecimals } from "../../../domain/decimal.ts";
import { approximateDecimal } from "../../../messages/amounts.ts";
import { decimalFromMoney, minorFromDecimal } from "../../../domain/money.ts";
import type { Explanation } from "../block.ts";
import { linesOf } from "./arithmetic.ts";
import type { Explain } from "./explain.ts";
import { reckonings, type Teller } from "./teller.ts";

const SQUARES_WRITTEN = 10;
const SHARE_DECIMALS = 4;

/** `17,5383² + 12,0530² + … + 24,12 = 665,82`, the values in falling order [D2]. */
export function squaresText({ say, written }: Teller, values: readonly string[]): string {
  const sorted = values
    .filter(isPositiveDecimal)
    .map(approximateDecimal)
    .toSorted((a, b) => b - a);
  const base = sorted.reduce((sum, value) => sum + value, 0);
  if (base === 0) return "";
  const percents = sorted.map((value) => (100 * value) / base);
  const squares = (some: readonly number[]): number =>
    some.reduce((sum, one) => sum + one * one, 0);
  const first = percents
    .slice(0, SQUARES_WRITTEN)
    .map((percent) => `${written.number(percent, SHARE_DECIMALS)}²`);
  const rest = percents.slice(SQUARES_WRITTEN);
  const others =
    rest.length === 0
      ? []
      : [`${written.number(squares(rest), SHARE_DECIMALS)} (${say.rest(rest.length)})`];
  return `${say.hhi.squares}: ${[...first, ...others].join(" + ")} = ${written.number(squares(percents), 2)}`;
}

/** `10 000 : 665,82 = 15,02` [D2]. */
export const equalOnes = (
  { say, written }: Teller,
  hhi: number | null,
  effective: number | null,
): string =>
  hhi === null || effective === null
    ? ""
    : `${written.number(10_000, 0)}${say.over}${written.number(hhi, 2)} = ${written.number(effective, 2)}`;

/** `((46 + 1) · Σv − 2 · Σ(place · v)) : (46 · Σv) = 0,62`, with the sums of this report [D2]. */
function giniText({ telling, say, written }: Teller): string {
  const { customers, concentration } = telling.document;
  const values = customers.map(({ value }) => value).filter(isPositiveDecimal);
  if (concentration.gini === null) return "";
  const scale = values[0]?.split(".")[1]?.length ?? 0;
  const places = values.reduce(
    (sum, value, index) => sum + BigInt(index + 1) * minorFromDecimal(value),
    0n,
  );
  const base = written.exact(sumOfDecimals(values));
  const placed = written.exact(decimalFromMoney({ minor: places, scale }));
  const n = String(values.length);
  const gini = written.number(concentration.gini, 4);
  return reckonings(
    say.gini.count(values.length),
    `((${n} + 1) · ${base} − 2 · ${placed})${say.over}(${n} · ${base}) = ${gini}`,
  );
}

/** Concentration of the whole book [D2] [D6]. */
export function explainConcentration(
  teller: Teller,
): Pick<Explain, "top" | "hhi" | "effectiveNumber" | "gini"> {
  const { telling, say, written } = teller;
  const { customers, concentration, totals, parameters } = telling.document;
  const everybody = linesOf([]);
  const shares = {
    1: concentration.top1,
    3: concentration.top3,
    4: concentration.top4,
    5: concentration.top5,
    10: concentration.top10,
  } as Readonly<Record<number, number | null>>;
  const allOf = (formula: string, numbers: string): Explanation => ({
    rule: "D2",
    formula,
    numbers,
    lines: everybody,
  });
  return {
    top: (count) => {
      const first = customers.slice(0, count).filter(({ value }) => isPositiveDecimal(value));
      const values = first.map(({ value }) => value);
      return {
        rule: "D2",
        formula: say.top(count),
        numbers: written.part(values, totals.base, shares[count] ?? 0),
        lines: linesOf(first.map(({ id }) => id)),
        sum: { measure: parameters.measure, value: sumOfDecimals(values) },
      };
    },
    hhi: () =>
      allOf(
        say.hhi.formula,
        squaresText(
          teller,
          customers.map(({ value }) => value),
        ),
      ),
    effectiveNumber: (reading) => {
      const { hhi, effectiveNumber } = reading?.concentration ?? concentration;
      return allOf(say.effective, equalOnes(teller, hhi, effectiveNumber));
    },
    gini: () => allOf(say.gini.formula, giniText(teller)),
  };
}
