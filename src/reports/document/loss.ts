import * as v from "valibot";
import { count, decimal, ratio, weighedParty } from "./values.ts";

const side = v.looseObject({
  revenue: decimal,
  grossProfit: v.nullable(decimal),
  /** The measure of the report, summed over everyone, and its base [A2]. */
  value: decimal,
  base: decimal,
  customers: count,
  hhi: v.nullable(ratio),
  effectiveNumber: v.nullable(ratio),
  /** The ten largest parties of the unit of the report, and those of the other side’s ten, largest first. */
  largest: v.array(weighedParty),
});

/** What is left when parties go [D4]. Their wishes stand in `parameters.loss`. */
export const loss = v.looseObject({
  /** Who was named, each with what goes with it; money that two of them share goes once. */
  parties: v.array(
    v.looseObject({
      id: v.string(),
      kind: v.picklist(["entity", "customer", "group", "keyPerson", "manager"]),
      name: v.string(),
      entities: count,
      revenue: decimal,
      grossProfit: v.nullable(decimal),
      value: decimal,
      share: ratio,
      /** The value that goes beyond that of the parties before it; these add up to the whole loss. */
      removed: decimal,
      /** The legal entities that go so, largest first, at most five; none where it is one itself. */
      members: v.array(v.looseObject({ id: v.string(), name: v.string(), value: decimal })),
    }),
  ),
  /** Ids of `parameters.loss` that mean nobody in these data. */
  unknown: v.array(v.string()),
  before: side,
  after: side,
  /** Null where fixed costs or gross profit are not known, or no month is full. */
  survival: v.nullable(
    v.looseObject({
      fixedCosts: decimal,
      reserve: v.nullable(decimal),
      /** Mean gross profit a month over the last full months, at most twelve: now, and what is left. */
      monthlyGrossProfitNow: decimal,
      monthlyGrossProfit: decimal,
      monthsCounted: count,
      /** How long the reserve lasts; null: without end, or without a reserve. */
      months: v.nullable(ratio),
    }),
  ),
});
export type Loss = v.InferOutput<typeof loss>;
