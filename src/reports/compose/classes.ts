import { certainties, type PartOf } from "../../analysis/index.ts";
import type { AbcClass } from "../../domain/words.ts";
import type { PartyAnswers } from "./answers.ts";
import type { Plan } from "./plan.ts";
import { standingsFrom, type Standings } from "./standings.ts";

/** Everything that follows from the rule of ABC and from nothing else. */
export interface Classes {
  readonly own: Standings;
  /** By the other measure [A6]; null where the file has no other. */
  readonly other: Standings | null;
  /** By revenue, beside the shares of the measure [A1]. */
  readonly revenue: Standings;
  /** How many variants of [A6] gave each class. */
  readonly certainty: (party: number) => Readonly<Record<AbcClass, number>>;
  /** The part in which a party is ranked; null where there is one ranking of all [A5]. */
  readonly partOf: PartOf | null;
}

/** Ranks the parties by the rule in force, in the whole book or inside each part of it [A3] to [A6]. */
export function classesFrom(answers: PartyAnswers, plan: Plan): Classes {
  const { abc } = plan.settings;
  const partOf = partsOf(answers, abc.within);
  const own = standingsFrom(answers.abc, abc, partOf);
  return {
    own,
    other: answers.otherAbc && standingsFrom(answers.otherAbc, abc, partOf),
    revenue: answers.revenueAbc === null ? own : standingsFrom(answers.revenueAbc, abc, partOf),
    certainty: certainties(own.rankings, answers.certainty, abc, partOf),
    partOf,
  };
}

/** Manager, department and region of the latest line, the category of most revenue [A5]. */
function partsOf(
  { rhythm, categories }: PartyAnswers,
  within: Plan["settings"]["abc"]["within"],
): PartOf | null {
  if (within === null) return null;
  if (within === "category") return (party) => categories?.[party - 1]?.category ?? null;
  return (party) => rhythm[party - 1]?.[within] ?? null;
}
