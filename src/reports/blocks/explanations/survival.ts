import { differenceOfDecimals } from "../../../domain/decimal.ts";
import { approximateDecimal } from "../../../messages/amounts.ts";
import type { Loss } from "../../document/loss.ts";
import type { Explanation } from "../block.ts";
import type { LossSide } from "./explain.ts";
import type { Teller } from "./teller.ts";

type Told = Pick<Explanation, "formula" | "numbers">;

/** How long a reserve lasts on the gross profit that is left, step by step [D4]. */
export function explainSurvival(
  { say, written }: Teller,
  { survival }: Loss,
  figure: "monthly" | "costs" | "covered" | "reserve",
  side: LossSide,
): Told {
  if (survival === null) return { formula: say.loss.monthly, numbers: "" };
  const { fixedCosts, reserve, monthlyGrossProfitNow: now, monthlyGrossProfit: then } = survival;
  const mine = side === "before" ? now : then;
  const minus = (from: string, what: string): string =>
    `${written.exact(from)} − ${what.startsWith("-") ? `(${written.exact(what)})` : written.exact(what)}`;
  const missing = differenceOfDecimals(fixedCosts, mine);
  switch (figure) {
    case "monthly":
      return {
        formula: say.loss.monthly,
        numbers:
          side === "before"
            ? say.loss.mean(survival.monthsCounted, written.exact(now))
            : `${minus(now, differenceOfDecimals(now, then))} = ${written.exact(then)}`,
      };
    case "costs":
      return { formula: say.loss.costs, numbers: say.loss.stated(written.exact(fixedCosts)) };
    case "covered":
      return {
        formula: say.loss.covered,
        numbers: `${minus(mine, fixedCosts)} = ${written.exact(differenceOfDecimals(mine, fixedCosts))}`,
      };
    case "reserve":
      return {
        formula: say.loss.reserve,
        numbers:
          reserve === null || approximateDecimal(missing) <= 0
            ? `${written.exact(mine)} ≥ ${written.exact(fixedCosts)}`
            : `${written.exact(reserve)}${say.over}(${minus(fixedCosts, mine)}) = ${written.number(approximateDecimal(reserve) / approximateDecimal(missing), 2)}`,
      };
  }
}
