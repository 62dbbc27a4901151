import { oncePer } from "../../domain/once-per.ts";
import type { ReportCustomer } from "../document.ts";

const byId = oncePer(
  (customers: readonly ReportCustomer[]): ReadonlyMap<string, ReportCustomer> =>
    new Map(customers.map((customer) => [customer.id, customer])),
);

/** The customers of a document by their ids. */
export const customersById = ({
  customers,
}: {
  readonly customers: readonly ReportCustomer[];
}): ReadonlyMap<string, ReportCustomer> => byId(customers);
