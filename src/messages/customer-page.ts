import type { Locale } from "../domain/words.ts";
import { customerPage as en } from "./en/customer-page.ts";
import { customerPage as ru, type CustomerPageMessages } from "./ru/customer-page.ts";

export type { CustomerPageMessages } from "./ru/customer-page.ts";

/** The words of the page of one customer. */
export const customerPageMessages: Readonly<Record<Locale, CustomerPageMessages>> = { ru, en };
