import type { ReportCustomer } from "../document.ts";
import { textCell, type Cell } from "./block.ts";
import type { Telling } from "./telling.ts";

/** The name of a customer, with the tail of its tax id where two are called the same. */
export const nameCell = ({ names }: Telling, customer: ReportCustomer): Cell =>
  textCell(names.full(customer), names.tail(customer.id));

/** Where a customer stands in time [L2]. */
export const stateCell = ({ words, why }: Telling, customer: ReportCustomer): Cell => ({
  text: words.states[customer.state],
  sort: customer.state,
  mark: { kind: "state", state: customer.state },
  ...why((explain) => explain.state(customer)),
});
