import * as v from "valibot";

/** A legal entity with what it brings, whom it belongs to, and its party of the report's unit. */
export const lossRow = v.object({
  id: v.string(),
  name: v.string(),
  customer: v.nullable(v.string()),
  customerGroup: v.nullable(v.string()),
  keyPerson: v.nullable(v.string()),
  partyId: v.string(),
  partyName: v.string(),
  /** Who looks after the party: the manager of its latest line [D5]. */
  manager: v.nullable(v.string()),
  revenue: v.string(),
  /** Revenue less cost; means nothing where cost is not known. */
  grossProfit: v.string(),
  value: v.string(),
  /** Gross profit of the months that a reserve is held against. */
  recentGrossProfit: v.string(),
});
export type LossRow = v.InferOutput<typeof lossRow>;
