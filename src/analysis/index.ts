export { abc } from "./abc/query.ts";
export type { AbcRow } from "./abc/row.ts";
export { abcBorders, abcBordersOf, cumulativeBorders } from "./abc/rule.ts";
export { certainty } from "./certainty/query.ts";
export type { CertaintyRow } from "./certainty/row.ts";
export { certaintyBorders, VARIANTS } from "./certainty/rule.ts";
export { change } from "./change/query.ts";
export {
  bridgeOf,
  comparedWindows,
  kindOf,
  migrationOf,
  type Bridge,
  type ComparedWindows,
  type Move,
} from "./change/rule.ts";
export {
  concentration,
  concentrations,
  precisionFor,
  type Precision,
} from "./concentration/query.ts";
export type { ConcentrationRow } from "./concentration/row.ts";
export { concentrationFrom, concentrationSums, herfindahl } from "./concentration/rule.ts";
export { inside, largest } from "./dependency/query.ts";
export type { LargestRow } from "./dependency/row.ts";
export {
  dependencyMeasures,
  dependencyUnits,
  dimensions,
  distanceTo,
  levelsFrom,
  statusOf,
  type Levels,
} from "./dependency/rule.ts";
export { matrixOf } from "./matrix/rule.ts";
export { chooseMeasure, otherMeasure, scaleOf, type MeasureChoice } from "./measure/rule.ts";
export { entityIdOf, linksTable, noJoins, type Joins } from "./parties/links.ts";
export { entityList, unmatchedLinks, type EntityRow } from "./parties/query.ts";
export {
  entities,
  entityDays,
  parties,
  partyDays,
  partyProducts,
  partySteps,
  rollUp,
} from "./parties/tables.ts";
export { series, stepTotals, trailingYears, dataSpan } from "./periods/query.ts";
export type { SeriesRow, DataSpanRow } from "./periods/row.ts";
export {
  automaticStep,
  coveredSpan,
  fullSteps,
  lengthOf,
  stepSpans,
  usedSteps,
  type StepRange,
  type StepSpan,
} from "./periods/rule.ts";
export { members, rhythm } from "./rhythm/query.ts";
export type { RhythmRow } from "./rhythm/row.ts";
export type { Filters, LossPlan, Settings } from "./settings.ts";
export { state } from "./state/query.ts";
export type { StateRow } from "./state/row.ts";
export { productMonths, valueComparison } from "./state/rule.ts";
export { xyz } from "./xyz/query.ts";
export type { XyzRow } from "./xyz/row.ts";
export { ONE_CLASS_FROM, xyzBorders, xyzFrom, xyzRule } from "./xyz/rule.ts";
