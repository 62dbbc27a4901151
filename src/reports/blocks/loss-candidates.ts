import { firstBy } from "../../domain/first-by.ts";
import type { Unit } from "../../domain/words.ts";
import { approximateDecimal } from "../../messages/amounts.ts";
import type { ReportCustomer } from "../document.ts";
import { customersById } from "./customers-by-id.ts";
import { joinedReading } from "./hidden.ts";
import { typeset } from "./names.ts";
import { base, dependencyMeasure, type FurtherTelling } from "./telling.ts";

/** Somebody who can be imagined gone [D4]. */
export interface LossCandidate {
  readonly id: string;
  readonly kind: Unit | "manager";
  readonly name: string;
  /** Of the base of the report; null where the report does not say. */
  readonly share: number | null;
  /** Legal entities behind it; customers of a manager. */
  readonly count: number;
}

const kinds: readonly (readonly [prefix: string, LossCandidate["kind"]])[] = [
  ["customer:", "customer"],
  ["group:", "group"],
  ["person:", "keyPerson"],
  ["manager:", "manager"],
];

const kindOf = (id: string): LossCandidate["kind"] =>
  kinds.find(([prefix]) => id.startsWith(prefix))?.[1] ?? "entity";

/** A party of the report itself. */
const customerAs = ({ names }: FurtherTelling, customer: ReportCustomer): LossCandidate => ({
  id: customer.id,
  kind: kindOf(customer.id),
  name: names.full(customer),
  share: customer.share,
  count: customer.entities.length,
});

/** The largest parties of the other units, by the readings of dependency [K2]. */
function joined({ document, names }: FurtherTelling): readonly LossCandidate[] {
  const { unit, measure } = document.parameters;
  const money = dependencyMeasure(document);
  return document.dependency
    .filter((reading) => reading.unit !== unit && reading.measure === money)
    .flatMap(({ largest }) => largest)
    .map((party) => ({
      id: party.id,
      kind: kindOf(party.id),
      name: names.full(party),
      share: measure === money ? party.share : null,
      count: party.entities.length,
    }));
}

interface Behind {
  value: number;
  count: number;
}

/** Whoever stands behind customers, with their whole value: those who decide, or our managers [D5]. */
function behind(
  telling: FurtherTelling,
  prefix: "person:" | "manager:",
  of: "keyPerson" | "manager",
): readonly LossCandidate[] {
  const found = new Map<string, Behind>();
  for (const customer of telling.document.customers) {
    const name = customer[of];
    if (name === null) continue;
    const known = found.get(name) ?? { value: 0, count: 0 };
    known.value += approximateDecimal(customer.value);
    known.count += 1;
    found.set(name, known);
  }
  const whole = base(telling);
  return [...found].map(([name, { value, count }]) => ({
    id: prefix + name,
    kind: kindOf(prefix),
    name: typeset(name),
    share: whole > 0 ? Math.max(0, value / whole) : 0,
    count,
  }));
}

/** Customers of a report by legal entities do not say who decides: those who do stand apart. */
const persons = (telling: FurtherTelling): readonly LossCandidate[] =>
  telling.document.parameters.unit === "entity" ? behind(telling, "person:", "keyPerson") : [];

const managers = (telling: FurtherTelling): readonly LossCandidate[] =>
  behind(telling, "manager:", "manager");

const largestFirst = (one: LossCandidate, other: LossCandidate): number =>
  (other.share ?? 0) - (one.share ?? 0) || (one.id < other.id ? -1 : 1);

/** Everyone who can be imagined gone, largest first, each once. */
export function lossCandidates(telling: FurtherTelling): readonly LossCandidate[] {
  const everyone = [
    ...telling.document.customers.map((customer) => customerAs(telling, customer)),
    ...joined(telling),
    ...persons(telling),
    ...managers(telling),
  ];
  const once = new Map(everyone.toReversed().map((one) => [one.id, one]));
  return [...once.values()].sort(largestFirst);
}

/** One of them by its id, without telling of the thousands; null where the report knows nobody by it. */
export function lossCandidate(telling: FurtherTelling, id: string): LossCandidate | null {
  const customer = customersById(telling.document).get(id);
  if (customer !== undefined) return customerAs(telling, customer);
  const others = [joined, persons, managers];
  for (const find of others) {
    const found = find(telling).find((one) => one.id === id);
    if (found !== undefined) return found;
  }
  return null;
}

/** Whom to try at once: the largest customer, who stands behind most companies, the heaviest book. */
export function suggestedLosses(telling: FurtherTelling): readonly LossCandidate[] {
  const { document } = telling;
  const [largest] = document.customers;
  const person = joinedReading(document)?.reading.largest.find(
    ({ entities }) => entities.length > 1,
  );
  const [book] = firstBy(
    managers(telling).filter(({ share }) => (share ?? 0) > 0),
    1,
    largestFirst,
  );
  const wanted = [largest?.share === 0 ? undefined : largest?.id, person?.id, book?.id];
  return [...new Set(wanted)].flatMap((id) =>
    id === undefined ? [] : (lossCandidate(telling, id) ?? []),
  );
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("ё", "е")
    .replaceAll(/["«»„“”']/gu, "");

/** The candidates whose name or tax id holds every word of a search. */
export function candidatesLike(
  candidates: readonly LossCandidate[],
  sought: string,
): readonly LossCandidate[] {
  const words = folded(sought).split(/\s+/u).filter(Boolean);
  return candidates.filter(({ id, name }) => {
    const text = folded(id.startsWith("tax:") ? `${name} ${id.slice("tax:".length)}` : name);
    return words.every((word) => text.includes(word));
  });
}
