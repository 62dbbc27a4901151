import * as v from "valibot";
import { count, decimal, dependencyStatus, namedParty, ratio } from "./values.ts";

/** Managers' books: customers whose latest line is theirs, with their whole value [D5]. */
export const load = v.looseObject({
  /** Key customers that one manager can serve well, and the share at which leaving would hurt. */
  norm: count,
  riskFrom: ratio,
  managers: v.array(
    v.looseObject({
      name: v.string(),
      customers: count,
      value: decimal,
      /** Of the whole base; what the company loses if the manager goes with the book. */
      share: ratio,
      /** Customers `key` and above [D1], largest first. */
      keys: v.array(v.looseObject({ id: v.string(), share: ratio, status: dependencyStatus })),
      overloaded: v.boolean(),
      risky: v.boolean(),
    }),
  ),
  /** Key customers without a manager. */
  unattended: v.array(namedParty),
});
export type Load = v.InferOutput<typeof load>;
