import type { CustomerType } from "../../domain/customer-tag.ts";

/** What types of key customers are called [T1]. */
export const customerTypeNames: Readonly<Record<CustomerType, string>> = {
  breadwinner: "кормилец",
  prospective: "перспективный",
  "image-maker": "имиджевый",
  partner: "партнёр",
  expert: "эксперт",
  innovator: "новатор",
};
