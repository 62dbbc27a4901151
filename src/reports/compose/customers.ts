import {
  levelsFrom,
  statusOf,
  VARIANTS,
  xyzFrom,
  type AbcRow,
  type CertaintyRow,
  type RhythmRow,
  type StateRow,
  type XyzRow,
} from "../../analysis/index.ts";
import { decimalFromMoney, minorFromDecimal } from "../../domain/money.ts";
import { ratioOf } from "../../domain/ratio.ts";
import type { AbcClass } from "../../domain/words.ts";
import type { ReportCustomer } from "../document.ts";
import type { PartyAnswers } from "./answers.ts";
import { groupedBy } from "./grouping.ts";
import type { Plan } from "./plan.ts";

/** Share of the base from which a customer is a breadwinner [T1]. */
const BREADWINNER = { numerator: 1n, denominator: 10n };

/** All that is known of one party, gathered from the answers. */
interface Party {
  readonly standing: AbcRow;
  readonly otherAbc: AbcClass | null;
  readonly revenueStanding: AbcRow;
  readonly certainty: CertaintyRow;
  readonly xyz: XyzRow;
  readonly rhythm: RhythmRow;
  readonly state: StateRow;
  readonly entities: ReportCustomer["entities"];
  readonly series: string;
}

/** Every party in order of rank; nobody is dropped [A4]. */
export function customersFrom(answers: PartyAnswers, plan: Plan): readonly ReportCustomer[] {
  const gathered = gather(answers);
  const figures = figuresFor(plan);
  return answers.abc.map((standing) => figures(gathered(standing)));
}

/** Parties are numbered from 1 without gaps, so that number less one is the place in an answer. */
function gather(answers: PartyAnswers): (standing: AbcRow) => Party {
  const byParty = <Row extends { readonly party: number }>(rows: readonly Row[]) => {
    const places: Row[] = [];
    for (const row of rows) places[row.party] = row;
    return (party: number): Row => {
      const row = places[party];
      if (row === undefined) throw new Error(`party ${String(party)} is missing from an answer`);
      return row;
    };
  };
  const revenueStanding = byParty(answers.revenueAbc ?? answers.abc);
  const other = answers.otherAbc && byParty(answers.otherAbc);
  const certainty = byParty(answers.certainty);
  const xyz = byParty(answers.xyz);
  const rhythm = byParty(answers.rhythm);
  const state = byParty(answers.state);
  const series = byParty(answers.series);
  const entities = groupedBy(answers.members, (member) => member.party);
  return (standing) => {
    const { party } = standing;
    return {
      standing,
      otherAbc: other?.(party).abc ?? null,
      revenueStanding: revenueStanding(party),
      certainty: certainty(party),
      xyz: xyz(party),
      rhythm: rhythm(party),
      state: state(party),
      entities: (entities.get(party) ?? []).map(({ name, taxId }) => ({ name, taxId })),
      series: series(party).series,
    };
  };
}

/** The share of a value in the sum of those above 0; 0 for a value that is not [A2] [A4]. */
const shareOf = (value: bigint, base: bigint): number =>
  value <= 0n ? 0 : (ratioOf(value, base) ?? 0);

function figuresFor(plan: Plan): (party: Party) => ReportCustomer {
  const levels = levelsFrom(plan.settings.dependency);
  const units = { whole: 10n ** BigInt(plan.scale), reduced: plan.precision.unit };
  const fill = seriesFilling(plan);
  return ({
    standing,
    otherAbc,
    revenueStanding,
    certainty,
    xyz,
    rhythm,
    state,
    entities,
    series,
  }) => {
    const value = minorFromDecimal(standing.value);
    const base = minorFromDecimal(standing.base);
    const steadiness = {
      ...xyz,
      sum: BigInt(xyz.sum),
      reducedSum: BigInt(xyz.reducedSum),
      squares: BigInt(xyz.squares),
    };
    const classes = { A: certainty.inA, B: certainty.inB, C: certainty.inC };
    const breadwinner =
      value > 0n && value * BREADWINNER.denominator >= base * BREADWINNER.numerator;
    return {
      id: rhythm.id,
      name: rhythm.name,
      entities,
      keyPerson: rhythm.keyPerson,
      manager: rhythm.manager,
      department: rhythm.department,
      region: rhythm.region,
      revenue: rhythm.revenue,
      grossProfit: plan.facts.costKnown ? rhythm.grossProfit : null,
      value: standing.value,
      share: shareOf(value, base),
      revenueShare: shareOf(
        minorFromDecimal(revenueStanding.value),
        minorFromDecimal(revenueStanding.base),
      ),
      rank: standing.rank,
      shareBefore: ratioOf(minorFromDecimal(standing.before), base) ?? 0,
      abc: standing.abc,
      certainty: { same: classes[standing.abc], of: VARIANTS, classes },
      otherAbc,
      ...xyzFrom(steadiness, plan.settings.xyz, plan.steps.length, units),
      activeSteps: xyz.activeSteps,
      steps: xyz.steps,
      purchaseDates: rhythm.purchaseDates,
      firstPurchase: rhythm.firstPurchase,
      lastPurchase: rhythm.lastPurchase,
      recencyDays: rhythm.recencyDays,
      meanIntervalDays: ratioOf(BigInt(rhythm.spanDays ?? 0), BigInt(intervals(rhythm))),
      medianIntervalDays: rhythm.twiceMedian === null ? null : rhythm.twiceMedian / 2,
      state: state.state,
      stateReason: state.stateReason,
      dependency: statusOf(value, base, levels),
      types: breadwinner ? ["breadwinner"] : [],
      series: fill(series),
    };
  };
}

const intervals = ({ purchaseDates }: RhythmRow): number => Math.max(0, purchaseDates - 1);

/** Turns `index value` pairs into the measure of every step, 0 where nothing happened [P1] [P3]. */
function seriesFilling({ steps, scale }: Plan): (pairs: string) => string[] {
  const zero = decimalFromMoney({ minor: 0n, scale });
  return (pairs) => {
    const values = steps.map(() => zero);
    for (const pair of pairs.split(",")) {
      const space = pair.indexOf(" ");
      values[Number(pair.slice(0, space))] = pair.slice(space + 1);
    }
    return values;
  };
}
