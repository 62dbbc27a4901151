import type { Concern } from "../../analysis/plan/rule.ts";
import { approximateDecimal } from "../../messages/amounts.ts";
import type { ReportCustomer } from "../document.ts";
import type { Explanation } from "./block.ts";
import type { Explain } from "./explanations/explain.ts";
import { typeset } from "./names.ts";
import type { Stakes } from "./plan-stakes.ts";
import type { FurtherTelling } from "./telling.ts";

/** A concern in words: why, what to do, and who does it. */
export interface ToldConcern {
  readonly name: string;
  /** What stands below the name: the companies behind a person. */
  readonly members: string;
  readonly reason: string;
  readonly step: string;
  readonly owner: string;
}

/** Put into words only where it is shown: of thousands of customers most are not. */
export interface PlanConcern extends Concern {
  readonly tell: () => ToldConcern;
  /** Why so much money is at stake with it [W2]. */
  readonly why: (explain: Explain) => Explanation;
}

/** What one rule of [W1] finds in a report. */
export type FindConcerns = (telling: FurtherTelling, at: Stakes) => readonly PlanConcern[];

export const ownerOf = ({ words }: FurtherTelling, manager: string | null): string =>
  manager === null ? words.plan.nobody : typeset(manager);

/** A concern about a customer of the report itself. */
export const about = (
  telling: FurtherTelling,
  at: Stakes,
  customer: ReportCustomer,
  rule: Concern["rule"],
  tell: () => Pick<ToldConcern, "reason" | "step">,
): PlanConcern => ({
  rule,
  id: customer.id,
  name: customer.name,
  stake: at.ofCustomer(customer.id),
  why: (explain) => explain.atStake([customer]),
  tell: () => ({
    name: telling.names.full(customer),
    members: "",
    owner: ownerOf(telling, customer.manager),
    ...tell(),
  }),
});

/** What the others must bring for a value to fall to the critical level, in few digits [D3]. */
export function distanceText(telling: FurtherTelling, value: string, base: number): string | null {
  const { critical } = telling.document.parameters.dependency;
  const missing = critical === 0 ? 0 : approximateDecimal(value) / critical - base;
  return missing > 0 ? telling.compact(missing) : null;
}
