import * as v from "valibot";

export const historyRow = v.object({
  /** Index of the month that the quarter ends with. */
  month: v.number(),
  /** `party value` of everyone who bought in the twelve months, best first, divided by commas. */
  standings: v.string(),
});
export type HistoryRow = v.InferOutput<typeof historyRow>;
