import {
  levelsFrom,
  stateOf,
  statusOf,
  valueComparison,
  variantsOf,
} from "../../analysis/index.ts";
import { decimalFromMoney } from "../../domain/money.ts";
import { ratioOf } from "../../domain/ratio.ts";
import type { CustomerTag } from "../../domain/customer-tag.ts";
import type { ReportCustomer } from "../document.ts";
import type { PartyAnswers } from "./answers.ts";
import type { Classes } from "./classes.ts";
import type { ModelsOfParties } from "./models.ts";
import type { Party } from "./party.ts";
import type { Plan } from "./plan.ts";
import { readingFor } from "./reading.ts";
import { silenceFiguresFor } from "./silence.ts";
import { typesFor } from "./types.ts";

/** The share of a value in the sum of those above 0; 0 for a value that is not [A2] [A4]. */
export const shareOf = (value: bigint, base: bigint): number =>
  value <= 0n ? 0 : (ratioOf(value, base) ?? 0);

/** How one party becomes a customer of the document. */
export function figuresFor(
  plan: Plan,
  answers: PartyAnswers,
  classes: Classes,
  tags: readonly CustomerTag[],
  models: ModelsOfParties | null,
): (party: Party) => ReportCustomer {
  const levels = levelsFrom(plan.settings.dependency);
  const { base } = classes.own;
  const variants = variantsOf(plan.settings.abc.rule);
  const readingOf = readingFor(plan, answers.steadiness);
  const seriesOf = seriesFilling(plan);
  const told = typesFor(plan, answers.types, tags, base);
  const silenceOf = silenceFiguresFor(plan, answers, models);
  const comparison = valueComparison(plan.fullMonths);
  return (party) => {
    const { rhythm } = party;
    const standing = classes.own.of(party.party);
    const { value } = standing;
    const certainty = classes.certainty(party.party);
    const standingInTime = stateOf(party.signs, plan.settings.lost, comparison);
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
      value: decimalFromMoney({ minor: value, scale: plan.scale }),
      share: shareOf(value, base),
      revenueShare: shareOf(classes.revenue.of(party.party).value, classes.revenue.base),
      rank: standing.rank,
      shareBefore: ratioOf(standing.before, standing.base) ?? 0,
      abc: standing.abc,
      certainty: { same: certainty[standing.abc], of: variants, classes: { ...certainty } },
      otherAbc: classes.other?.of(party.party).abc ?? null,
      ...(classes.partOf === null ? {} : { within: classes.partOf(party.party) }),
      ...readingOf(party.xyz, party.series),
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
