import { stepSpans } from "../../../analysis/periods/rule.ts";
import { isPositiveDecimal } from "../../../domain/decimal.ts";
import { minorFromDecimal } from "../../../domain/money.ts";
import { otherMeasure } from "../certainty.ts";
import type { ReportCustomer } from "../../document.ts";
import { linesOf } from "./arithmetic.ts";
import { classBy } from "./classes.ts";
import type { Explain } from "./explain.ts";
import { reckonings, sentences, type Teller } from "./teller.ts";

const QUARTERS = 4;

/** Ranked by another measure [A1]: descending, then by name and id in code points. */
function rankedBy(
  customers: readonly ReportCustomer[],
  value: (customer: ReportCustomer) => string,
): readonly ReportCustomer[] {
  const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
  return customers.toSorted((one, other) => {
    const by = minorFromDecimal(value(other)) - minorFromDecimal(value(one));
    return by === 0n ? order(one.name, other.name) || order(one.id, other.id) : by > 0n ? 1 : -1;
  });
}

/** The class by the other measure [A6], and the classes at the ends of quarters [A7]. */
export function explainPaths(teller: Teller): Pick<Explain, "otherAbc" | "classPath"> {
  const { telling, say } = teller;
  const { document, format, words } = telling;
  return {
    otherAbc: (customer) => {
      const beside = otherMeasure(telling);
      const measure = beside === words.measures.revenue ? "revenue" : "grossProfit";
      const valueOf = (one: ReportCustomer): string => one[measure] ?? "0";
      const as = (one: ReportCustomer): ReportCustomer => ({
        ...one,
        value: valueOf(one),
        abc: one.otherAbc ?? one.abc,
      });
      const ranked = rankedBy(document.customers, valueOf).map(as);
      const own = ranked.find(({ id }) => id === customer.id) ?? as(customer);
      const value = valueOf(customer);
      return {
        rule: "A6",
        formula: sentences(say.abc.byOther(beside.subject), classBy(teller, own, ranked).formula),
        numbers: isPositiveDecimal(value)
          ? classBy(teller, own, ranked).numbers
          : say.notAboveZero(teller.written.exact(value)),
        lines: linesOf([customer.id]),
        sum: { measure, value },
      };
    },
    classPath: ({ id }, quarter) => {
      const { quarters = [], customers = [] } = document.history ?? {};
      const path = customers.find((one) => one.id === id)?.classes ?? [];
      const { first, last } = document.period;
      const spans = stepSpans("quarter", { first, last }, { first, last }, "day");
      const at = spans.findIndex(({ label }) => label === quarter);
      return {
        rule: "A7",
        formula: say.history.formula,
        numbers: reckonings(
          ...quarters.map((one, index) =>
            say.history.at(format.step(one), path[index] ?? say.history.none),
          ),
        ),
        lines: {
          parties: [id],
          from: spans[Math.max(0, at - QUARTERS + 1)]?.first ?? null,
          to: spans[at]?.last ?? null,
        },
      };
    },
  };
}
