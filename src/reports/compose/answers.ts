import {
  abc,
  certainty,
  concentration,
  mainCategory,
  members,
  otherMeasure,
  partyProducts,
  partySteps,
  productMonths,
  rhythm,
  series,
  signs,
  stakes,
  valueComparison,
  type StepRange,
} from "../../analysis/index.ts";
import type { CallOptions } from "../../engines/engine.ts";
import type { Plan } from "./plan.ts";
import { askAboutSteadiness } from "./steadiness.ts";
import { askAboutTypes } from "./types.ts";
import type { Workbench } from "./workbench.ts";

/** What was asked about every party, each answer in the order of parties but `abc`, in that of rank. */
export type PartyAnswers = Awaited<ReturnType<typeof askAboutParties>>;

/** Makes the tables by step and asks about every party of the unit. */
export async function askAboutParties(workbench: Workbench, plan: Plan, options: CallOptions) {
  const { settings, step, precision } = plan;
  const { unit } = settings;
  const { measure } = plan.measure;
  workbench.make(partySteps(unit, step, plan.first));
  workbench.make(partySteps(unit, "month", plan.first));
  const products = productMonths(plan.fullMonths);
  workbench.make(partyProducts(unit, products && datesOf(plan, products), plan.lines));

  const other = otherMeasure(measure, plan.facts);
  const comparison = valueComparison(plan.fullMonths);
  return {
    abc: await workbench.ask(abc(unit, measure), options),
    otherAbc: other && (await workbench.ask(abc(unit, other), options)),
    revenueAbc: measure === "revenue" ? null : await workbench.ask(abc(unit, "revenue"), options),
    categories:
      settings.abc.within === "category"
        ? await workbench.ask(mainCategory(unit, plan.lines), options)
        : null,
    certainty: await workbench.ask(certainty(unit, measure, plan.lastFullStep), options),
    steadiness: await askAboutSteadiness(workbench, plan, plan, options),
    rhythm: await workbench.ask(rhythm(unit, reckoningDay(plan)), options),
    signs: await workbench.ask(signs(unit, measure, reckoningDay(plan), comparison), options),
    stakes: await workbench.ask(stakes(unit, measure), options),
    types: await askAboutTypes(workbench, plan, options),
    members: await workbench.ask(members(unit), options),
    series: await workbench.ask(series(unit, step, measure), options),
    concentration: await workbench.ask(concentration(unit, measure, precision), options),
  };
}

const reckoningDay = (plan: Plan) => plan.asOf;

const datesOf = ({ months }: Plan, { from, to }: StepRange) => ({
  first: months[from]?.first ?? "",
  last: months[to]?.last ?? "",
});
