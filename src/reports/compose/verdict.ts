import {
  levelsFrom,
  stateOf,
  statusOf,
  valueComparison,
  variantsOf,
  type ClassCounts,
  type Standing as StandingInTime,
} from "../../analysis/index.ts";
import type { CustomerTag } from "../../domain/customer-tag.ts";
import type { AbcClass } from "../../domain/words.ts";
import type { ReportCustomer } from "../document.ts";
import type { PartyAnswers } from "./answers.ts";
import type { Classes } from "./classes.ts";
import { keptValue } from "./kept-block.ts";
import type { Party } from "./party.ts";
import type { Plan } from "./plan.ts";
import { readingFor, type SteadinessFigures } from "./reading.ts";
import type { Standings } from "./standings.ts";

/**
 * What borders, rules, levels and tags say of a party. All else of a customer follows from the answers
 * alone, so that a customer of whom they say the same as before is the same customer.
 */
export interface Verdict extends StandingInTime {
  readonly abc: AbcClass;
  readonly otherAbc: AbcClass | null;
  readonly certainty: ClassCounts;
  /** Of how many variants `certainty` is. */
  readonly variants: number;
  /** Kept by `readingFor`, so that an equal reading is the same object. */
  readonly reading: SteadinessFigures;
  readonly dependency: ReportCustomer["dependency"];
  readonly tag: CustomerTag | null;
}

const statesOn = keptValue<readonly StandingInTime[]>();
const statusesOn = keptValue<readonly Verdict["dependency"][]>();

/** What the settings of a plan say of each party. */
export function verdictsFor(
  plan: Plan,
  answers: PartyAnswers,
  classes: Classes,
  tags: readonly CustomerTag[],
): (party: Party) => Verdict {
  const { own, other } = classes;
  const variants = variantsOf(plan.settings.abc.rule);
  const stateOfParty = statesFor(plan, answers);
  const statusOfParty = statusesFor(plan, answers, own);
  const readingOf = readingFor(plan, answers);
  const tagOf = new Map(tags.map((tag) => [tag.id, tag]));
  return ({ party, rhythm }) => {
    const { state, stateReason } = stateOfParty(party);
    return {
      abc: own.abcOf(party),
      otherAbc: other?.abcOf(party) ?? null,
      certainty: classes.certainty(party),
      variants,
      reading: readingOf(party),
      state,
      stateReason,
      dependency: statusOfParty(party),
      tag: tagOf.get(rhythm.id) ?? null,
    };
  };
}

const silent: StandingInTime = { state: "none", stateReason: null };

/** The state of every party by one factor and number of days [L2]; answers count parties from 1. */
function statesFor(plan: Plan, { signs }: PartyAnswers): (party: number) => StandingInTime {
  const { lost } = plan.settings;
  const comparison = valueComparison(plan.fullMonths);
  const states = statesOn([signs, JSON.stringify([lost, comparison])], () =>
    signs.map((row) => stateOf(row, lost, comparison)),
  );
  return (party) => states[party - 1] ?? silent;
}

/** The status of every party by one set of levels [D1]. */
function statusesFor(
  { settings }: Plan,
  { abc }: PartyAnswers,
  own: Standings,
): (party: number) => Verdict["dependency"] {
  const statuses = statusesOn([abc, own.base, JSON.stringify(settings.dependency)], () => {
    const levels = levelsFrom(settings.dependency);
    const byParty = new Array<Verdict["dependency"]>(abc.length + 1).fill("none");
    for (const { party } of abc) byParty[party] = statusOf(own.of(party).value, own.base, levels);
    return byParty;
  });
  return (party) => statuses[party] ?? "none";
}

export const sameVerdict = (one: Verdict, other: Verdict): boolean =>
  one.abc === other.abc &&
  one.otherAbc === other.otherAbc &&
  one.variants === other.variants &&
  one.certainty.A === other.certainty.A &&
  one.certainty.B === other.certainty.B &&
  one.reading === other.reading &&
  one.state === other.state &&
  one.stateReason === other.stateReason &&
  one.dependency === other.dependency &&
  one.tag === other.tag;
