import {
  oneClassOf,
  otherXyzRule,
  partySteps,
  usedSteps,
  xyzLetter,
  xyzRule,
} from "../../analysis/index.ts";
import { steps, type Step } from "../../domain/words.ts";
import type { CallOptions } from "../../engines/engine.ts";
import type { ReportDocument } from "../document.ts";
import type { Plan } from "./plan.ts";
import { askAboutSteadiness, steadinessByParty, variationSums, type Timing } from "./steadiness.ts";
import type { Workbench } from "./workbench.ts";

type Rule = ReportDocument["parameters"]["xyz"]["rule"];

/** A step and a rule by which no class holds nine customers of ten. */
export interface Separating {
  readonly step: Step;
  readonly rule: Rule;
}

/**
 * What would tell customers apart where nearly all share a letter [X3]: the next longer step, then the
 * other rule, then both, then a shorter step; null where nothing does.
 */
export async function separatingFrom(
  workbench: Workbench,
  plan: Plan,
  options: CallOptions,
): Promise<Separating | null> {
  for (const candidate of candidates(plan))
    if (await separates(workbench, plan, candidate, options)) return candidate;
  return null;
}

/** The shortest step that the data can tell. */
const finest = { day: "week", month: "month", quarter: "quarter" } as const;

function candidates({ step, settings, facts }: Plan): readonly Separating[] {
  const { rule } = settings.xyz;
  const other: Rule = rule === "frequency" ? "variation" : "frequency";
  const at = steps.indexOf(step);
  const longer = steps.slice(at + 1);
  const shorter = steps.slice(steps.indexOf(finest[facts.grain]), at).toReversed();
  return [
    ...longer.map((one) => ({ step: one, rule })),
    ...[step, ...longer].map((one) => ({ step: one, rule: other })),
    ...shorter.map((one) => ({ step: one, rule })),
  ];
}

async function separates(
  workbench: Workbench,
  plan: Plan,
  { step, rule: wanted }: Separating,
  options: CallOptions,
): Promise<boolean> {
  const { unit, xyz } = plan.settings;
  const rule = wanted === xyz.rule ? xyzRule(xyz) : otherXyzRule(xyz);
  const spans = plan.spansOf(step);
  const timing: Timing = { step, steps: spans, used: usedSteps(spans, xyz.partial).range };
  workbench.make(partySteps(unit, step, plan.first));
  const answers = await askAboutSteadiness(workbench, plan, timing, options);
  const varied = variationSums(answers, plan, timing).of;
  const bought = steadinessByParty(answers.rows);
  const letters = answers.rows.map((row) =>
    xyzLetter(wanted === "variation" ? varied(row) : bought(row), rule, spans.length),
  );
  return letters.some((letter) => letter !== null) && oneClassOf(letters) === null;
}
