import type { Change } from "../document/change.ts";
import { partyOf } from "./names.ts";
import type { Named } from "./pseudonyms.ts";

/** The change between two windows without names [R4]: built from the members that are known to hold none. */
export const maskedChange = (
  { before, after, months, bridge, counts, customers, migration }: Change,
  masks: { code(named: Named): string },
): Change => ({
  before: { first: before.first, last: before.last },
  after: { first: after.first, last: after.last },
  months,
  bridge: {
    before: bridge.before,
    new: bridge.new,
    returned: bridge.returned,
    grown: bridge.grown,
    shrunk: bridge.shrunk,
    lost: bridge.lost,
    after: bridge.after,
  },
  counts,
  customers: customers.map((customer) => ({
    id: masks.code(partyOf(customer.id)),
    kind: customer.kind,
    before: customer.before,
    after: customer.after,
    abcBefore: customer.abcBefore,
    abcAfter: customer.abcAfter,
  })),
  migration: migration.map((cell) => ({
    from: cell.from,
    to: cell.to,
    customers: cell.customers,
    before: cell.before,
    after: cell.after,
  })),
});
