import * as v from "valibot";

/** What a party brought in each of two windows, and in how many months it bought when. */
export const changeRow = v.object({
  party: v.number(),
  before: v.string(),
  after: v.string(),
  /** Months with a purchase ahead of both windows, in the earlier one and in the later one. */
  monthsEarlier: v.number(),
  monthsBefore: v.number(),
  monthsAfter: v.number(),
});
export type ChangeRow = v.InferOutput<typeof changeRow>;
