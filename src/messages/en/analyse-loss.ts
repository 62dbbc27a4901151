import { counted } from "../plural.ts";
import type { LossControlMessages } from "../ru/analyse-loss.ts";

const entities = (count: number): string =>
  counted("en", count, { one: "legal entity", other: "legal entities" });
const customers = (count: number): string =>
  counted("en", count, { one: "customer", other: "customers" });

/** Words of the controls of "what if we lose somebody". */
export const loss: LossControlMessages = {
  label: "Who leaves",
  about:
    "Choose one or several: a customer, the person behind companies, a group, or a manager with the book. The choice is kept in the report and in its link.",
  search: "Find who leaves",
  found: (count) => `${count} found`,
  nobody: "Nobody like that.",
  suggestions: "Try at once",
  largest: (name, share) => `The largest: ${name}, ${share}`,
  person: (name, share, count) => `${name}: ${entities(count)}, ${share}`,
  manager: (name, share, count) => `${name} with the book: ${customers(count)}, ${share}`,
  chosen: () => "Leaving",
  stays: (name) => `Let stay: ${name}`,
  clear: "Let everyone stay",
  fixedCosts: "Fixed costs a month",
  reserve: "Reserve",
  amountHint: "For example, 2.1M",
  amountWrong: "A sum of zero or more is needed: 2,100,000, 2.1M or 350K.",
  noProfit:
    "There is nothing to hold fixed costs against: cost is not known for every row of the file.",
};
