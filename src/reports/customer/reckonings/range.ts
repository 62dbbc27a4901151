import { differenceOfDecimals, isPositiveDecimal, sumOfDecimals } from "../../../domain/decimal.ts";
import { approximateDecimal } from "../../../messages/amounts.ts";
import type { PlainReckoning } from "../../blocks/explanations/explain.ts";
import type { CustomerDetail } from "../detail.ts";
import type { CustomerTelling } from "../section.ts";
import { ofCustomer, tellerOf } from "./of-customer.ts";

type Range = NonNullable<CustomerDetail["range"]>;
type Product = Range["products"][number];

/** What a product brought, and its share of all that the customer buys. */
export function productRevenue(telling: CustomerTelling, { revenue }: Product): PlainReckoning {
  const { say, written } = tellerOf(telling);
  return ofCustomer(telling, "A1", say.customer.product, say.sum(written.exact(revenue)));
}

export function productShare(
  telling: CustomerTelling,
  { revenue }: Product,
  all: readonly Product[],
): PlainReckoning {
  const { say, written } = tellerOf(telling);
  const base = sumOfDecimals(["0", ...all.map((one) => one.revenue).filter(isPositiveDecimal)]);
  const part = approximateDecimal(revenue) / approximateDecimal(base);
  return ofCustomer(
    telling,
    "A2",
    say.customer.productShare,
    isPositiveDecimal(revenue)
      ? written.part([revenue], base, part)
      : `${written.exact(revenue)} ≤ 0`,
  );
}

/** What it brought in a window of [C1], and the change from one to the other. */
export function productWindow(
  telling: CustomerTelling,
  sum: string,
  { first, last }: { readonly first: string; readonly last: string },
): PlainReckoning {
  const { say, written } = tellerOf(telling);
  const span = telling.format.daySpan(first, last);
  return {
    ...ofCustomer(telling, "C1", say.customer.productWindow(span), say.sum(written.exact(sum))),
    from: first,
    to: last,
  };
}

export function productChange(
  telling: CustomerTelling,
  { before, after }: Product,
): PlainReckoning {
  const { say, written } = tellerOf(telling);
  const was = approximateDecimal(before);
  const moved = differenceOfDecimals(after, before);
  return ofCustomer(
    telling,
    "C1",
    was > 0 ? say.customer.productChange : say.customer.productNew,
    was > 0
      ? `(${written.exact(after)} − ${written.exact(before)})${say.over}${written.exact(before)} = ${written.percent(approximateDecimal(moved) / was)}`
      : say.sum(written.exact(after)),
  );
}

/** What similar customers buy besides [T1]: it comes from their lines, none of which are the customer’s. */
export function offered(
  telling: CustomerTelling,
  { customers, revenue }: { readonly customers: number; readonly revenue: string },
  similar: readonly { readonly id: string }[],
): PlainReckoning {
  const { say, written } = tellerOf(telling);
  return {
    rule: "T1",
    formula: `${say.customer.offer} ${say.customer.offerRevenue}`,
    numbers: [say.customer.offerOf(customers, similar.length), written.exact(revenue)],
    parties: similar.map(({ id }) => id),
  };
}

/** How alike another customer is [T1]. */
export function likeness(
  telling: CustomerTelling,
  {
    id,
    common,
    likeness: alike,
  }: { readonly id: string; readonly common: number; readonly likeness: number },
): PlainReckoning {
  const { say, written } = tellerOf(telling);
  return {
    rule: "T1",
    formula: `${say.customer.common} ${say.customer.likeness}`,
    numbers: [say.customer.inCommon(common), say.customer.alike(written.percent(alike))],
    parties: [telling.customer.id, id],
  };
}
