import {
  automaticStep,
  chooseMeasure,
  coveredSpan,
  entities,
  entityDays,
  fullSteps,
  lengthOf,
  linksTable,
  parties,
  partyDays,
  precisionFor,
  rollUp,
  scaleOf,
  stepSpans,
  usedSteps,
  dataSpan,
  type MeasureChoice,
  type Precision,
  type Settings,
  type StepRange,
  type StepSpan,
  type DataSpanRow,
  type Joins,
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
  readonly unnamedRevenue: string;
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly step: Step;
  readonly stepMedianDays: number | null;
  readonly steps: readonly StepSpan[];
  readonly used: StepRange;
  readonly partialKept: boolean;
  /** Of the chosen step; null where the data covers none whole. */
  readonly lastFullStep: number | null;
  readonly months: readonly StepSpan[];
  readonly fullMonths: StepRange | null;
}

/** Makes the tables that every report needs and settles window, step and steps [P1] to [P4]. */
export async function settlePlan(
  workbench: Workbench,
  settings: Settings,
  joins: Joins,
  options: CallOptions,
): Promise<Plan> {
  const { facts, asOf } = workbench;
  const { unit } = settings;
  await makeEntities(workbench, joins, options);
  await workbench.make(partyDays(unit), options);
  await workbench.make(parties(unit), options);
  const measure = chooseMeasure(settings.measure, facts);
  const [found] = await workbench.ask(dataSpan(unit, measure.measure), options);
  return planFrom(facts, { settings, joins }, asOf, measure, found ?? nothing);
}

/** The tables up to that of the legal entities. */
export async function makeEntities(
  workbench: Workbench,
  joins: Joins,
  options: CallOptions,
): Promise<void> {
  const { asOf } = workbench;
  await workbench.make(rollUp(asOf), options);
  await workbench.make(entityDays(asOf), options);
  await workbench.remake("links", linksTable(joins), options);
  await workbench.make(entities, options);
}

const nothing: DataSpanRow = {
  firstDate: null,
  lastDate: null,
  unnamedRevenue: "0",
  magnitude: "0",
  twiceMedian: null,
};

function planFrom(
  facts: FactsDescription,
  { settings, joins }: Pick<Plan, "settings" | "joins">,
  asOf: PlainDate,
  measure: MeasureChoice,
  found: DataSpanRow,
): Plan {
  const span = { first: found.firstDate ?? asOf, last: found.lastDate ?? asOf };
  const covered = coveredSpan(facts, asOf);
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
    precision: precisionFor(found.magnitude, scale),
    moneyPrecision: precisionFor(found.magnitude, facts.scale),
    asOf,
    unnamedRevenue: found.unnamedRevenue,
    ...span,
    step,
    stepMedianDays: found.twiceMedian === null ? null : found.twiceMedian / 2,
    steps,
    used: range,
    partialKept,
    lastFullStep: fullSteps(steps)?.to ?? null,
    months,
    fullMonths: fullSteps(months),
  };
}
