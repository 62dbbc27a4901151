import type { Others } from "../document/others.ts";

/** The row of all others without what it does not know: numbers alone [R4]. */
export const maskedOthers = (others: Others): Others => ({
  customers: others.customers,
  revenue: others.revenue,
  grossProfit: others.grossProfit,
  value: others.value,
  share: others.share,
  revenueShare: others.revenueShare,
  lost: { customers: others.lost.customers, share: others.lost.share },
  cooling: { customers: others.cooling.customers, share: others.cooling.share },
  ...(others.lostInA === undefined ? {} : { lostInA: others.lostInA }),
});
