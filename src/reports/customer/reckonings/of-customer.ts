import { explainMessages } from "../../../messages/report-explain.ts";
import { arithmetic } from "../../blocks/explanations/arithmetic.ts";
import type { PlainReckoning } from "../../blocks/explanations/explain.ts";
import type { Teller } from "../../blocks/explanations/teller.ts";
import type { CustomerTelling } from "../section.ts";

/** What reckonings of this page are written with. */
export function tellerOf(telling: CustomerTelling): Teller {
  const say = explainMessages[telling.format.locale];
  return { telling, say, written: arithmetic(telling, say) };
}

/** A reckoning on all lines of the customer. */
export const ofCustomer = (
  { customer }: CustomerTelling,
  rule: string,
  formula: string,
  ...numbers: readonly string[]
): PlainReckoning => ({ rule, formula, numbers, parties: [customer.id] });
