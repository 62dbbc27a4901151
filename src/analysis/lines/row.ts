import * as v from "valibot";

/** One line of the facts; money and quantity are plain decimals. */
export const lineRow = v.object({
  /** The place of its source in the report, from 1. */
  source: v.number(),
  /** As a spreadsheet numbers the record. */
  row: v.number(),
  date: v.string(),
  entity: v.string(),
  taxId: v.nullable(v.string()),
  orderId: v.nullable(v.string()),
  product: v.nullable(v.string()),
  category: v.nullable(v.string()),
  manager: v.nullable(v.string()),
  region: v.nullable(v.string()),
  quantity: v.nullable(v.string()),
  revenue: v.string(),
  costOfSales: v.nullable(v.string()),
});
export type LineRow = v.InferOutput<typeof lineRow>;

/** All lines of a figure added up. */
export const lineSumsRow = v.object({
  count: v.number(),
  revenue: v.string(),
  costOfSales: v.string(),
  quantity: v.string(),
  orders: v.string(),
});
export type LineSumsRow = v.InferOutput<typeof lineSumsRow>;
