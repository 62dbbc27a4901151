import { differenceOfDecimals, isPositiveDecimal, sumOfDecimals } from "../../../domain/decimal.ts";
import { approximateDecimal } from "../../../messages/amounts.ts";
import type { PlainReckoning } from "../../blocks/explanations/explain.ts";
import type { CustomerDetail } from "../detail.ts";
import type { CustomerTelling } from "../section.ts";
import { ofCustomer, tellerOf } from "./of-customer.ts";

type Range = NonNullable<CustomerDetail["range"]>;
type Product = Range["products"][number];

/** Only the lines of one product, or of one category where the data has no products. */
const linesOfOne = ({ detail }: CustomerTelling, { name }: Product): Partial<PlainReckoning> => ({
  where: { property: detail?.range?.level ?? "product", value: name },
});

/** What a product brought, and its share of all that the customer buys. */
export function productRevenue(telling: CustomerTelling, product: Product): PlainReckoning {
  const { say, written } = tellerOf(telling);
  const figure = say.sum(written.exact(product.revenue));
  return {
    ...ofCustomer(telling, "A1", say.customer.product, figure),
    ...linesOfOne(telling, product),
    sum: { measure: "revenue", value: product.revenue },
  };
}

export function productShare(
  telling: CustomerTelling,
  product: Product,
  all: readonly Product[],
): PlainReckoning {
  const { say, written } = tellerOf(telling);
  const base = sumOfDecimals(["0", ...all.map((one) => one.revenue).filter(isPositiveDecimal)]);
  const { revenue } = product;
  const part = approximateDecimal(revenue) / approximateDecimal(base);
  const numbers = isPositiveDecimal(revenue)
    ? written.part([revenue], base, part)
    : `${written.exact(revenue)} ≤ 0`;
  return {
    ...ofCustomer(telling, "A2", say.customer.productShare, numbers),
    ...linesOfOne(telling, product),
    sum: { measure: "revenue", value: revenue },
  };
}

/** What it brought in a window of [C1], and the change from one to the other. */
export function productWindow(
  telling: CustomerTelling,
  product: Product,
  side: "before" | "after",
  { first, last }: { readonly first: string; readonly last: string },
): PlainReckoning {
  const { say, written } = tellerOf(telling);
  const span = telling.format.daySpan(first, last);
  const sum = product[side];
  return {
    ...ofCustomer(telling, "C1", say.customer.productWindow(span), say.sum(written.exact(sum))),
    ...linesOfOne(telling, product),
    sum: { measure: "revenue", value: sum },
    from: first,
    to: last,
  };
}

export function productChange(telling: CustomerTelling, product: Product): PlainReckoning {
  const { before, after } = product;
  const { say, written } = tellerOf(telling);
  const was = approximateDecimal(before);
  const moved = differenceOfDecimals(after, before);
  const formula = was > 0 ? say.customer.productChange : say.customer.productNew;
  const numbers =
    was > 0
      ? `(${written.exact(after)} − ${written.exact(before)})${say.over}${written.exact(before)} = ${written.percent(approximateDecimal(moved) / was)}`
      : say.sum(written.exact(after));
  return {
    ...ofCustomer(telling, "C1", formula, numbers),
    ...linesOfOne(telling, product),
  };
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
