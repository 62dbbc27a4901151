export { abcClasses, abcCut, classAt, classEnds } from "./abc/cut.ts";
export { abc, mainCategory } from "./abc/query.ts";
export { ranked, rankings, type PartOf, type Ranking, type Valued } from "./abc/ranking.ts";
export type { AbcRow } from "./abc/row.ts";
export { abcBorders, abcBordersOf } from "./abc/rule.ts";
export { certainty } from "./certainty/query.ts";
export { certainties, variantsOf, type ClassCounts } from "./certainty/rule.ts";
export { change } from "./change/query.ts";
export type { ChangeRow } from "./change/row.ts";
export {
  bridgeOf,
  comparedWindows,
  kindOf,
  migrationOf,
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
export {
  concentrationFrom,
  concentrationSums,
  herfindahl,
  HHI_BANDS,
  hhiBand,
} from "./concentration/rule.ts";
export { offersTo, productsOf, similarTo } from "./customer/products-query.ts";
export { circleOf, daysOf, serviceOf, spellingsOf } from "./customer/query.ts";
export type { CircleRow, SpellingRow } from "./customer/row.ts";
export { departureOf, productLevel, sumsBySpan, trailingSums, unitOf } from "./customer/rule.ts";
export { inside, largest, sharedEntities } from "./dependency/query.ts";
export type { InsideRow, LargestRow, SharedEntityRow } from "./dependency/row.ts";
export {
  dependencyMeasures,
  dependencyUnits,
  dimensions,
  distanceTo,
  levelsFrom,
  statusOf,
  type Levels,
  type MoneyMeasure,
} from "./dependency/rule.ts";
export { booksOf, KEYS_NORM, RISK_FROM, unattendedKeys } from "./load/rule.ts";
export { history } from "./history/query.ts";
export { quarterClasses, quarterEnds, quarterLabel } from "./history/rule.ts";
export { lossEntities } from "./loss/query.ts";
export type { LossRow } from "./loss/row.ts";
export {
  byValue,
  monthlyMean,
  plannedLoss,
  reserveMonths,
  standingsOf,
  type LossEntity,
  type LossStanding,
  type LostParty,
} from "./loss/rule.ts";
export { matrixOf } from "./matrix/rule.ts";
export { chooseMeasure, otherMeasure, scaleOf, type MeasureChoice } from "./measure/rule.ts";
export { amountMacros, magnitudeOf, magnitudes, type Magnitudes } from "./parties/amounts.ts";
export { countedLines, type CountedLines } from "./parties/counted-lines.ts";
export {
  aliveBy,
  expectedPurchases,
  fittingBoth,
  historyOf,
  type Alive,
  type FittedModels,
} from "./models/both.ts";
export { completed, FEWEST_REPEATERS, repeatersOf } from "./models/fit.ts";
export type { History } from "./models/histories.ts";
export { entityIdOf, fileLinks, linksTable, noJoins, type Joins } from "./parties/links.ts";
export { propertyValues, type PropertyValue } from "./parties/property-values.ts";
export { entityList, unmatchedLinks, type EntityRow } from "./parties/query.ts";
export { allEntityDays, entityDays, profiles, rollUp, salesDays } from "./parties/sales-tables.ts";
export {
  entities,
  parties,
  partyDays,
  partyMembers,
  partyProducts,
  partySteps,
} from "./parties/tables.ts";
export { looksBack } from "./periods/looking-back.ts";
export { series, stepTotals, trailingYears, dataSpan } from "./periods/query.ts";
export type { SeriesRow, DataSpanRow } from "./periods/row.ts";
export {
  automaticStep,
  calendarMonthOf,
  coveredSpan,
  filteredSpan,
  fullSteps,
  lengthOf,
  stepSpans,
  usedSteps,
  type StepRange,
  type StepSpan,
} from "./periods/rule.ts";
export { members, rhythm } from "./rhythm/query.ts";
export type { RhythmRow } from "./rhythm/row.ts";
export { nextDue } from "./rhythm/rule.ts";
export type { Filters, LossPlan, Settings } from "./settings.ts";
export { boughtSince, stakes } from "./stake/query.ts";
export type { BoughtSinceRow } from "./stake/row.ts";
export { signs } from "./state/query.ts";
export type { SignsRow } from "./state/row.ts";
export { productMonths, stateOf, valueComparison, type Standing } from "./state/rule.ts";
export { innovation, trends } from "./types/query.ts";
export type { InnovationRow, TrendRow } from "./types/row.ts";
export {
  innovationIndex,
  innovators,
  isRising,
  lastYear,
  newProductsFrom,
  typesOf,
} from "./types/rule.ts";
export { xyz } from "./xyz/query.ts";
export type { XyzRow } from "./xyz/row.ts";
export { disagreementOf, type Disagreement } from "./xyz/disagreement.ts";
export {
  oneClassOf,
  otherXyzRule,
  steadinessOf,
  xyzBorders,
  xyzFrom,
  xyzLetter,
  xyzRule,
  type Steadiness,
  type XyzFigures,
} from "./xyz/rule.ts";
export {
  FACTOR_UNIT,
  FEWEST_SEASON_MONTHS,
  seasonFactors,
  type SeasonsRefusal,
} from "./xyz/seasons.ts";
export { windowFigures } from "./year-on-year/query.ts";
export type { WindowRow } from "./year-on-year/row.ts";
