import { isPositiveDecimal } from "../../../domain/decimal.ts";
import type { LineProperty } from "../../../domain/words.ts";
import type { PlainReckoning } from "../../blocks/explanations/explain.ts";
import type { CustomerTelling } from "../section.ts";
import { ofCustomer, tellerOf } from "./of-customer.ts";

/** Revenue of the lines that name a manager, a department or a region [D5]. */
export function served(
  telling: CustomerTelling,
  property: LineProperty,
  { name, revenue }: { readonly name: string | null; readonly revenue: string },
): PlainReckoning {
  const { say, written } = tellerOf(telling);
  return {
    ...ofCustomer(telling, "D5", say.customer.service, say.sum(written.exact(revenue))),
    ...(name === null
      ? {}
      : {
          where: { property, value: name },
          sum: { measure: "revenue", value: revenue },
        }),
  };
}

/** The share of one legal entity of those that a person decides for [K2]. */
export function entityShare(
  telling: CustomerTelling,
  { id, value, share }: { readonly id: string; readonly value: string; readonly share: number },
): PlainReckoning {
  const { say, written } = tellerOf(telling);
  const { totals, parameters } = telling.document;
  return {
    rule: "K2",
    formula: say.customer.circle,
    numbers: [
      isPositiveDecimal(value)
        ? written.part([value], totals.base, share)
        : `${written.exact(value)} ≤ 0`,
    ],
    parties: [id],
    sum: { measure: parameters.measure, value },
  };
}

/** How many lines of a legal entity are spelt so [F9]. */
export function spelled(
  telling: CustomerTelling,
  id: string,
  { first, last, lines }: { readonly first: string; readonly last: string; readonly lines: number },
): PlainReckoning {
  const { say } = tellerOf(telling);
  return {
    rule: "F9",
    formula: say.customer.spellings,
    numbers: [say.customer.spelled(lines)],
    parties: [id],
    from: first,
    to: last,
  };
}
