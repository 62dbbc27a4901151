import type { Concern } from "../../analysis/plan/rule.ts";
import { approximateDecimal } from "../../messages/amounts.ts";
import type { ReportCustomer } from "../document.ts";
import { loadOf } from "../load.ts";
import { isCertain, possibleClasses } from "./certainty.ts";
import { customersById } from "./customers-by-id.ts";
import { isCritical, joinedReading } from "./hidden.ts";
import { typeset } from "./names.ts";
import { stakes, type Stakes } from "./plan-stakes.ts";
import { base, dependencyMeasure, type Telling } from "./telling.ts";

/** A concern in words: why, what to do, and who does it. */
export interface PlanConcern extends Concern {
  /** What stands below the name: the companies behind a person. */
  readonly members: string;
  readonly reason: string;
  readonly step: string;
  readonly owner: string;
}

type Rule = (telling: Telling, at: Stakes) => readonly PlanConcern[];

const ownerOf = ({ words }: Telling, manager: string | null): string =>
  manager === null ? words.plan.nobody : typeset(manager);

const isMain = ({ abc }: ReportCustomer): boolean => abc === "A" || abc === "B";

/** A concern about a customer of the report itself. */
const about = (
  telling: Telling,
  at: Stakes,
  customer: ReportCustomer,
  told: Pick<PlanConcern, "rule" | "reason" | "step">,
): PlanConcern => ({
  ...told,
  id: customer.id,
  name: telling.names.full(customer),
  members: "",
  stake: at.ofCustomer(customer.id),
  owner: ownerOf(telling, customer.manager),
});

/** What the others must bring for a value to fall to the critical level, in few digits [D3]. */
function distance(telling: Telling, value: string, of: number): string | null {
  const { critical } = telling.document.parameters.dependency;
  const missing = critical === 0 ? 0 : approximateDecimal(value) / critical - of;
  return missing > 0 ? telling.compact(missing) : null;
}

/** Parties of several legal entities that are critical together [K2]. */
const behind: Rule = (telling, at) => {
  const { document, words, format, names, share } = telling;
  const joined = joinedReading(document)?.reading;
  const measure = words.measures[dependencyMeasure(document)];
  const level = format.level(document.parameters.dependency.critical);
  return (joined?.largest ?? [])
    .filter(({ status, entities }) => isCritical(status) && entities.length > 1)
    .map((party) => {
      const theirs = at.behind(party.entities.map(({ id }) => id));
      const managers = new Set(theirs.flatMap(({ manager }) => manager ?? []));
      return {
        rule: "behind",
        id: party.id,
        name: names.full(party),
        members: party.entities.map(names.short).join(", "),
        stake: at.ofCustomers(theirs),
        reason: words.plan.reasons.behind(share(party.share), measure.of, party.entities.length),
        step: words.plan.steps.behind(
          distance(telling, party.value, approximateDecimal(joined?.base ?? "0")),
          level,
        ),
        owner: managers.size === 0 ? words.plan.nobody : format.list([...managers].map(typeset)),
      };
    });
};

const dependency: Rule = (telling, at) => {
  const { document, words, format, measure, share } = telling;
  const level = format.level(document.parameters.dependency.critical);
  const named = new Set(
    (joinedReading(document)?.reading.largest ?? [])
      .filter(({ status, entities }) => isCritical(status) && entities.length > 1)
      .flatMap(({ entities }) => entities.map(({ id }) => id)),
  );
  return document.customers
    .filter((customer) => isCritical(customer.dependency) && !named.has(customer.id))
    .map((customer) =>
      about(telling, at, customer, {
        rule: "dependency",
        reason: words.plan.reasons.dependency(share(customer.share), measure.of, level),
        step: words.plan.steps.dependency(distance(telling, customer.value, base(telling)), level),
      }),
    );
};

/** The last three full months and the same a year before [L2], where the report holds months. */
function threeMonths(
  { period, steps }: Telling["document"],
  { series }: ReportCustomer,
): { readonly now: number; readonly then: number } | null {
  const last = steps.findLastIndex(({ partial }) => !partial);
  const first = steps.findIndex(({ partial }) => !partial);
  if (period.step !== "month" || series.length !== steps.length || last - first < 14) return null;
  const sum = (to: number): number =>
    series.slice(to - 2, to + 1).reduce((all, value) => all + approximateDecimal(value), 0);
  return { now: sum(last), then: sum(last - 12) };
}

