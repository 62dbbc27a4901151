import { oncePer } from "../../domain/once-per.ts";
import { approximateDecimal } from "../../messages/amounts.ts";
import type { ReportCustomer, ReportDocument } from "../document.ts";
import { customersById } from "./customers-by-id.ts";

type Entity = Readonly<Record<"id" | "name", string>>;

/** Money at stake with customers [W2], as numbers to sort by and to write in few digits. */
export interface Stakes {
  readonly ofCustomer: (id: string) => number;
  readonly ofCustomers: (customers: readonly ReportCustomer[]) => number;
  /** The customers that some legal entities belong to. */
  readonly behind: (entities: readonly Entity[]) => readonly ReportCustomer[];
}

/** Whose a legal entity is; of a few thousands, and asked of one of them at most. */
const ownersIn = oncePer(
  (customers: readonly ReportCustomer[]): ReadonlyMap<string, ReportCustomer> =>
    new Map(
      customers.flatMap((customer) =>
        customer.entities.map(
          ({ name, taxId }) =>
            [taxId === null ? `name:${name}` : `tax:${taxId}`, customer] as const,
        ),
      ),
    ),
);

/** Whether the report says of everyone what it brought in its last twelve months [L5]. */
export const hasStakes = ({ customers }: ReportDocument): boolean =>
  customers.every(({ stake }) => stake !== undefined);

/** What the last twelve months of each brought, else the whole period; nothing below 0 [W2]. */
export function stakes(document: ReportDocument): Stakes {
  const known = hasStakes(document);
  const stakeOf = ({ stake, value }: ReportCustomer): number =>
    Math.max(0, approximateDecimal(known ? (stake ?? "0") : value));
  const customers = customersById(document);
  // Under a mask the id of an entity is a code, and its name alone is the same in both places.
  const owner = ({ id, name }: Entity) =>
    ownersIn(document.customers).get(id.startsWith("tax:") ? id : `name:${name}`) ?? [];
  return {
    ofCustomer: (id) => {
      const customer = customers.get(id);
      return customer === undefined ? 0 : stakeOf(customer);
    },
    ofCustomers: (some) => some.reduce((sum, customer) => sum + stakeOf(customer), 0),
    behind: (entities) => [
      ...new Set(entities.flatMap((one) => customers.get(one.id) ?? owner(one))),
    ],
  };
}
