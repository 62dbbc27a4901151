import type { CustomerType } from "../../domain/customer-tag.ts";

/** What types of key customers are called [T1]. */
export const customerTypeNames: Readonly<Record<CustomerType, string>> = {
  breadwinner: "breadwinner",
  prospective: "prospective",
  "image-maker": "image-maker",
  partner: "partner",
  expert: "expert",
  innovator: "innovator",
};
