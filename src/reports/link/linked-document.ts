import { LARGEST_LISTED } from "../../analysis/dependency/rule.ts";
import type { ReportCustomer, ReportDocument } from "../document.ts";

/**
 * The report as a link holds it: without the blocks that would make it too long for a message. A
 * reader of the link sees the same report with fewer sections; what if [D4] is kept.
 */
export const linkedDocument = (document: ReportDocument): ReportDocument => ({
  ...without(document, ["history", "change", "yearOnYear", "load", "sharedEntities"]),
  ...(document.silence === undefined ? {} : { silence: without(document.silence, ["models"]) }),
  customers: document.customers.map(linkedCustomer),
  dependency: document.dependency.map((reading) => ({
    ...reading,
    largest: reading.largest.slice(0, LARGEST_LISTED),
  })),
  inside: document.inside.map((place) => without(place, ["otherwise"])),
  steps: document.steps.map((step) => ({
    ...without(step, ["top3", "top10"]),
    trailing: step.trailing && without(step.trailing, ["top3", "top10"]),
  })),
});

const linkedCustomer = (customer: ReportCustomer): ReportCustomer =>
  without(customer, ["within", "otherXyz", "disagreement", "alive", "innovation"]);

/** The value without members that may be missing. */
function without<Value extends object>(value: Value, keys: readonly (keyof Value)[]): Value {
  const names: ReadonlySet<PropertyKey> = new Set(keys);
  // Only members that the type calls optional are named above, so what is left is of the type still.
  return Object.fromEntries(Object.entries(value).filter(([key]) => !names.has(key))) as Value;
}
