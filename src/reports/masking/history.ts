import type { History } from "../document/history.ts";
import { partyOf } from "./names.ts";
import type { Named } from "./pseudonyms.ts";

/** Classes through time without names [R4]. */
export const maskedHistory = (
  { quarters, customers }: History,
  masks: { code(named: Named): string },
): History => ({
  quarters: [...quarters],
  customers: customers.map(({ id, classes }) => ({
    id: masks.code(partyOf(id)),
    classes: [...classes],
  })),
});
