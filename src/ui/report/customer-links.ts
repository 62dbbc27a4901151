import { createContext, use } from "react";

/** Where names of customers lead; null where they lead nowhere. */
export interface CustomerLinks {
  /** Whether there is a page of a party with this id. */
  readonly leadsTo: (id: string) => boolean;
  readonly open: (id: string) => void;
}

export const CustomerLinksContext = createContext<CustomerLinks | null>(null);

export const useCustomerLinks = (): CustomerLinks | null => use(CustomerLinksContext);
