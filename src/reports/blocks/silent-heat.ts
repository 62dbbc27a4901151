import { approximateDecimal } from "../../messages/amounts.ts";
import type { ReportCustomer } from "../document.ts";
import type { BlockChart } from "./block.ts";
import type { CalendarChartData, CalendarTone } from "./chart-data.ts";
import { daysText } from "./silent-reading.ts";
import { hasSeries, type Telling } from "./telling.ts";

const SHOWN = 20;
/** So many steps have room; of a longer history the last are shown. */
const MOST_STEPS = 48;
const TONES = 5;

/** By how near a step came to the customer's own best one. */
function toneOf(value: number, best: number): CalendarTone {
  if (value <= 0 || best <= 0) return 0;
  const tone = Math.min(TONES, Math.ceil((value / best) * TONES));
  return ([1, 2, 3, 4, 5] as const)[tone - 1] ?? 5;
}

function headsOf({ document, format }: Telling, from: number): CalendarChartData["heads"] {
  const shown = document.steps.slice(from);
  const years = shown.flatMap(({ step }, at) =>
    /-(?:01|Q1|W01)$/.test(step) ? [{ at, label: step.slice(0, 4) }] : [],
  );
  return years.length > 0 ? years : [{ at: 0, label: format.step(shown[0]?.step ?? "") }];
}

/** The largest customers step by step, those silent longest on top: gaps are seen before they are read. */
export function silentHeat(telling: Telling): BlockChart | null {
  const { document, words, names, format, measure, compact } = telling;
  if (!hasSeries(telling)) return null;
  const from = Math.max(0, document.steps.length - MOST_STEPS);
  const shown = document.customers
    .filter(({ recencyDays }) => recencyDays !== null)
    .slice(0, SHOWN)
    .toSorted((one, other) => silence(other) - silence(one) || one.rank - other.rank);
  if (shown.length === 0) return null;
  const { heat } = words.silent;
  return {
    description: `${heat.caption}. ${heat.title(measure.of)}`,
    data: {
      kind: "calendar",
      columns: document.steps.length - from,
      heads: headsOf(telling, from),
      rows: shown.map((customer) => {
        const values = customer.series.map(approximateDecimal);
        const best = Math.max(0, ...values);
        return {
          id: customer.id,
          label: names.short(customer),
          note: daysText(telling, customer.recencyDays),
          cells: document.steps.slice(from).map(({ step }, index) => {
            const value = values[from + index] ?? 0;
            const title = heat.cell(names.short(customer), format.step(step), compact(value));
            return { tone: toneOf(value, best), label: "", title };
          }),
        };
      }),
      legend: heat.legend.map((label, key) => ({
        key: ([0, 1, 2, 3, 4, 5] as const)[key] ?? 5,
        label,
      })),
    },
  };
}

const silence = ({ recencyDays }: ReportCustomer): number => recencyDays ?? 0;
