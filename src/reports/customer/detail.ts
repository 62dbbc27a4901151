import * as v from "valibot";
import { customer } from "../document.ts";
import { count, day, decimal, ratio } from "../document/values.ts";

/*
 * What the page of one customer tells beyond the report: asked of the engine when the page opens, for a
 * party of any unit. It is part of no report and travels in no link.
 */

const step = v.object({
  step: v.string(),
  partial: v.boolean(),
  revenue: decimal,
  value: decimal,
});

const purchase = v.object({ day, revenue: decimal, value: decimal });

const product = v.object({
  name: v.string(),
  revenue: decimal,
  value: decimal,
  firstPurchase: v.nullable(day),
  lastPurchase: v.nullable(day),
  before: decimal,
  after: decimal,
  /** Last bought before the later window began. */
  gone: v.boolean(),
});

const range = v.object({
  /** What is told apart: products, or categories where the data has no products. */
  level: v.picklist(["product", "category"]),
  products: v.array(product),
  /** The two windows of [C1]; null where the data is too short. */
  windows: v.nullable(
    v.object({
      before: v.object({ first: day, last: day }),
      after: v.object({ first: day, last: day }),
      months: count,
    }),
  ),
  /** The most similar customers, and what at least three of them buy and this one never did. */
  similar: v.array(v.object({ id: v.string(), name: v.string(), common: count, likeness: ratio })),
  offers: v.array(v.object({ name: v.string(), customers: count, revenue: decimal })),
  /** Over how many full months the offers were looked for. */
  offerMonths: count,
});

const service = v.object({
  dimension: v.picklist(["manager", "department", "region"]),
  name: v.nullable(v.string()),
  first: day,
  last: day,
  revenue: decimal,
});

const entity = v.object({
  id: v.string(),
  taxId: v.nullable(v.string()),
  spellings: v.array(v.object({ text: v.string(), first: day, last: day, lines: count })),
});

const circle = v.object({
  kind: v.picklist(["keyPerson", "group"]),
  name: v.string(),
  /** Of the whole base. */
  share: ratio,
  entities: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      taxId: v.nullable(v.string()),
      value: decimal,
      share: ratio,
      /** One of the customer's own. */
      own: v.boolean(),
    }),
  ),
});

const trend = v.object({
  before: decimal,
  after: decimal,
  months: count,
  /** Whether it is the rise that makes the customer prospective. */
  rising: v.boolean(),
});

export const customerDetail = v.object({
  id: v.string(),
  /** The figures of the party by its own unit, where that is not the unit of the report. */
  figures: v.nullable(customer),
  steps: v.array(step),
  /** Sums of the measure over the twelve months that end with each month of the data. */
  trailing: v.array(v.object({ month: v.string(), value: v.nullable(decimal) })),
  /** Days of purchase up to the as-of day, the oldest first, with what was booked on them. */
  purchases: v.array(purchase),
  range: v.nullable(range),
  service: v.array(service),
  entities: v.array(entity),
  circles: v.array(circle),
  trend: v.nullable(trend),
  /** New products bought, and those it could have bought [T1]; null where no products are known. */
  innovation: v.nullable(v.object({ bought: count, offered: count, index: v.nullable(ratio) })),
  /** The HHI of its unit with and without it [D4]; null where it brings nothing. */
  departure: v.nullable(v.object({ share: ratio, hhiBefore: ratio, hhiAfter: v.nullable(ratio) })),
});
export type CustomerDetail = v.InferOutput<typeof customerDetail>;
