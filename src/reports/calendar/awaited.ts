import type { ReportCustomer, ReportDocument } from "../document.ts";

/** A customer whose next purchase is awaited [L6]. */
export type Awaited = ReportCustomer & { readonly nextDue: string };

const isAwaited = (customer: ReportCustomer): customer is Awaited =>
  typeof customer.nextDue === "string";

/** Whose purchases go into a calendar: those of the classes A and B, all that are awaited, or chosen ones by id. */
export type Whose = "top" | "awaited" | ReadonlySet<string>;

/** The customers that are awaited, in the order of the report. */
export const awaitedIn = ({ customers }: ReportDocument, whose: Whose): readonly Awaited[] =>
  customers
    .filter(isAwaited)
    .filter(({ id, abc }) =>
      typeof whose === "string" ? whose === "awaited" || abc !== "C" : whose.has(id),
    );
