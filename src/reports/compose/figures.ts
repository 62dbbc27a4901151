import { decimalFromMoney } from "../../domain/money.ts";
import { oncePer } from "../../domain/once-per.ts";
import { ratioOf } from "../../domain/ratio.ts";
import type { ReportCustomer } from "../document.ts";
import type { PartyAnswers } from "./answers.ts";
import type { Classes } from "./classes.ts";
import type { ModelsOfParties } from "./models.ts";
import type { Party } from "./party.ts";
import type { Plan } from "./plan.ts";
import { isAwaited, silenceFiguresFor } from "./silence.ts";
import type { Standing } from "./standings.ts";
import { innovationFor, typesFor } from "./types.ts";
import type { Verdict } from "./verdict.ts";

/** The share of a value in the sum of those above 0; 0 for a value that is not [A2] [A4]. */
export const shareOf = (value: bigint, base: bigint): number =>
  value <= 0n ? 0 : (ratioOf(value, base) ?? 0);

/** What follows from the answers alone, whatever borders, rules, levels and tags say. */
export interface LastingFigures {
  readonly standing: Standing;
  readonly value: string;
  readonly share: number;
  readonly revenueShare: number;
  readonly shareBefore: number;
  readonly meanIntervalDays: number | null;
  readonly series: string[];
  readonly stake: string;
  /** Where the party is awaited at all. */
  readonly nextDue: ReportCustomer["nextDue"];
  readonly alive: ReportCustomer["alive"];
  /** Of the types, how early the party buys what is new; nothing where the file knows no products. */
  readonly innovation: ReportCustomer["innovation"];
}

/** The lasting figures of each party. */
export function lastingFiguresFor(
  plan: Plan,
  answers: PartyAnswers,
  { own, revenue }: Classes,
  models: ModelsOfParties | null,
): (party: Party) => LastingFigures {
  const seriesOf = seriesFilling(plan, answers.series);
  const innovationOf = innovationFor(answers.types);
  const silenceOf = silenceFiguresFor(plan, answers, models);
  return ({ party, rhythm }) => {
    const standing = own.of(party);
    const { spanDays, purchaseDates } = rhythm;
    return {
      standing,
      value: decimalFromMoney({ minor: standing.value, scale: plan.scale }),
      share: shareOf(standing.value, own.base),
      revenueShare: shareOf(revenue.of(party).value, revenue.base),
      shareBefore: ratioOf(standing.before, standing.base) ?? 0,
      meanIntervalDays:
        spanDays === null ? null : ratioOf(BigInt(spanDays), BigInt(purchaseDates - 1)),
      series: seriesOf(party),
      ...silenceOf(rhythm),
      innovation: innovationOf(party),
    };
  };
}

/** How one party becomes a customer of the document. */
export function figuresFor(
  plan: Plan,
  answers: PartyAnswers,
  classes: Classes,
): (party: Party, lasting: LastingFigures, verdict: Verdict) => ReportCustomer {
  const { base } = classes.own;
  const typesOf = typesFor(plan, answers.types, base);
  return (party, lasting, { abc, reading, certainty, state, ...verdict }) => {
    const { rhythm } = party;
    const { value } = lasting.standing;
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
      value: lasting.value,
      share: lasting.share,
      revenueShare: lasting.revenueShare,
      rank: lasting.standing.rank,
      shareBefore: lasting.shareBefore,
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
      meanIntervalDays: lasting.meanIntervalDays,
      medianIntervalDays: rhythm.twiceMedian === null ? null : rhythm.twiceMedian / 2,
      state,
      stateReason: verdict.stateReason,
      dependency: verdict.dependency,
      types: typesOf({ party: party.party, value, state, tag: verdict.tag }),
      series: lasting.series,
      stake: lasting.stake,
      nextDue: isAwaited(state) ? lasting.nextDue : null,
    };
    if (classes.partOf !== null) customer.within = classes.partOf(party.party);
    if (reading.disagreement !== undefined) customer.disagreement = reading.disagreement;
    if (lasting.innovation !== undefined) customer.innovation = lasting.innovation;
    if (lasting.alive !== undefined) customer.alive = lasting.alive;
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
