import { isCertain, possibleClasses } from "./certainty.ts";
import { about, type FindConcerns } from "./plan-concerns.ts";
import { mainIn } from "./plan-customers.ts";

/** Customers of A whose history is too short for their letter [P3]. */
export const newcomers: FindConcerns = (telling, at) => {
  const { words, format } = telling;
  const { reasons, steps } = words.plan;
  const found = mainIn(telling).filter(
    ({ abc, provisional, firstPurchase }) => abc === "A" && provisional && firstPurchase !== null,
  );
  return about(telling, at, "newcomer", found, ({ firstPurchase }) => ({
    reason: reasons.newcomer(format.day(firstPurchase ?? "")),
    step: steps.newcomer,
  }));
};

/** Customers of A and B on the border of their class [A6]. */
export const onTheBorder: FindConcerns = (telling, at) => {
  const { words } = telling;
  const { reasons, steps } = words.plan;
  const found = mainIn(telling).filter((customer) => !isCertain(customer));
  return about(telling, at, "border", found, (customer) => ({
    reason: reasons.border(
      possibleClasses(customer).join(words.matrix.or),
      customer.certainty.same,
      customer.certainty.of,
    ),
    step: steps.border,
  }));
};

/** Customers of A and B whose two readings of steadiness differ [X4]. */
export const disagreeing: FindConcerns = (telling, at) => {
  const { document, words } = telling;
  const { reasons, steps } = words.plan;
  const byFrequency = document.parameters.xyz.rule === "frequency";
  const found = mainIn(telling).filter(
    ({ disagreement, xyz, otherXyz = null }) =>
      disagreement !== undefined && xyz !== null && otherXyz !== null,
  );
  return about(telling, at, "disagreement", found, ({ xyz, otherXyz }) => {
    const [own, other] = [xyz ?? "", otherXyz ?? ""];
    return {
      reason: byFrequency ? reasons.disagreement(own, other) : reasons.disagreement(other, own),
      step: steps.disagreement,
    };
  });
};
