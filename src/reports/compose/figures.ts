import { decimalFromMoney } from "../../domain/money.ts";
import { oncePer } from "../../domain/once-per.ts";
import { ratioOf } from "../../domain/ratio.ts";
import type { ReportCustomer } from "../document.ts";
import type { PartyAnswers } from "./answers.ts";
import type { Classes } from "./classes.ts";
import type { ModelsOfParties } from "./models.ts";
import type { Party } from "./party.ts";
import type { Plan } from "./plan.ts";
import { silenceFiguresFor } from "./silence.ts";
import { typesFor } from "./types.ts";
import type { Verdict } from "./verdict.ts";

/** The share of a value in the sum of those above 0; 0 for a value that is not [A2] [A4]. */
export const shareOf = (value: bigint, base: bigint): number =>
  value <= 0n ? 0 : (ratioOf(value, base) ?? 0);

/** How one party becomes a customer of the document. */
export function figuresFor(
  plan: Plan,
  answers: PartyAnswers,
  classes: Classes,
  models: ModelsOfParties | null,
): (party: Party, verdict: Verdict) => ReportCustomer {
  const { base } = classes.own;
  const seriesOf = seriesFilling(plan, answers.series);
  const told = typesFor(plan, answers.types, base);
  const silenceOf = silenceFiguresFor(plan, answers, models);
  return (party, { abc, reading, certainty, state, ...verdict }) => {
    const { rhythm } = party;
    const standing = classes.own.of(party.party);
    const { value } = standing;
    const silence = silenceOf(rhythm, state);
    const { types, innovation } = told({ party: party.party, value, state, tag: verdict.tag });
    // Members by name: spread into one another they would cost more than all else together.
    const customer: ReportCustomer = {
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
      abc,
      certainty: { same: certainty[abc], of: verdict.variants, classes: { ...certainty } },
      otherAbc: verdict.otherAbc,
      xyz: reading.xyz,
      otherXyz: reading.otherXyz,
      provisional: reading.provisional,
      mean: reading.mean,
      deviation: reading.deviation,
      variation: reading.variation,
      frequency: reading.frequency,
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
      state,
      stateReason: verdict.stateReason,
      dependency: verdict.dependency,
      types,
      series: seriesOf(party.party),
      stake: silence.stake,
      nextDue: silence.nextDue,
    };
    if (classes.partOf !== null) customer.within = classes.partOf(party.party);
    if (reading.disagreement !== undefined) customer.disagreement = reading.disagreement;
    if (innovation !== undefined) customer.innovation = innovation;
    if (silence.alive !== undefined) customer.alive = silence.alive;
    return customer;
  };
}

/** Values of an answer by the number of steps and decimals, since one answer is written out one way. */
const written = oncePer((_rows: PartyAnswers["series"]) => new Map<string, readonly string[][]>());

/** The measure of every step, 0 where nothing happened [P1] [P3], from pairs of index and value. */
function seriesFilling(
  { steps, scale }: Plan,
  rows: PartyAnswers["series"],
): (party: number) => string[] {
  const zero = decimalFromMoney({ minor: 0n, scale });
  const key = `${String(steps.length)} ${zero}`;
  const known = written(rows);
  const all = known.get(key) ?? rows.map(({ series }) => filled(series, steps.length, zero));
  known.set(key, all);
  // Answers hold every party in order, counted from 1.
  return (party) => all[party - 1] ?? [];
}

function filled(series: string, count: number, zero: string): string[] {
  const values = new Array<string>(count).fill(zero);
  for (const pair of series.split(",")) {
    const space = pair.indexOf(" ");
    values[Number(pair.slice(0, space))] = pair.slice(space + 1);
  }
  return values;
}
