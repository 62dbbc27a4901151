import type { CustomerPageMessages } from "../../messages/customer-page.ts";
import type { Block } from "../blocks/block.ts";
import type { FurtherTelling, Telling } from "../blocks/telling.ts";
import type { ReportCustomer } from "../document.ts";
import type { CustomerDetail } from "./detail.ts";

/** In the order in which they are read. */
export const customerSectionIds = [
  "customer-months",
  "customer-rhythm",
  "customer-range",
  "customer-besides",
  "customer-classes",
  "customer-people",
  "customer-types",
  "customer-departure",
] as const;
export type CustomerSectionId = (typeof customerSectionIds)[number];

export type CustomerSection = Block<CustomerSectionId>;

/** What a section of a customer's page is told from. */
export interface CustomerTelling extends FurtherTelling {
  readonly say: CustomerPageMessages;
  readonly customer: ReportCustomer;
  /** Null until the engine has answered, and for good where there is no engine's data. */
  readonly detail: CustomerDetail | null;
}

/** A number of days as it is written: `7`, `357,5`. */
export const dayNumeral = ({ format }: Telling, days: number): string =>
  format.decimal(days, Number.isInteger(days) ? 0 : 1);
