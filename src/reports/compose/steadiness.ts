import {
  calendarMonthOf,
  FACTOR_UNIT,
  seasonFactors,
  series,
  stepTotals,
  xyz,
  type SeasonsRefusal,
  type SeriesRow,
  type Steadiness,
  type StepRange,
  type StepSpan,
  type XyzRow,
} from "../../analysis/index.ts";
import { minorFromDecimal } from "../../domain/money.ts";
import { oncePer } from "../../domain/once-per.ts";
import type { Step } from "../../domain/words.ts";
import type { CallOptions } from "../../engines/engine.ts";
import type { Plan } from "./plan.ts";
import type { Workbench } from "./workbench.ts";

/** The steps that steadiness is read on. */
export interface Timing {
  readonly step: Step;
  readonly steps: readonly StepSpan[];
  readonly used: StepRange;
}

/** What was asked of steadiness; seasons only where they are to be taken out. */
export interface SteadinessAnswers {
  readonly rows: readonly XyzRow[];
  readonly seasonal: SeasonalAnswers | null;
}

type SeasonalAnswers =
  | { readonly refused: SeasonsRefusal }
  | {
      readonly refused: null;
      readonly cells: readonly SeriesRow[];
      /** For each cell of a series, the step it belongs to and what its value is multiplied by. */
      readonly places: readonly { readonly step: number; readonly factor: bigint }[];
    };

/** Sums over the steps in use, by party [X1] [X2]. */
export async function askAboutSteadiness(
  workbench: Workbench,
  plan: Plan,
  timing: Timing,
  options: CallOptions,
): Promise<SteadinessAnswers> {
  const { settings, precision } = plan;
  const { unit } = settings;
  const { measure } = plan.measure;
  const { since, seasons } = settings.xyz;
  return {
    rows: await workbench.ask(
      xyz(unit, timing.step, measure, timing.used, since, precision),
      options,
    ),
    seasonal: seasons === "keep" ? null : await askAboutSeasons(workbench, plan, timing, options),
  };
}

async function askAboutSeasons(
  workbench: Workbench,
  plan: Plan,
  { step, steps }: Timing,
  options: CallOptions,
): Promise<SeasonalAnswers> {
  const { settings, months, fullMonths, precision } = plan;
  const { measure } = plan.measure;
  const rows = await workbench.ask(stepTotals(settings.unit, "month", measure, precision), options);
  const base = new Map(rows.map((row) => [row.stepIndex, BigInt(row.base)]));
  const full = fullMonths === null ? [] : months.slice(fullMonths.from, fullMonths.to + 1);
  const seasons = seasonFactors(
    full.map((_, index) => base.get((fullMonths?.from ?? 0) + index) ?? 0n),
    calendarMonthOf(full[0] ?? { first: plan.first, last: plan.last }, "month"),
  );
  if ("refused" in seasons) return seasons;
  const fine = step === "week" ? "week" : "month";
  return {
    refused: null,
    cells: await workbench.ask(series(settings.unit, fine, measure), options),
    places: (fine === "week" ? steps : months).map((cell) => ({
      step: steps.findIndex(({ first, last }) => first <= cell.first && cell.first <= last),
      factor: seasons.factors[calendarMonthOf(cell, fine)] ?? FACTOR_UNIT,
    })),
  };
}

/** Pairs of place and value in minor units. */
export function* cellsOf({ series: text }: SeriesRow): Generator<readonly [number, bigint]> {
  for (const pair of text.split(",")) {
    const space = pair.indexOf(" ");
    yield [Number(pair.slice(0, space)), minorFromDecimal(pair.slice(space + 1))];
  }
}

/** The steadiness of a party as it was bought. */
const boughtSteadiness = (row: XyzRow): Steadiness => ({
  activeSteps: row.activeSteps,
  steps: row.steps,
  stepsSinceFirst: row.stepsSinceFirst,
  sum: BigInt(row.sum),
  reducedSum: BigInt(row.reducedSum),
  squares: BigInt(row.squares),
});

/** The steadiness of every party of an answer, read once however often borders change. */
const everySteadiness = oncePer((rows: readonly XyzRow[]) => rows.map(boughtSteadiness));

/** How many minor units a whole and a reduced unit of a variation hold. */
export interface SteadinessUnits {
  readonly whole: bigint;
  readonly reduced: bigint;
}

/** The steadiness of a party as it was bought; an answer holds every party in order, counted from 1. */
export const steadinessByParty = (rows: readonly XyzRow[]): ((row: XyzRow) => Steadiness) => {
  const known = everySteadiness(rows);
  return (row) => known[row.party - 1] ?? boughtSteadiness(row);
};

/** What a variation follows from: values as they were bought, or without the seasons [X2]. */
export function variationSums(
  { rows, seasonal }: SteadinessAnswers,
  plan: Plan,
  { used }: Timing,
): { readonly units: SteadinessUnits; readonly of: (row: XyzRow) => Steadiness } {
  const whole = 10n ** BigInt(plan.scale);
  const bought = steadinessByParty(rows);
  if (seasonal === null || seasonal.refused !== null)
    return { units: { whole, reduced: plan.precision.unit }, of: bought };
  const { cells, places } = seasonal;
  const of = (row: XyzRow): Steadiness => {
    const bySteps = new Map<number, bigint>();
    const cell = cells[row.party - 1];
    for (const [index, value] of cell === undefined ? [] : cellsOf(cell)) {
      const { step = -1, factor = 0n } = places[index] ?? {};
      if (step > used.to - row.steps && step <= used.to)
        bySteps.set(step, (bySteps.get(step) ?? 0n) + value * factor);
    }
    let [sum, squares] = [0n, 0n];
    for (const value of bySteps.values()) {
      sum += value;
      squares += value * value;
    }
    return { ...bought(row), sum, reducedSum: sum, squares };
  };
  return { units: { whole: whole * FACTOR_UNIT, reduced: 1n }, of };
}
