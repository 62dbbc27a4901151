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
import type { Party } from "./party.ts";
import type { Plan } from "./plan.ts";
import { readingFor, type SteadinessFigures } from "./reading.ts";

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

/** What the settings of a plan say of each party. */
export function verdictsFor(
  plan: Plan,
  answers: PartyAnswers,
  classes: Classes,
  tags: readonly CustomerTag[],
): (party: Party) => Verdict {
  const { abc, dependency, lost } = plan.settings;
  const levels = levelsFrom(dependency);
  const variants = variantsOf(abc.rule);
  const comparison = valueComparison(plan.fullMonths);
  const readingOf = readingFor(plan, answers.steadiness);
  const tagOf = new Map(tags.map((tag) => [tag.id, tag]));
  return ({ party, rhythm, xyz, series, signs }) => {
    const { abc: letter, value } = classes.own.of(party);
    const { state, stateReason } = stateOf(signs, lost, comparison);
    return {
      abc: letter,
      otherAbc: classes.other?.of(party).abc ?? null,
      certainty: classes.certainty(party),
      variants,
      reading: readingOf(xyz, series),
      state,
      stateReason,
      dependency: statusOf(value, classes.own.base, levels),
      tag: tagOf.get(rhythm.id) ?? null,
    };
  };
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
