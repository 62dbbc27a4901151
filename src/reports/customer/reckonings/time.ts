import { stepSpans } from "../../../analysis/periods/rule.ts";
import type { PlainReckoning } from "../../blocks/explanations/explain.ts";
import { linesOfSteps } from "../../blocks/explanations/periods.ts";
import { dayNumeral, type CustomerTelling } from "../section.ts";
import { ofCustomer, tellerOf } from "./of-customer.ts";

const MONTHS_OF_YEAR = 12;

const optional = (key: "from" | "to", day: string | null): Partial<PlainReckoning> =>
  day === null ? {} : { [key]: day };

/** Revenue of one step [P1]. */
export function stepRevenue(
  telling: CustomerTelling,
  step: string,
  revenue: string,
): PlainReckoning {
  const teller = tellerOf(telling);
  const { say, written } = teller;
  const { from, to } = linesOfSteps(teller, step, step);
  return {
    ...ofCustomer(
      telling,
      "P1",
      say.customer.revenueOf(telling.format.step(step)),
      say.sum(written.exact(revenue)),
    ),
    ...optional("from", from),
    ...optional("to", to),
    sum: { measure: "revenue", value: revenue },
  };
}

/** The measure over the twelve months that end with one. */
export function trailingYear(
  telling: CustomerTelling,
  month: string,
  value: string,
): PlainReckoning {
  const { say, written } = tellerOf(telling);
  const { first, last } = telling.document.period;
  const spans = stepSpans("month", { first, last }, { first, last }, "day");
  const at = spans.findIndex(({ label }) => label === month);
  return {
    ...ofCustomer(
      telling,
      "P1",
      say.customer.trailing(telling.format.step(month)),
      say.sum(written.exact(value)),
    ),
    ...optional("from", spans[at - MONTHS_OF_YEAR + 1]?.first ?? null),
    ...optional("to", spans[at]?.last ?? null),
    sum: { measure: telling.document.parameters.measure, value },
  };
}

/** How many dates have a purchase [L1]. */
export function purchaseDates(telling: CustomerTelling): PlainReckoning {
  const { say } = tellerOf(telling);
  const { purchaseDates: count } = telling.customer;
  return ofCustomer(telling, "L1", say.customer.purchaseDates, say.models.bought(count));
}

/** From one purchase to the next, and beside the usual interval [L1]. */
export function intervalBetween(
  telling: CustomerTelling,
  { from, to, days }: { readonly from: string; readonly to: string; readonly days: number },
): PlainReckoning {
  const { say, written } = tellerOf(telling);
  const { day } = telling.format;
  const { medianIntervalDays: median } = telling.customer;
  return {
    ...ofCustomer(
      telling,
      "L1",
      `${say.customer.interval} ${say.customer.against}`,
      say.customer.between(day(to), day(from), days),
      median === null || median === 0
        ? ""
        : `${dayNumeral(telling, days)}${say.over}${dayNumeral(telling, median)} = ${written.number(days / median, 2)}`,
    ),
    from,
    to,
  };
}
