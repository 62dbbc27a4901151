import { isPositiveDecimal, sumOfDecimals } from "../../../domain/decimal.ts";
import { linesOf, fewSums } from "./arithmetic.ts";
import type { ReportCustomer } from "../../document.ts";
import type { Explanation } from "../block.ts";
import { approximateDecimal } from "../../../messages/amounts.ts";
import type { Explain } from "./explain.ts";
import { reckonings, sentences, type Teller } from "./teller.ts";

/** Several customers counted, with what they bring together. */
function together(
  { telling, say, written }: Teller,
  rule: string,
  customers: readonly ReportCustomer[],
): Explanation {
  const { document } = telling;
  const values = customers.map(({ value }) => value).filter(isPositiveDecimal);
  const { base } = document.totals;
  const whole = approximateDecimal(base);
  const sum = sumOfDecimals(["0", ...values]);
  return {
    rule,
    formula: sentences(rule === "L3" ? say.lostTogether : "", say.together.formula),
    numbers: reckonings(
      say.together.count(customers.length, document.customers.length),
      whole === 0 ? "" : written.part(fewSums(values), base, approximateDecimal(sum) / whole),
    ),
    lines: customers.length === 0 ? null : linesOf(customers.map(({ id }) => id)),
    sum: {
      measure: document.parameters.measure,
      value: sumOfDecimals(["0", ...customers.map(({ value }) => value)]),
    },
  };
}

/** Groups of customers: cells of the matrix [X5], those of a class, those that are silent [L3]. */
export const explainTogether = (teller: Teller): Pick<Explain, "together" | "cell"> => ({
  together: (rule, customers) => together(teller, rule, customers),
  cell: (abc, xyz) =>
    together(
      teller,
      "X5",
      teller.telling.document.customers.filter((one) => one.abc === abc && one.xyz === xyz),
    ),
});
