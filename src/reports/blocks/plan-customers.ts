import { oncePer } from "../../domain/once-per.ts";
import { approximateDecimal } from "../../messages/amounts.ts";
import type { ReportCustomer } from "../document.ts";
import { customersById } from "./customers-by-id.ts";
import { isCritical } from "./hidden.ts";
import {
  about,
  distanceText,
  ownerOf,
  type FindConcerns,
  type PlanConcern,
} from "./plan-concerns.ts";
import { criticalTogether } from "./plan-parties.ts";
import { base, type FurtherTelling } from "./telling.ts";

/** Where a customer is worth a call at once: small ones are looked after as they come. */
const isMain = ({ abc }: ReportCustomer): boolean => abc === "A" || abc === "B";

/** Looked for once: each rule would go through all the small ones anew. */
const mainOf = oncePer((customers: readonly ReportCustomer[]) => customers.filter(isMain));
export const mainIn = ({ document }: FurtherTelling) => mainOf(document.customers);

const keysOf = oncePer((customers: readonly ReportCustomer[]) =>
  customers.filter((customer) => customer.dependency !== "none"),
);

/** Customers that are critical alone, but for those named with who stands behind them [D1]. */
export const dependency: FindConcerns = (telling, at) => {
  const { document, words, format, measure, share } = telling;
  const level = format.level(document.parameters.dependency.critical);
  const named = new Set(
    criticalTogether(telling, at).flatMap(({ entities }) => entities.map(({ id }) => id)),
  );
  const { reasons, steps } = words.plan;
  const found = keysOf(document.customers).filter(
    (customer) => isCritical(customer.dependency) && !named.has(customer.id),
  );
  return about(telling, at, "dependency", found, (customer) => ({
    reason: reasons.dependency(share(customer.share), measure.of, level),
    step: steps.dependency(distanceText(telling, customer.value, base(telling)), level),
  }));
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
  (telling, at) => {
    const found = mainIn(telling).filter((customer) => customer.state === state);
    return about(telling, at, state, found, (customer) => ({
      reason: silence(telling, customer),
      step: stepFor(telling, state, customer),
    }));
  };

/** Key customers without a manager, where the lines name managers at all [D5]. */
export const unattended: FindConcerns = (telling, at) => {
  const { document, words, measure, share } = telling;
  if (document.customers.every(({ manager }) => manager === null)) return [];
  const found = keysOf(document.customers).filter(({ manager }) => manager === null);
  return about(telling, at, "unattended", found, (customer) => ({
    reason: words.plan.reasons.unattended(share(customer.share), measure.of),
    step: words.plan.steps.unattended,
  }));
};

const ladder = ["A", "B", "C", null];

/** Customers of A and B whose class fell from window to window [C1]. */
export const fallen: FindConcerns = (telling) => {
  const { document, words, format, names, compact } = telling;
  const known = customersById(document);
  const { reasons, steps } = words.plan;
  return (document.change?.customers ?? []).flatMap((move): readonly PlanConcern[] => {
    const { abcBefore, abcAfter, kind } = move;
    const from = ladder.indexOf(abcBefore);
    const fell = from <= 1 && ladder.indexOf(abcAfter) > from;
    if (!fell || kind === "lost" || kind === "new") return [];
    const customer = known.get(move.id);
    if (customer === undefined) return [];
    const [before, after] = [approximateDecimal(move.before), approximateDecimal(move.after)];
    return [
      {
        rule: "fallen",
        id: customer.id,
        name: customer.name,
        stake: Math.max(0, before - after),
        why: (explain) => explain.fall(move),
        tell: () => ({
          name: names.full(customer),
          members: "",
          owner: ownerOf(telling, customer.manager),
          reason: reasons.fallen(
            abcBefore ?? "",
            abcAfter ?? reasons.noClass,
            before > 0 ? format.signedPercent(after / before - 1) : compact(after),
          ),
          step: steps.fallen,
        }),
      },
    ];
  });
};
