import {
  allEntityDays,
  amountMacros,
  automaticStep,
  countedLines,
  chooseMeasure,
  coveredSpan,
  entities,
  entityDays,
  filteredSpan,
  fullSteps,
  lengthOf,
  linksTable,
  magnitudeOf,
  magnitudes,
  parties,
  partyDays,
  partyMembers,
  precisionFor,
  profiles,
  rollUp,
  salesDays,
  scaleOf,
  stepSpans,
  usedSteps,
  dataSpan,
  type CountedLines,
  type MeasureChoice,
  type Precision,
  type Settings,
  type StepRange,
  type StepSpan,
  type DataSpanRow,
  type Joins,
  type Magnitudes,
} from "../../analysis/index.ts";
import type { FactsDescription } from "../../domain/source.ts";
import type { PlainDate, Step } from "../../domain/words.ts";
import type { CallOptions } from "../../engines/engine.ts";
import type { Workbench } from "./workbench.ts";

/** Everything that is settled before the questions are asked: measure, window, steps. */
export interface Plan {
  readonly facts: FactsDescription;
  readonly settings: Settings;
  readonly joins: Joins;
  readonly measure: MeasureChoice;
  /** Decimals of the measure's values. */
  readonly scale: number;
  /** How values of the measure, and money, become whole numbers to be squared. */
  readonly precision: Precision;
  readonly moneyPrecision: Precision;
  readonly asOf: PlainDate;
  /** Which lines every figure is made of. */
  readonly lines: CountedLines;
  readonly unnamedRevenue: string;
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly step: Step;
  readonly stepMedianDays: number | null;
  readonly steps: readonly StepSpan[];
  /** The steps of another kind over the same window. */
  readonly spansOf: (step: Step) => readonly StepSpan[];
  readonly used: StepRange;
  readonly partialKept: boolean;
  /** Of the chosen step; null where the data covers none whole. */
  readonly lastFullStep: StepSpan | null;
  readonly months: readonly StepSpan[];
  readonly fullMonths: StepRange | null;
}

/** Begins a report on the tables that each needs, and settles window, step and steps [P1] to [P4]. */
export async function settlePlan(
  workbench: Workbench,
  settings: Settings,
  joins: Joins,
  options: CallOptions,
): Promise<Plan> {
  const { facts } = workbench;
  const { unit } = settings;
  const largest = await restOnEntities(workbench, settings, joins, options);
  workbench.make(partyMembers(unit));
  workbench.make(partyDays(unit));
  workbench.make(parties(unit));
  const measure = chooseMeasure(settings.measure, facts);
  const upTo = settings.asOf ?? facts.lastDate;
  const [found] = await workbench.ask(dataSpan(unit, measure.measure, upTo), options);
  return planFrom(facts, { settings, joins, largest }, measure, found ?? nothing);
}

/** Begins a report on the tables up to that of the legal entities; says how large any sum can get. */
export async function restOnEntities(
  workbench: Workbench,
  settings: Settings,
  joins: Joins,
  options: CallOptions,
): Promise<Magnitudes> {
  const { facts } = workbench;
  const { filters } = settings;
  const lines = countedLines(settings, facts);
  workbench.rest([]);
  const [largest = noMagnitudes] = await workbench.ask(magnitudes, options);
  // In the order in which settings change them: first what no as-of day and no filter makes anew.
  workbench.rest([
    ...amountMacros(facts.scale, largest),
    profiles(filters),
    salesDays(filters),
    allEntityDays(filters),
    entityDays(lines),
    rollUp(lines),
    linksTable(joins),
    entities,
  ]);
  return largest;
}

const noMagnitudes: Magnitudes = { money: "0", quantity: "0" };

const nothing: DataSpanRow = {
  firstDate: null,
  lastDate: null,
  unnamedRevenue: "0",
  twiceMedian: null,
};

function planFrom(
  facts: FactsDescription,
  { settings, joins, largest }: Pick<Plan, "settings" | "joins"> & { largest: Magnitudes },
  measure: MeasureChoice,
  found: DataSpanRow,
): Plan {
  const lines = countedLines(settings, facts);
  const { asOf } = lines;
  const data = { first: found.firstDate ?? asOf, last: found.lastDate ?? asOf };
  const span = filteredSpan(data, settings.filters);
  const covered = filteredSpan(coveredSpan(facts, asOf), settings.filters);
  const spansOf = (step: Step) => stepSpans(step, span, covered, facts.grain);
  const fullQuarters = lengthOf(fullSteps(spansOf("quarter")));
  const step =
    settings.step === "auto"
      ? automaticStep(found.twiceMedian, fullQuarters, facts.grain)
      : settings.step;
  const steps = spansOf(step);
  const { range, partialKept } = usedSteps(steps, settings.xyz.partial);
  const months = spansOf("month");
  const scale = scaleOf(measure.measure, facts);
  return {
    facts,
    settings,
    joins,
    measure,
    scale,
    precision: precisionFor(magnitudeOf(measure.measure, largest), scale),
    moneyPrecision: precisionFor(largest.money, facts.scale),
    asOf,
    lines,
    unnamedRevenue: found.unnamedRevenue,
    ...span,
    step,
    stepMedianDays: found.twiceMedian === null ? null : found.twiceMedian / 2,
    steps,
    spansOf,
    used: range,
    partialKept,
    lastFullStep: steps[fullSteps(steps)?.to ?? -1] ?? null,
    months,
    fullMonths: fullSteps(months),
  };
}
