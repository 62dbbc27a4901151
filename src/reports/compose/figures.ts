import {
  levelsFrom,
  stateOf,
  statusOf,
  valueComparison,
  VARIANTS,
  xyzFrom,
  xyzRule,
} from "../../analysis/index.ts";
import { decimalFromMoney, minorFromDecimal } from "../../domain/money.ts";
import { ratioOf } from "../../domain/ratio.ts";
import type { CustomerTag } from "../../domain/customer-tag.ts";
import type { ReportCustomer } from "../document.ts";
import type { PartyAnswers } from "./answers.ts";
import type { ModelsOfParties } from "./models.ts";
import type { Party } from "./party.ts";
import type { Plan } from "./plan.ts";
import { silenceFiguresFor } from "./silence.ts";
import { typesFor } from "./types.ts";

/** The share of a value in the sum of those above 0; 0 for a value that is not [A2] [A4]. */
export const shareOf = (value: bigint, base: bigint): number =>
  value <= 0n ? 0 : (ratioOf(value, base) ?? 0);

/** How one party becomes a customer of the document. */
export function figuresFor(
  plan: Plan,
  answers: PartyAnswers,
  tags: readonly CustomerTag[],
  models: ModelsOfParties | null,
): (party: Party) => ReportCustomer {
  const levels = levelsFrom(plan.settings.dependency);
  const base = minorFromDecimal(answers.abc[0]?.base ?? "0");
  const revenueBase = minorFromDecimal((answers.revenueAbc ?? answers.abc)[0]?.base ?? "0");
  const steadinessOf = steadinessFor(plan);
  const seriesOf = seriesFilling(plan);
  const told = typesFor(plan, answers.types, tags, base);
  const silenceOf = silenceFiguresFor(plan, answers, models);
  const comparison = valueComparison(plan.fullMonths);
  return (party) => {
    const { standing, revenueStanding, certainty, rhythm } = party;
    const value = minorFromDecimal(standing.value);
    const classes = { A: certainty.inA, B: certainty.inB, C: certainty.inC };
    const standingInTime = stateOf(party.signs, plan.settings.lost, comparison);
    const { xyz, provisional, mean, deviation, variation, frequency } = steadinessOf(party);
    return {
      id: rhythm.id,
      name: rhythm.name,
      entities: party.entities,
      keyPerson: rhythm.keyPerson,
      manager: rhythm.manager,
      department: rhythm.department,
      region: rhythm.region,
      revenue: rhythm.revenue,
      grossProfit: plan.facts.costKnown ? rhythm.grossProfit : null,
      value: standing.value,
      share: shareOf(value, base),
      revenueShare: shareOf(minorFromDecimal(revenueStanding.value), revenueBase),
      rank: standing.rank,
      shareBefore: ratioOf(minorFromDecimal(standing.before), base) ?? 0,
      abc: standing.abc,
      certainty: { same: classes[standing.abc], of: VARIANTS, classes },
      otherAbc: party.otherAbc,
      xyz,
      provisional,
      mean,
      deviation,
      variation,
      frequency,
      activeSteps: party.xyz.activeSteps,
      steps: party.xyz.steps,
      purchaseDates: rhythm.purchaseDates,
      firstPurchase: rhythm.firstPurchase,
      lastPurchase: rhythm.lastPurchase,
      recencyDays: rhythm.recencyDays,
      meanIntervalDays:
        rhythm.spanDays === null
          ? null
          : ratioOf(BigInt(rhythm.spanDays), BigInt(rhythm.purchaseDates - 1)),
      medianIntervalDays: rhythm.twiceMedian === null ? null : rhythm.twiceMedian / 2,
      ...standingInTime,
      dependency: statusOf(value, base, levels),
      ...told({ party: rhythm.party, id: rhythm.id, value, state: standingInTime.state }),
      series: seriesOf(party),
      ...silenceOf(rhythm, standingInTime.state),
    };
  };
}

/** The steadiness of a party by the rule in force [X1] [X2]. */
function steadinessFor(plan: Plan): (party: Party) => ReturnType<typeof xyzFrom> {
  const rule = xyzRule(plan.settings.xyz);
  const units = { whole: 10n ** BigInt(plan.scale), reduced: plan.precision.unit };
  return ({ xyz }) => {
    const steadiness = {
      activeSteps: xyz.activeSteps,
      steps: xyz.steps,
      stepsSinceFirst: xyz.stepsSinceFirst,
      sum: BigInt(xyz.sum),
      reducedSum: BigInt(xyz.reducedSum),
      squares: BigInt(xyz.squares),
    };
    return xyzFrom(steadiness, rule, plan.steps.length, units);
  };
}

/** Turns `index value` pairs into the measure of every step, 0 where nothing happened [P1] [P3]. */
function seriesFilling({ steps, scale }: Plan): (party: Party) => string[] {
  const zero = decimalFromMoney({ minor: 0n, scale });
  return ({ series }) => {
    const values = new Array<string>(steps.length).fill(zero);
    for (const pair of series.series.split(",")) {
      const space = pair.indexOf(" ");
      values[Number(pair.slice(0, space))] = pair.slice(space + 1);
    }
    return values;
  };
}
