import { approximateDecimal } from "../../messages/amounts.ts";
import type { ReportCustomer } from "../document.ts";
import { customersById } from "./customers-by-id.ts";
import { isCritical } from "./hidden.ts";
import { about, distanceText, type FindConcerns } from "./plan-concerns.ts";
import { criticalTogether } from "./plan-parties.ts";
import { base, type FurtherTelling } from "./telling.ts";

/** Where a customer is worth a call at once: small ones are looked after as they come. */
export const isMain = ({ abc }: ReportCustomer): boolean => abc === "A" || abc === "B";

/** Customers that are critical alone, but for those named with who stands behind them [D1]. */
export const dependency: FindConcerns = (telling, at) => {
  const { document, words, format, measure, share } = telling;
  const level = format.level(document.parameters.dependency.critical);
  const named = new Set(
    criticalTogether(telling, at).flatMap(({ entities }) => entities.map(({ id }) => id)),
  );
  const { reasons, steps } = words.plan;
  return document.customers
    .filter((customer) => isCritical(customer.dependency) && !named.has(customer.id))
    .map((customer) =>
      about(telling, at, customer, "dependency", () => ({
        reason: reasons.dependency(share(customer.share), measure.of, level),
        step: steps.dependency(distanceText(telling, customer.value, base(telling)), level),
      })),
    );
};

/** The last three full months and the same a year before [L2], where the report holds months. */
function threeMonths(
  { period, steps }: FurtherTelling["document"],
  { series }: ReportCustomer,
): { readonly now: number; readonly then: number } | null {
  const last = steps.findLastIndex(({ partial }) => !partial);
  const first = steps.findIndex(({ partial }) => !partial);
  if (period.step !== "month" || series.length !== steps.length || last - first < 14) return null;
  const sum = (to: number): number =>
    series.slice(to - 2, to + 1).reduce((all, value) => all + approximateDecimal(value), 0);
  return { now: sum(last), then: sum(last - 12) };
}

/** The sign by which it is silent, with its figure [L2] [L3]. */
function silence(telling: FurtherTelling, customer: ReportCustomer): string {
  const { document, words, format, compact } = telling;
  const { recencyDays, medianIntervalDays: usual, stateReason } = customer;
  const { reasons } = words.plan;
  if (stateReason === "value") {
    const sums = threeMonths(document, customer);
    return sums === null ? reasons.value : reasons.valueThen(compact(sums.now), compact(sums.then));
  }
  if (stateReason === "products") return reasons.products;
  return reasons.silent(
    recencyDays ?? 0,
    usual === null ? null : format.decimal(usual, Number.isInteger(usual) ? 0 : 1),
  );
}

function stepFor(
  { words }: FurtherTelling,
  state: "lost" | "cooling",
  customer: ReportCustomer,
): string {
  const { steps } = words.plan;
  const { stateReason } = customer;
  return stateReason === "value" || stateReason === "products" ? steps.coolingValue : steps[state];
}

/** Customers of A and B with the flag of a state [L2]. */
export const flagged =
  (state: "lost" | "cooling"): FindConcerns =>
  (telling, at) =>
    telling.document.customers
      .filter((customer) => customer.state === state && isMain(customer))
      .map((customer) =>
        about(telling, at, customer, state, () => ({
          reason: silence(telling, customer),
          step: stepFor(telling, state, customer),
        })),
      );

/** Key customers without a manager, where the lines name managers at all [D5]. */
export const unattended: FindConcerns = (telling, at) => {
  const { document, words, measure, share } = telling;
  if (document.customers.every(({ manager }) => manager === null)) return [];
  return document.customers
    .filter((customer) => customer.dependency !== "none" && customer.manager === null)
    .map((customer) =>
      about(telling, at, customer, "unattended", () => ({
        reason: words.plan.reasons.unattended(share(customer.share), measure.of),
        step: words.plan.steps.unattended,
      })),
    );
};

const ladder = ["A", "B", "C", null];

/** Customers of A and B whose class fell from window to window [C1]. */
export const fallen: FindConcerns = (telling, at) => {
  const { document, words, format, compact } = telling;
  const known = customersById(document);
  const { reasons, steps } = words.plan;
  return (document.change?.customers ?? []).flatMap((move) => {
    const customer = known.get(move.id);
    const { abcBefore, abcAfter, kind } = move;
    const from = ladder.indexOf(abcBefore);
    const fell = from <= 1 && ladder.indexOf(abcAfter) > from;
    if (customer === undefined || !fell || kind === "lost" || kind === "new") return [];
    const [before, after] = [approximateDecimal(move.before), approximateDecimal(move.after)];
    const concern = about(telling, at, customer, "fallen", () => {
      const change = before > 0 ? format.signedPercent(after / before - 1) : compact(after);
      return {
        reason: reasons.fallen(abcBefore ?? "", abcAfter ?? reasons.noClass, change),
        step: steps.fallen,
      };
    });
    const stake = Math.max(0, before - after);
    return [{ ...concern, stake, why: (explain) => explain.fall(move) }];
  });
};
