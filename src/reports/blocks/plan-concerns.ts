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
  tell(): ToldConcern;
  /** Why so much money is at stake with it [W2]. */
  why(explain: Explain): Explanation;
}

/** What one rule of [W1] finds in a report. */
export type FindConcerns = (telling: FurtherTelling, at: Stakes) => readonly PlanConcern[];

export const ownerOf = ({ words }: FurtherTelling, manager: string | null): string =>
  manager === null ? words.plan.nobody : typeset(manager);

/** What a rule says of a customer that it holds for. */
type TellOf = (customer: ReportCustomer) => Pick<ToldConcern, "reason" | "step">;

/** Of a class: a rule may hold for thousands, and all but a dozen are only counted. */
class CustomerConcern implements PlanConcern {
  readonly rule: Concern["rule"];
  readonly id: string;
  readonly name: string;
  readonly stake: number;
  readonly #customer: ReportCustomer;
  readonly #telling: FurtherTelling;
  readonly #tell: TellOf;

  constructor(
    rule: Concern["rule"],
    stake: number,
    customer: ReportCustomer,
    telling: FurtherTelling,
    tell: TellOf,
  ) {
    this.rule = rule;
    this.id = customer.id;
    this.name = customer.name;
    this.stake = stake;
    this.#customer = customer;
    this.#telling = telling;
    this.#tell = tell;
  }

  tell(): ToldConcern {
    return {
      name: this.#telling.names.full(this.#customer),
      members: "",
      owner: ownerOf(this.#telling, this.#customer.manager),
      ...this.#tell(this.#customer),
    };
  }

  why(explain: Explain): Explanation {
    return explain.atStake([this.#customer]);
  }
}

/** Concerns of one rule about customers of the report itself. */
export const about = (
  telling: FurtherTelling,
  at: Stakes,
  rule: Concern["rule"],
  customers: readonly ReportCustomer[],
  tell: TellOf,
): readonly PlanConcern[] =>
  customers.map(
    (customer) => new CustomerConcern(rule, at.ofCustomers([customer]), customer, telling, tell),
  );

/** What the others must bring for a value to fall to the critical level, in few digits [D3]. */
export function distanceText(telling: FurtherTelling, value: string, base: number): string | null {
  const { critical } = telling.document.parameters.dependency;
  const missing = critical === 0 ? 0 : approximateDecimal(value) / critical - base;
  return missing > 0 ? telling.compact(missing) : null;
}
