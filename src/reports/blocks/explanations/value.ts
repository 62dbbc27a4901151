import { differenceOfDecimals, isPositiveDecimal } from "../../../domain/decimal.ts";
import { approximateDecimal } from "../../../messages/amounts.ts";
import type { Explanation } from "../block.ts";
import { linesOf } from "./arithmetic.ts";
import type { Explain } from "./explain.ts";
import { reckonings, sentences, type Teller } from "./teller.ts";

type Amounts = Parameters<Explain["margin"]>[0];

/** Gross profit as what it is made of; other measures are sums of lines and need no reckoning. */
function profitOf({ written }: Teller, { revenue, grossProfit }: Amounts): string {
  if (grossProfit === null) return "";
  const cost = differenceOfDecimals(revenue, grossProfit);
  return `${written.exact(revenue)} − ${written.exact(cost)} = ${written.exact(grossProfit)}`;
}

/** What a customer brought, as the sum of its lines [A1] [F1], and its share of the base [A2] [A4]. */
export function explainValue(
  teller: Teller,
): Pick<Explain, "value" | "revenue" | "margin" | "total" | "share"> {
  const { telling, say, written } = teller;
  const { document, measure: measureWords, words } = telling;
  const { measure } = document.parameters;
  const { totals } = document;
  const own = (amounts: Amounts, figure: string): string =>
    measure === "grossProfit" ? profitOf(teller, amounts) : say.sum(written.exact(figure));

  return {
    value: (customer) => ({
      rule: "A1",
      formula: sentences(say.value[measure], say.returns),
      numbers: own(customer, customer.value),
      lines: linesOf([customer.id]),
      sum: { measure, value: customer.value },
    }),
    revenue: (of) => ({
      rule: "A1",
      formula:
        "id" in of
          ? sentences(say.value.revenue, say.returns)
          : say.total(words.measures.revenue.subject),
      numbers: say.sum(written.exact(of.revenue)),
      lines: linesOf("id" in of ? [String(of.id)] : []),
      sum: { measure: "revenue", value: of.revenue },
    }),
    margin: (amounts) => ({
      rule: "A1",
      formula: sentences(say.value.grossProfit, say.margin),
      numbers: reckonings(profitOf(teller, amounts), marginOf(teller, amounts)),
      lines: linesOf("id" in amounts ? [String(amounts.id)] : []),
      ...(amounts.grossProfit === null
        ? {}
        : { sum: { measure: "grossProfit" as const, value: amounts.grossProfit } }),
    }),
    total: () => {
      const value = totalsBy(measure, totals);
      return {
        rule: "A1",
        formula: sentences(say.value[measure], say.total(measureWords.subject)),
        numbers: own(totals, value),
        lines: linesOf([]),
        sum: { measure, value },
      };
    },
    share: ({ id, value, share }): Explanation => {
      const { subject } = words.measures[measure];
      const positive = isPositiveDecimal(value);
      return {
        rule: positive ? "A2" : "A4",
        formula: positive ? say.share(subject) : say.noShare(subject),
        numbers: positive
          ? written.part([value], totals.base, share)
          : say.notAboveZero(written.exact(value)),
        lines: linesOf([id]),
        sum: { measure, value },
      };
    },
  };
}

function marginOf({ written, say }: Teller, { revenue, grossProfit }: Amounts): string {
  if (grossProfit === null || !isPositiveDecimal(revenue)) return "";
  const margin = approximateDecimal(grossProfit) / approximateDecimal(revenue);
  return `${written.exact(grossProfit)}${say.over}${written.exact(revenue)} = ${written.percent(margin)}`;
}

function totalsBy(
  measure: Teller["telling"]["document"]["parameters"]["measure"],
  { revenue, grossProfit, quantity, orders }: Teller["telling"]["document"]["totals"],
): string {
  if (measure === "orders") return String(orders ?? 0);
  if (measure === "quantity") return quantity ?? "0";
  return measure === "grossProfit" ? (grossProfit ?? "0") : revenue;
}
