import type { ReportCustomer, ReportDocument } from "../document.ts";

/** A customer whose next purchase is awaited [L6]. */
export type Awaited = ReportCustomer & { readonly nextDue: string };

const isAwaited = (customer: ReportCustomer): customer is Awaited =>
  typeof customer.nextDue === "string";

/** Whose purchases may go into a calendar: all that are awaited, or those of the classes A and B. */
export type Whose = "top" | "awaited";

/** The customers that are awaited, in the order of the report. */
export const awaitedIn = ({ customers }: ReportDocument, whose: Whose): readonly Awaited[] =>
  customers.filter(isAwaited).filter(({ abc }) => whose === "awaited" || abc !== "C");
