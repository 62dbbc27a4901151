import {
  calendarMonthOf,
  disagreementOf,
  otherXyzRule,
  xyzFrom,
  xyzLetter,
  xyzRule,
  type Disagreement,
  type SeriesRow,
  type StepSpan,
  type XyzFigures,
  type XyzRow,
} from "../../analysis/index.ts";
import { oncePer } from "../../domain/once-per.ts";
import type { Step, XyzClass } from "../../domain/words.ts";
import type { PartyAnswers } from "./answers.ts";
import { keptValue } from "./kept-block.ts";
import type { Plan } from "./plan.ts";
import { cellsOf, steadinessByParty, variationSums, type SteadinessAnswers } from "./steadiness.ts";

const stepsOfYear: Readonly<Record<Step, number>> = { week: 52, month: 12, quarter: 4 };

/** The figures of steadiness by the rule in force, and what the other reading says [X1] [X2] [X4]. */
export interface SteadinessFigures extends XyzFigures {
  readonly otherXyz: XyzClass | null;
  readonly disagreement?: Disagreement;
}

type Reading = (row: XyzRow, series: SeriesRow) => SteadinessFigures;
type Readings = readonly SteadinessFigures[];

const readingsOn = keptValue<Readings>();
/** What was read of one answer last. */
const readLast = new WeakMap<readonly XyzRow[], Readings>();

/**
 * How the steadiness of every party is read both ways; reckoned once for one answer and one rule of
 * XYZ, and the same object where another rule reads the same.
 */
export function readingFor(
  plan: Plan,
  { steadiness, series }: Pick<PartyAnswers, "steadiness" | "series">,
): (party: number) => SteadinessFigures {
  const { rows } = steadiness;
  const by = JSON.stringify([plan.settings.xyz, plan.used, plan.steps.length]);
  const readings = readingsOn([rows, series, by], () => {
    const before = readLast.get(rows);
    const reading = newReading(plan, steadiness);
    return answered(rows, series).map(([row, values], place) => {
      const now = reading(row, values);
      const known = before?.[place];
      return known !== undefined && sameReading(known, now) ? known : now;
    });
  });
  readLast.set(rows, readings);
  // Answers hold every party in order, counted from 1.
  return (party) => {
    const found = readings[party - 1];
    if (found === undefined) throw new Error(`party ${String(party)} has no reading`);
    return found;
  };
}

/** Rows and series of the same parties, which both stand in order. */
const answered = (rows: readonly XyzRow[], series: readonly SeriesRow[]) =>
  rows.map((row, place) => {
    const values = series[place];
    if (values?.party !== row.party) throw new Error(`party ${String(row.party)} has no series`);
    return [row, values] as const;
  });

const sameReading = (one: SteadinessFigures, other: SteadinessFigures): boolean =>
  one.xyz === other.xyz &&
  one.otherXyz === other.otherXyz &&
  one.disagreement === other.disagreement &&
  one.provisional === other.provisional &&
  one.mean === other.mean &&
  one.deviation === other.deviation &&
  one.variation === other.variation &&
  one.frequency === other.frequency;

function newReading(plan: Plan, answers: SteadinessAnswers): Reading {
  const rule = xyzRule(plan.settings.xyz);
  const other = otherXyzRule(plan.settings.xyz);
  const { units, of } = variationSums(answers, plan, plan);
  const count = plan.steps.length;
  const bought = steadinessByParty(answers.rows);
  const reasons = reasonsOf(answers.rows);
  const places = plan.steps.map((span) => placeInYear(span, plan.step));
  return (row, series) => {
    const varied = of(row);
    const otherXyz = xyzLetter(other.rule === "variation" ? varied : bought(row), other, count);
    const figures = xyzFrom(varied, rule, count, units);
    if (figures.xyz === null || otherXyz === null || figures.xyz === otherXyz)
      return { ...figures, otherXyz };
    const disagreement = reasons.get(row.party) ?? reasonOf(row, series, places, plan);
    reasons.set(row.party, disagreement);
    return { ...figures, otherXyz, disagreement };
  };
}

/** Reasons found so far, by party: they follow from the values in the steps used, whatever the borders. */
const reasonsOf = oncePer((_rows: readonly XyzRow[]) => new Map<number, Disagreement>());

function reasonOf(
  row: XyzRow,
  series: SeriesRow,
  places: readonly number[],
  { used, step }: Plan,
): Disagreement {
  const from = used.to - row.steps + 1;
  const values = new Array<bigint>(row.steps).fill(0n);
  for (const [index, value] of cellsOf(series))
    if (index >= from && index <= used.to) values[index - from] = value;
  return disagreementOf(values, places.slice(from, used.to + 1), stepsOfYear[step]);
}

/** The calendar month of a step, or its quarter. */
function placeInYear(span: StepSpan, step: Step): number {
  const month = calendarMonthOf(span, step);
  return step === "quarter" ? Math.floor(month / 3) : month;
}
