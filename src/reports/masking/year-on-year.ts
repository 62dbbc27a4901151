import type { YearOnYear } from "../document/change.ts";

/** The headline figures of two windows, member by member: whatever else stood there may hold a name [R4]. */
export const maskedYearOnYear = ({ before, after, months, figures }: YearOnYear): YearOnYear => ({
  before: { first: before.first, last: before.last },
  after: { first: after.first, last: after.last },
  months,
  figures: figures.map((one) => ({ figure: one.figure, before: one.before, after: one.after })),
});
