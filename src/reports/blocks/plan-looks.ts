import { isCertain, possibleClasses } from "./certainty.ts";
import { about, type FindConcerns } from "./plan-concerns.ts";
import { isMain } from "./plan-customers.ts";

/** Customers of A whose history is too short for their letter [P3]. */
export const newcomers: FindConcerns = (telling, at) => {
  const { document, words, format } = telling;
  const { reasons, steps } = words.plan;
  return document.customers.flatMap((customer) => {
    const { abc, provisional, firstPurchase } = customer;
    if (abc !== "A" || !provisional || firstPurchase === null) return [];
    return about(telling, at, customer, "newcomer", () => ({
      reason: reasons.newcomer(format.day(firstPurchase)),
      step: steps.newcomer,
    }));
  });
};

/** Customers of A and B on the border of their class [A6]. */
export const onTheBorder: FindConcerns = (telling, at) => {
  const { document, words } = telling;
  const { reasons, steps } = words.plan;
  return document.customers
    .filter((customer) => isMain(customer) && !isCertain(customer))
    .map((customer) =>
      about(telling, at, customer, "border", () => ({
        reason: reasons.border(
          possibleClasses(customer).join(words.matrix.or),
          customer.certainty.same,
          customer.certainty.of,
        ),
        step: steps.border,
      })),
    );
};

/** Customers of A and B whose two readings of steadiness differ [X4]. */
export const disagreeing: FindConcerns = (telling, at) => {
  const { document, words } = telling;
  const { reasons, steps } = words.plan;
  const byFrequency = document.parameters.xyz.rule === "frequency";
  return document.customers.filter(isMain).flatMap((customer) => {
    const { xyz, otherXyz = null, disagreement } = customer;
    if (disagreement === undefined || xyz === null || otherXyz === null) return [];
    return about(telling, at, customer, "disagreement", () => ({
      reason: byFrequency
        ? reasons.disagreement(xyz, otherXyz)
        : reasons.disagreement(otherXyz, xyz),
      step: steps.disagreement,
    }));
  });
};
