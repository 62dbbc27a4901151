import type { CustomerTag } from "../../domain/customer-tag.ts";
import type { ReportCustomer } from "../document.ts";
import type { PartyAnswers } from "./answers.ts";
import type { Classes } from "./classes.ts";
import { figuresFor, lastingFiguresFor, type LastingFigures } from "./figures.ts";
import { keptValue } from "./kept-block.ts";
import type { ModelsOfParties } from "./models.ts";
import { gather, type Party } from "./party.ts";
import type { Plan } from "./plan.ts";
import { sameVerdict, verdictsFor, type Verdict } from "./verdict.ts";

/** Of one party, and of lists of all: settings are tried there and back. */
const CUSTOMERS_KEPT = 3;

/** One party, and what it was made into by the last few verdicts on it, the latest first. */
interface MadeParty {
  readonly party: Party;
  readonly lasting: LastingFigures;
  customers: readonly Judged[];
}

interface Judged {
  readonly verdict: Verdict;
  readonly customer: ReportCustomer;
}

/** What was made of the same answers: parties in the order of rank, and the last few lists of all. */
interface Made {
  readonly parties: readonly MadeParty[];
  lists: readonly (readonly ReportCustomer[])[];
}

const madeOn = keptValue<Made>();

/**
 * Every party in order of its value; nobody is dropped [A4]. A customer of whom the settings say the
 * same as shortly before is the same object, and so is the list where all are.
 */
export function customersFrom(
  answers: PartyAnswers,
  plan: Plan,
  classes: Classes,
  tags: readonly CustomerTag[] = [],
  models: ModelsOfParties | null = null,
): readonly ReportCustomer[] {
  const made = madeOn(
    [answers.abc, ...groundsOf(answers), models, plan.settings.abc.within],
    (): Made => ({ parties: partiesFrom(answers, plan, classes, models), lists: [] }),
  );
  const verdictOf = verdictsFor(plan, answers, classes, tags);
  const figures = figuresFor(plan, answers, classes);
  const list = made.parties.map((one) => {
    const verdict = verdictOf(one.party);
    const known = one.customers.find((judged) => sameVerdict(judged.verdict, verdict));
    if (known !== undefined) return known.customer;
    const customer = figures(one.party, one.lasting, verdict);
    one.customers = [{ verdict, customer }, ...one.customers].slice(0, CUSTOMERS_KEPT);
    return customer;
  });
  const known = made.lists.find((before) => list.every((one, place) => one === before[place]));
  if (known !== undefined) return known;
  made.lists = [list, ...made.lists].slice(0, CUSTOMERS_KEPT);
  return list;
}

function partiesFrom(
  answers: PartyAnswers,
  plan: Plan,
  classes: Classes,
  models: ModelsOfParties | null,
): readonly MadeParty[] {
  const gathered = gather(answers);
  const lastingOf = lastingFiguresFor(plan, answers, classes, models);
  return answers.abc.map(({ party: number }) => {
    const party = gathered(number);
    return { party, lasting: lastingOf(party), customers: [] };
  });
}

/** All answers that customers are made of, but for those that only verdicts follow from. */
const groundsOf = ({
  certainty: _certainty,
  concentration: _concentration,
  steadiness,
  types,
  ...answers
}: PartyAnswers): readonly unknown[] => [
  ...Object.values<unknown>(answers),
  steadiness.rows,
  types.trends,
  types.innovations,
];
