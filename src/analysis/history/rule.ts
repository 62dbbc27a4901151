import { minorFromDecimal } from "../../domain/money.ts";
import { oncePer } from "../../domain/once-per.ts";
import type { AbcClass } from "../../domain/words.ts";
import { classAt, classEnds, type AbcCut } from "../abc/cut.ts";
import { rankings, type PartOf, type Valued } from "../abc/ranking.ts";
import type { StepRange, StepSpan } from "../periods/rule.ts";
import type { HistoryRow } from "./row.ts";

const MONTHS_BEFORE = 11;
const QUARTER = 3;

/** Whether a month such as `2025-03` is the last of its quarter. */
const endsQuarter = ({ label }: StepSpan): boolean => Number(label.slice(5)) % QUARTER === 0;

/**
 * The months with which full quarters end that have twelve full months behind them, the first and the
 * last of them; null where there is none [A7].
 */
export function quarterEnds(
  months: readonly StepSpan[],
  fullMonths: StepRange | null,
): StepRange | null {
  if (fullMonths === null) return null;
  const counts = (month: StepSpan, index: number): boolean =>
    index >= fullMonths.from + MONTHS_BEFORE && index <= fullMonths.to && endsQuarter(month);
  const from = months.findIndex(counts);
  return from < 0 ? null : { from, to: months.findLastIndex(counts) };
}

/** `2025-Q1` of the month `2025-03` that ends it. */
export const quarterLabel = ({ label }: StepSpan): string =>
  `${label.slice(0, 4)}-Q${String(Number(label.slice(5)) / QUARTER)}`;

/** The ranking of an answer, read once, however often borders and rules change. */
const standingsOf = oncePer(({ standings }: HistoryRow): readonly Valued[] =>
  standings.split(",").map((pair) => {
    const space = pair.indexOf(" ");
    return { party: Number(pair.slice(0, space)), value: minorFromDecimal(pair.slice(space + 1)) };
  }),
);

/**
 * The class of everyone who bought in the twelve months before the end of one quarter, by party; null
 * for the others [A7]. `parties` says how many there are; they count from 1.
 */
export function quarterClasses(
  row: HistoryRow,
  parties: number,
  cut: AbcCut,
  partOf: PartOf | null,
): readonly (AbcClass | null)[] {
  const classes = new Array<AbcClass | null>(parties + 1).fill(null);
  for (const ranking of rankings(standingsOf(row), partOf)) {
    const ends = classEnds(ranking, cut);
    for (let place = 0; place < ranking.parties.length; place += 1)
      classes[ranking.parties[place] ?? 0] = classAt(place, ends);
  }
  return classes;
}
