import type { ReportCustomer } from "../document.ts";
import { hiddenDependency, isCritical, joinedDependency } from "./hidden.ts";
import type { Telling } from "./telling.ts";

/*
 * The one place that says what a report found: its heading, its preview text and its title. Hidden
 * dependency comes first, because nothing in the export shows it; then what is open; then the top.
 */

const shownNames = 4;

function withoutShares({ document, words, measure }: Telling): string {
  if (document.customers.length === 0)
    return document.parameters.filters === undefined
      ? words.headline.noCustomers
      : words.filters.nothing;
  return words.headline.noPositiveValue(document.customers.length, measure.positive);
}

function openDependency(telling: Telling, critical: readonly ReportCustomer[]): string {
  const { document, words, format, names, measure, share } = telling;
  const { headline } = words;
  const level = format.level(document.parameters.dependency.critical);
  const [largest] = critical;
  if (largest === undefined) return "";
  const name = names.full(largest);
  const part = share(largest.share);
  if (largest.dependency === "mono") return headline.mono(name, part, measure.of);
  const joined = joinedDependency(document);
  const within = joined?.party.entities.some(({ id }) => id === largest.id) === true;
  if (critical.length === 1 && joined !== null && within && joined.party.share > largest.share)
    return headline.criticalWith[joined.unit](
      name,
      part,
      measure.of,
      share(joined.party.share),
      level,
    );
  if (critical.length === 1) return headline.critical(name, part, measure.of, level);
  const tied = critical.every(({ value }) => value === largest.value);
  if (tied && critical.length <= shownNames)
    return headline.criticalTied(format.list(critical.map(names.full)), part, measure.of, level);
  return headline.criticalSeveral(critical.length, name, part, measure.of, level);
}

function top({ document, words, measure, share }: Telling): string {
  const counted = document.customers.slice(0, 3);
  const sum = counted.reduce((total, customer) => total + customer.share, 0);
  const part = share(document.concentration.top3 ?? sum);
  // A link may list fewer than there are.
  return document.totals.customers >= 3
    ? words.headline.topThree(part, measure.of)
    : words.headline.topTwo(part, measure.of);
}

function dependencySentence(telling: Telling): string {
  const { document, words, format, names, measure, share } = telling;
  const { customers, parameters, totals } = document;
  const [first] = customers;
  if (first === undefined || first.share === 0) return withoutShares(telling);
  if (totals.customers === 1) return words.headline.oneCustomer(names.full(first));

  const hidden = hiddenDependency(document);
  const open = customers.filter(({ dependency }) => isCritical(dependency));
  const worse = hidden === null || open.some(({ dependency }) => dependency === "mono");
  if (!worse)
    return words.headline.hidden[hidden.unit](
      share(hidden.party.share),
      measure.of,
      hidden.party.entities.length,
      format.level(parameters.dependency.critical),
    );
  return open.length > 0 ? openDependency(telling, open) : top(telling);
}

/** How many customers of class A carry the flag `lost` [L3]. */
export const likelyLostInA = ({ document }: Telling): number =>
  document.customers.filter(({ abc, state }) => abc === "A" && state === "lost").length +
  (document.others?.lostInA ?? 0);

/** What the report found, in one or two sentences with their figures. */
export function headline(telling: Telling): string {
  const lost = likelyLostInA(telling);
  const first = dependencySentence(telling);
  return lost === 0 ? first : `${first} ${telling.words.headline.likelyLost(lost)}`;
}
