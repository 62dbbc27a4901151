import type { CustomerTag } from "../../domain/customer-tag.ts";
import type { ReportCustomer } from "../document.ts";
import type { PartyAnswers } from "./answers.ts";
import type { Classes } from "./classes.ts";
import { figuresFor } from "./figures.ts";
import { keptValue } from "./kept-block.ts";
import type { ModelsOfParties } from "./models.ts";
import { gather } from "./party.ts";
import type { Plan } from "./plan.ts";
import { sameVerdict, verdictsFor, type Verdict } from "./verdict.ts";

/** The customers made last of the same answers, by party, and the list of them. */
interface Made {
  readonly verdicts: (Verdict | undefined)[];
  readonly customers: (ReportCustomer | undefined)[];
  list: readonly ReportCustomer[];
}

const madeOn = keptValue<Made>();

/**
 * Every party in order of its value; nobody is dropped [A4]. A customer of whom the settings say the
 * same as before is the same object, and so is the list where all are.
 */
export function customersFrom(
  answers: PartyAnswers,
  plan: Plan,
  classes: Classes,
  tags: readonly CustomerTag[] = [],
  models: ModelsOfParties | null = null,
): readonly ReportCustomer[] {
  const grounds = [...groundsOf(answers), models, plan.settings.abc.within];
  const made = madeOn([answers.abc, ...grounds], () => ({
    verdicts: [],
    customers: [],
    list: [],
  }));
  const { verdicts, customers } = made;
  const gathered = gather(answers);
  const verdictOf = verdictsFor(plan, answers, classes, tags);
  const figures = figuresFor(plan, answers, classes, models);
  const list = answers.abc.map(({ party: number }) => {
    const party = gathered(number);
    const verdict = verdictOf(party);
    const [before, known] = [verdicts[number], customers[number]];
    if (before !== undefined && known !== undefined && sameVerdict(before, verdict)) return known;
    verdicts[number] = verdict;
    return (customers[number] = figures(party, verdict));
  });
  const unchanged =
    list.length === made.list.length && list.every((one, place) => one === made.list[place]);
  if (!unchanged) made.list = list;
  return made.list;
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
