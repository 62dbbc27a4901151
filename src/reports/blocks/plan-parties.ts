import { groupedBy } from "../../domain/grouping.ts";
import { approximateDecimal } from "../../messages/amounts.ts";
import { loadOf } from "../load.ts";
import { customersById } from "./customers-by-id.ts";
import { isCritical, joinedReading } from "./hidden.ts";
import { typeset } from "./names.ts";
import { distanceText, ownerOf, type FindConcerns, type PlanConcern } from "./plan-concerns.ts";
import type { Stakes } from "./plan-stakes.ts";
import { dependencyMeasure, type FurtherTelling } from "./telling.ts";

/**
 * The parties of several legal entities that are critical together [K2]. Where few customers are
 * listed, those of whom everyone is: of the others nobody knows what is at stake.
 */
export const criticalTogether = ({ document }: FurtherTelling, at: Stakes) =>
  (joinedReading(document)?.reading.largest ?? []).filter(
    ({ status, entities }) =>
      isCritical(status) &&
      entities.length > 1 &&
      (document.others === undefined || entities.every((entity) => at.behind([entity]).length > 0)),
  );

export const behind: FindConcerns = (telling, at) => {
  const { document, words, format, names, share } = telling;
  const whole = approximateDecimal(joinedReading(document)?.reading.base ?? "0");
  const measure = words.measures[dependencyMeasure(document)];
  const level = format.level(document.parameters.dependency.critical);
  return criticalTogether(telling, at).map((party) => {
    const theirs = at.behind(party.entities);
    const managers = new Set(theirs.flatMap(({ manager }) => manager ?? []));
    const { reasons, steps, nobody } = words.plan;
    return {
      rule: "behind",
      id: party.id,
      name: party.name,
      stake: at.ofCustomers(theirs),
      why: (explain) => explain.atStake(theirs),
      tell: () => ({
        name: names.full(party),
        members: party.entities.map(names.short).join(", "),
        reason: reasons.behind(share(party.share), measure.of, party.entities.length),
        step: steps.behind(distanceText(telling, party.value, whole), level),
        owner: managers.size === 0 ? nobody : format.list([...managers].map(typeset)),
      }),
    };
  });
};

/** Managers’ books that are too heavy, or hold too many key customers [D5]. */
export const books: FindConcerns = (telling, at) => {
  const { document, words, share } = telling;
  // A book is of all its customers, and some of them are not listed.
  if (document.others !== undefined) return [];
  const load = document.load ?? loadOf(document, dependencyMeasure(document));
  const measure = words.measures[dependencyMeasure(document)];
  const served = groupedBy(document.customers, ({ manager }) => manager);
  const { reasons, steps, head } = words.plan;
  return load.managers.flatMap((book) => {
    const concern = (rule: "book" | "overloaded", reason: () => string): readonly PlanConcern[] => [
      {
        rule,
        id: `manager:${book.name}`,
        name: book.name,
        stake: at.ofCustomers(served.get(book.name) ?? []),
        why: (explain) => explain.atStake(served.get(book.name) ?? []),
        tell: () => ({
          name: typeset(book.name),
          members: "",
          reason: reason(),
          step: steps[rule],
          owner: head,
        }),
      },
    ];
    return [
      ...(book.risky
        ? concern("book", () => reasons.book(share(book.share), measure.of, book.customers))
        : []),
      ...(book.overloaded
        ? concern("overloaded", () => reasons.overloaded(book.keys.length, load.norm))
        : []),
    ];
  });
};

/** A department of nearly the whole company is the company. */
const NEARLY_WHOLE = 0.95;

/** Departments that live on one customer [D1]. */
export const inside: FindConcerns = (telling, at) => {
  const { document, words, names, share } = telling;
  const measure = words.measures[dependencyMeasure(document)];
  const known = customersById(document);
  return document.inside.flatMap((part): readonly PlanConcern[] => {
    const { largest, name } = part;
    const apart = part.share !== null && part.share < NEARLY_WHOLE;
    if (part.dimension !== "department" || largest?.status !== "mono" || !apart) return [];
    if (document.others !== undefined && !known.has(largest.id)) return [];
    const { reasons, steps } = words.plan;
    return [
      {
        rule: "inside",
        id: `department:${name}`,
        name,
        stake: at.ofCustomer(largest.id),
        why: (explain) => explain.atStake(at.behind([largest])),
        tell: () => ({
          name: typeset(name),
          members: names.short(largest),
          reason: reasons.inside(share(largest.share), measure.of, names.full(largest)),
          step: steps.inside,
          owner: ownerOf(telling, known.get(largest.id)?.manager ?? null),
        }),
      },
    ];
  });
};
