import { decimalFromMoney, minorFromDecimal } from "../../domain/money.ts";
import { ratioOf } from "../../domain/ratio.ts";
import type { ReportCustomer, ReportDocument } from "../document.ts";
import type { Others } from "../document/others.ts";
import { isEarly, isSlow } from "../near-lost.ts";

type Amount = "revenue" | "grossProfit" | "value";

const scaleOf = (decimal: string): number => decimal.split(".")[1]?.length ?? 0;
const positive = (minor: bigint): bigint => (minor > 0n ? minor : 0n);

/**
 * The report with the `count` customers of most value alone; all others become one row [R1]. Totals,
 * concentration, matrix, steps and dependency stay those of everyone. Dependency lists as many
 * parties at most.
 */
export function largestCustomers(document: ReportDocument, count: number): ReportDocument {
  const { customers, dependency, change, history } = document;
  if (customers.length <= count) return document;
  const chosen = new Set(
    customers
      .map((customer) => ({ customer, value: minorFromDecimal(customer.value) }))
      .sort((one, other) => Number(other.value > one.value) - Number(other.value < one.value))
      .slice(0, count)
      .map(({ customer }) => customer),
  );
  const ids = new Set([...chosen].map(({ id }) => id));
  const listed = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] =>
    rows.filter(({ id }) => ids.has(id));
  return {
    ...document,
    customers: customers.filter((customer) => chosen.has(customer)),
    ...(history === undefined
      ? {}
      : { history: { ...history, customers: listed(history.customers) } }),
    ...(change === undefined
      ? {}
      : { change: change && { ...change, customers: listed(change.customers) } }),
    dependency: dependency.map((reading) => ({
      ...reading,
      largest: reading.largest.slice(0, count),
    })),
    others: othersOf(
      customers.filter((customer) => !chosen.has(customer)),
      document,
    ),
  };
}

/** Those left, with the others of a report that was cut before. */
function othersOf(left: readonly ReportCustomer[], document: ReportDocument): Others {
  const { others: before } = document;
  const counted = (of: readonly ReportCustomer[], more: { customers: number; share: number }) => ({
    customers: of.length + more.customers,
    share: rounded(of.reduce((sum, { share }) => sum + share, more.share)),
  });
  const nobody = { customers: 0, share: 0 };
  const lostInA =
    left.filter(({ abc, state }) => abc === "A" && state === "lost").length +
    (before?.lostInA ?? 0);
  return {
    customers: left.length + (before?.customers ?? 0),
    revenue: totalOf(left, "revenue", before) ?? "0",
    grossProfit: totalOf(left, "grossProfit", before),
    value: totalOf(left, "value", before) ?? "0",
    share: shareOf(left, "value", document),
    revenueShare: shareOf(left, "revenue", document),
    lost: counted(
      left.filter(({ state }) => state === "lost"),
      before?.lost ?? nobody,
    ),
    cooling: counted(
      left.filter(({ state }) => state === "cooling"),
      before?.cooling ?? nobody,
    ),
    ...(lostInA === 0 ? {} : { lostInA }),
    ...nearLost(left, document),
  };
}

/** How many come near to being lost; unknown where those who were folded before are. */
function nearLost(
  left: readonly ReportCustomer[],
  document: ReportDocument,
): Pick<Others, "early" | "slow"> {
  const { others: before = { early: 0, slow: 0 } } = document;
  if (before.early === undefined || before.slow === undefined) return {};
  return {
    early: before.early + left.filter((one) => isEarly(document, one)).length,
    slow: before.slow + left.filter((one) => isSlow(document, one)).length,
  };
}

const rounded = (ratio: number): number => Number(ratio.toFixed(12));

function totalOf(
  customers: readonly ReportCustomer[],
  amount: Amount,
  before: Others | undefined,
): string | null {
  const amounts = [...customers, ...(before === undefined ? [] : [before])].map(
    (one) => one[amount],
  );
  const known = amounts.filter((one) => one !== null);
  if (known.length < amounts.length) return null;
  const minor = known.reduce((sum, one) => sum + minorFromDecimal(one), 0n);
  return decimalFromMoney({ minor, scale: scaleOf(known[0] ?? "0") });
}

/** What their positive amounts are of those of everyone [A2]. */
function shareOf(
  left: readonly ReportCustomer[],
  amount: "value" | "revenue",
  { customers, others }: ReportDocument,
): number {
  const sum = (of: readonly ReportCustomer[]): bigint =>
    of.reduce((total, one) => total + positive(minorFromDecimal(one[amount])), 0n);
  // Of those that were folded before only the sum is known, and their share says the rest.
  if (others !== undefined) {
    const share = amount === "value" ? others.share : others.revenueShare;
    const own = amount === "value" ? "share" : "revenueShare";
    return rounded(left.reduce((total, one) => total + one[own], share));
  }
  return ratioOf(sum(left), sum(customers)) ?? 0;
}
