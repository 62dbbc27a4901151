import { stepSpans } from "../../analysis/periods/rule.ts";
import { dayNumber } from "../../domain/calendar.ts";
import { approximateDecimal } from "../../messages/amounts.ts";
import type { TimelineChartData, TimelineRow } from "./chart-data.ts";
import {
  daysNumeral,
  daysText,
  flagDay,
  hasStakes,
  rhythmOf,
  stakeOf,
  type Flagged,
} from "./silent-reading.ts";
import type { FurtherTelling } from "./telling.ts";

/** More bars than this are a wall; the others stand in the table. */
const SHOWN = 12;

/** A place on the axis for a day. */
type PlaceOf = (day: string) => number;

function axisOf({ document }: FurtherTelling, drawn: readonly Flagged[]) {
  const { asOf } = document.parameters;
  const starts = drawn.map(({ firstPurchase }) => firstPurchase ?? asOf).toSorted();
  const [first, last] = [dayNumber(starts[0] ?? asOf), dayNumber(asOf)];
  const length = Math.max(1, last - first);
  const years: string[] = [];
  for (let year = Number(starts[0]?.slice(0, 4)) + 1; year <= Number(asOf.slice(0, 4)); year += 1)
    years.push(String(year));
  const place: PlaceOf = (day) => (dayNumber(day) - first) / length;
  return { place, years: years.map((year) => ({ at: place(`${year}-01-01`), label: year })) };
}

/** The middle of every step in which something came in, within the customer's own time. */
function ticksFor(
  { document }: FurtherTelling,
  place: PlaceOf,
): (customer: Flagged) => readonly number[] {
  const { period } = document;
  const whole = { first: period.first, last: period.last };
  const spans = stepSpans(period.step, whole, whole, period.grain);
  const middles = spans.map((span) => (place(span.first) + place(span.last)) / 2);
  return ({ series, firstPurchase, lastPurchase }) => {
    if (firstPurchase === null || lastPurchase === null) return [];
    const [from, to] = [place(firstPurchase), place(lastPurchase)];
    return series.flatMap((value, index) =>
      approximateDecimal(value) > 0 ? [Math.min(to, Math.max(from, middles[index] ?? from))] : [],
    );
  };
}

function rowFor(telling: FurtherTelling, place: PlaceOf, drawn: readonly Flagged[]) {
  const { document, words, format, names, column } = telling;
  const ticksOf = ticksFor(telling, place);
  const money = column(drawn.map(stakeOf));
  return (customer: Flagged): TimelineRow => {
    const { abc, xyz, recencyDays, lastPurchase, firstPurchase } = customer;
    const rhythm = rhythmOf(document, customer);
    const [usual, silent] = [daysText(telling, rhythm), daysText(telling, recencyDays)];
    const flag = flagDay(document, customer);
    const name = names.short(customer);
    const badge = abc + (xyz ?? "");
    return {
      id: customer.id,
      name,
      badge,
      state: customer.state,
      first: place(firstPurchase ?? document.parameters.asOf),
      last: place(lastPurchase ?? document.parameters.asOf),
      ticks: ticksOf(customer),
      flag: flag === null ? null : Math.min(1, place(flag)),
      figures: [
        daysNumeral(telling, rhythm),
        daysNumeral(telling, recencyDays),
        times(telling, recencyDays, rhythm),
        ...(hasStakes(telling) ? [money.cell(stakeOf(customer))] : []),
      ],
      note: words.silent.rowNote(badge, usual, silent),
      title: words.silent.rowTitle(name, format.day(lastPurchase ?? ""), usual, silent),
    };
  };
}

function times({ format }: FurtherTelling, silent: number | null, usual: number | null): string {
  if (silent === null || usual === null || usual === 0) return "";
  const ratio = silent / usual;
  return format.decimal(ratio, ratio < 10 ? 1 : 0);
}

/** When each flagged customer bought, and how long it has been silent since [L2] [L5]. */
export function silentTimeline(
  telling: FurtherTelling,
  lost: readonly Flagged[],
  cooling: readonly Flagged[],
): TimelineChartData | null {
  const { document, words, format, measure, column } = telling;
  const shownLost = lost.slice(0, SHOWN);
  const shownCooling = cooling.slice(0, SHOWN - shownLost.length);
  const drawn = [...shownLost, ...shownCooling];
  if (drawn.length === 0) return null;
  const { place, years } = axisOf(telling, drawn);
  const rowOf = rowFor(telling, place, drawn);
  const { groups, heads } = words.silent;
  const { unit } = column(drawn.map(stakeOf));
  return {
    kind: "timeline",
    groups: [
      { title: groups.lost, rows: shownLost.map(rowOf) },
      { title: groups.cooling, rows: shownCooling.map(rowOf) },
    ].filter(({ rows }) => rows.length > 0),
    heads: [
      heads.usual,
      heads.silent,
      heads.times,
      ...(hasStakes(telling) ? [heads.stake(measure.head, unit === "" ? "" : `, ${unit}`)] : []),
    ],
    years,
    end: { at: 1, label: format.day(document.parameters.asOf) },
  };
}
