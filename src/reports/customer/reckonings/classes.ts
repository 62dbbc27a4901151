import type { CustomerType } from "../../../domain/customer-tag.ts";
import { isPositiveDecimal } from "../../../domain/decimal.ts";
import { approximateDecimal } from "../../../messages/amounts.ts";
import type { PlainReckoning } from "../../blocks/explanations/explain.ts";
import type { CustomerTelling } from "../section.ts";
import { ofCustomer, tellerOf } from "./of-customer.ts";

/** Steps with a purchase [X1], and the variation of the sums [X2]. */
export function frequencyOf(telling: CustomerTelling): PlainReckoning {
  const { say, written } = tellerOf(telling);
  const { activeSteps, steps } = telling.customer;
  const { integer } = telling.format;
  return ofCustomer(
    telling,
    "X1",
    say.customer.frequency,
    `${integer(activeSteps)}${say.over}${integer(steps)} = ${written.percent(activeSteps / steps)}`,
  );
}

export function variationOf(telling: CustomerTelling): PlainReckoning {
  const { say, written } = tellerOf(telling);
  const { mean, deviation, variation } = telling.customer;
  return ofCustomer(
    telling,
    "X2",
    say.customer.variation,
    mean === null || deviation === null || variation === null
      ? say.xyz.noMean
      : `${written.number(deviation, 2)}${say.over}${written.number(mean, 2)} = ${written.percent(variation)}`,
  );
}

/** What makes a customer of a type, or not [T1]; null for what is said by hand. */
export function typeFrom(telling: CustomerTelling, type: CustomerType): PlainReckoning | null {
  const { say, written } = tellerOf(telling);
  const { customer, document, detail } = telling;
  if (type === "breadwinner")
    return ofCustomer(
      telling,
      "T1",
      say.customer.breadwinner,
      isPositiveDecimal(customer.value)
        ? written.part([customer.value], document.totals.base, customer.share)
        : say.notAboveZero(written.exact(customer.value)),
    );
  if (type === "prospective") {
    const { before = "0", after = "0" } = detail?.trend ?? {};
    const was = approximateDecimal(before);
    return ofCustomer(
      telling,
      "T1",
      say.customer.prospective,
      was > 0
        ? `${written.exact(after)}${say.over}${written.exact(before)} = ${written.percent(approximateDecimal(after) / was)}`
        : "",
    );
  }
  if (type !== "innovator") return null;
  const { bought = 0, offered: of = 0 } = detail?.innovation ?? {};
  return ofCustomer(
    telling,
    "T1",
    say.customer.innovator,
    of === 0 ? "" : say.customer.innovation(bought, of),
  );
}