function silence(telling: Telling, customer: ReportCustomer): string {
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

function stepFor({ words }: Telling, state: "lost" | "cooling", customer: ReportCustomer): string {
  const { steps } = words.plan;
  const { stateReason } = customer;
  return stateReason === "value" || stateReason === "products" ? steps.coolingValue : steps[state];
}

const flagged =
  (state: "lost" | "cooling"): Rule =>
  (telling, at) =>
    telling.document.customers
      .filter((customer) => customer.state === state && isMain(customer))
      .map((customer) =>
        about(telling, at, customer, {
          rule: state,
          reason: silence(telling, customer),
          step: stepFor(telling, state, customer),
        }),
      );

const unattended: Rule = (telling, at) => {
  const { document, words, measure, share } = telling;
  // Where no line names a manager, nobody is left without one.
  if (document.customers.every(({ manager }) => manager === null)) return [];
  return document.customers
    .filter((customer) => customer.dependency !== "none" && customer.manager === null)
    .map((customer) =>
      about(telling, at, customer, {
        rule: "unattended",
        reason: words.plan.reasons.unattended(share(customer.share), measure.of),
        step: words.plan.steps.unattended,
      }),
    );
};

const ladder = ["A", "B", "C", null];

const fallen: Rule = (telling, at) => {
  const { document, words, format } = telling;
  const known = customersById(document);
  return (document.change?.customers ?? []).flatMap((move) => {
    const customer = known.get(move.id);
    const { abcBefore, abcAfter, kind } = move;
    const from = ladder.indexOf(abcBefore);
    const fell = from <= 1 && ladder.indexOf(abcAfter) > from;
    if (customer === undefined || !fell || kind === "lost" || kind === "new") return [];
    const [before, after] = [approximateDecimal(move.before), approximateDecimal(move.after)];
    const { reasons, steps } = words.plan;
    const change = before > 0 ? format.signedPercent(after / before - 1) : telling.compact(after);
    return [
      {
        ...about(telling, at, customer, {
          rule: "fallen",
          reason: reasons.fallen(abcBefore ?? "", abcAfter ?? reasons.noClass, change),
          step: steps.fallen,
        }),
        stake: Math.max(0, before - after),
      },
    ];
  });
};

/** Managers’ books that are too heavy, or hold too many key customers [D5]. */
const books: Rule = (telling, at) => {
  const { document, words, share } = telling;
  const load = document.load ?? loadOf(document, dependencyMeasure(document));
  const measure = words.measures[dependencyMeasure(document)];
  const { reasons, steps, head } = words.plan;
  return load.managers.flatMap((book) => {
    const party = {
      id: `manager:${book.name}`,
      name: typeset(book.name),
      members: "",
      stake: at.ofCustomers(document.customers.filter(({ manager }) => manager === book.name)),
      owner: head,
    };
    const risky: PlanConcern = {
      ...party,
      rule: "book",
      reason: reasons.book(share(book.share), measure.of, book.customers),
      step: steps.book,
    };
    const overloaded: PlanConcern = {
      ...party,
      rule: "overloaded",
      reason: reasons.overloaded(book.keys.length, load.norm),
      step: steps.overloaded,
    };
    return [...(book.risky ? [risky] : []), ...(book.overloaded ? [overloaded] : [])];
  });
};

/** A department of nearly the whole company is the company. */
const NEARLY_WHOLE = 0.95;

const inside: Rule = (telling, at) => {
  const { document, words, names, share } = telling;
  const measure = words.measures[dependencyMeasure(document)];
  return document.inside.flatMap((part) => {
    const { largest, name } = part;
    const apart = part.share !== null && part.share < NEARLY_WHOLE;
    if (part.dimension !== "department" || largest?.status !== "mono" || !apart) return [];
    const customer = document.customers.find(({ id }) => id === largest.id);
    return [
      {
        rule: "inside" as const,
        id: `department:${name}`,
        name: typeset(name),
        members: names.short(largest),
        stake: at.ofCustomer(largest.id),
        reason: words.plan.reasons.inside(share(largest.share), measure.of, names.full(largest)),
        step: words.plan.steps.inside,
        owner: ownerOf(telling, customer?.manager ?? null),
      },
    ];
  });
};

const looks: Rule = (telling, at) => {
  const { document, words, format } = telling;
  const { reasons, steps } = words.plan;
  const byFrequency = document.parameters.xyz.rule === "frequency";
  return document.customers.filter(isMain).flatMap((customer) => {
    const { abc, provisional, firstPurchase, xyz, otherXyz, disagreement, certainty } = customer;
    const tell = (told: Parameters<typeof about>[3]) => about(telling, at, customer, told);
    return [
      ...(abc === "A" && provisional && firstPurchase !== null
        ? [
            tell({
              rule: "newcomer",
              reason: reasons.newcomer(format.day(firstPurchase)),
              step: steps.newcomer,
            }),
          ]
        : []),
      ...(isCertain(customer)
        ? []
        : [
            tell({
              rule: "border",
              reason: reasons.border(
                possibleClasses(customer).join(words.matrix.or),
                certainty.same,
                certainty.of,
              ),
              step: steps.border,
            }),
          ]),
      ...(disagreement !== undefined && xyz !== null && (otherXyz ?? null) !== null
        ? [
            tell({
              rule: "disagreement",
              reason: byFrequency
                ? reasons.disagreement(xyz, otherXyz ?? "")
                : reasons.disagreement(otherXyz ?? "", xyz),
              step: steps.disagreement,
            }),
          ]
        : []),
    ];
  });
};

const rules: readonly Rule[] = [
  behind,
  dependency,
  flagged("lost"),
  flagged("cooling"),
  unattended,
  fallen,
  books,
  inside,
  looks,
];

/** Everything that a rule of [W1] finds in a report, a party as often as rules speak of it. */
export function concernsOf(telling: Telling): readonly PlanConcern[] {
  const at = stakes(telling.document);
  return rules.flatMap((rule) => rule(telling, at));
}
