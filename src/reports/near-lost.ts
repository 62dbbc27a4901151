import type { ReportCustomer, ReportDocument } from "./document.ts";

type Parameters = Pick<ReportDocument, "parameters">;

/** Silent long enough by its own rhythm, only not yet for so many days [L2]. */
export function isEarly({ parameters }: Parameters, customer: ReportCustomer): boolean {
  const { factor, days } = parameters.lost;
  const { recencyDays, medianIntervalDays, purchaseDates, state } = customer;
  if (recencyDays === null || medianIntervalDays === null || state === "lost") return false;
  return purchaseDates > 2 && recencyDays > factor * medianIntervalDays && recencyDays <= days;
}

/** Silent for so many days, but not longer than it always was [L2]. */
export function isSlow({ parameters }: Parameters, customer: ReportCustomer): boolean {
  const { recencyDays, medianIntervalDays, purchaseDates, state } = customer;
  if (recencyDays === null || medianIntervalDays === null || state === "lost") return false;
  return purchaseDates > 2 && recencyDays > parameters.lost.days;
}
