import { approximateDecimal } from "../../messages/amounts.ts";
import type { ReportCustomer } from "../document.ts";
import { amountCell } from "./amount-cell.ts";
import { textCell } from "./block.ts";
import type { BlockTable, TitledChart } from "./block.ts";
import type { CalendarChartData, CalendarRow, CalendarTone } from "./chart-data.ts";
import { daysText } from "./silent-reading.ts";
import { hasSeries, type FurtherTelling } from "./telling.ts";

/** Id of the picture and of the table behind it. */
const HEAT = "purchases";
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

function headsOf({ document, format }: FurtherTelling, from: number): CalendarChartData["heads"] {
  const shown = document.steps.slice(from);
  const years = shown.flatMap(({ step }, at) =>
    /-(?:01|Q1|W01)$/.test(step) ? [{ at, label: step.slice(0, 4) }] : [],
  );
  return years.length > 0 ? years : [{ at: 0, label: format.step(shown[0]?.step ?? "") }];
}

/** The largest customers, those silent longest on top. */
const shownIn = ({ document }: FurtherTelling): readonly ReportCustomer[] =>
  document.customers
    .filter(({ recencyDays }) => recencyDays !== null)
    .slice(0, SHOWN)
    .toSorted((one, other) => silence(other) - silence(one) || one.rank - other.rank);

const silence = ({ recencyDays }: ReportCustomer): number => recencyDays ?? 0;

function rowFor(telling: FurtherTelling, from: number): (customer: ReportCustomer) => CalendarRow {
  const { document, words, names, format, compact } = telling;
  return (customer) => {
    const values = customer.series.map(approximateDecimal);
    const best = Math.max(0, ...values);
    return {
      id: customer.id,
      label: names.short(customer),
      note: daysText(telling, customer.recencyDays),
      cells: document.steps.slice(from).map(({ step }, index) => {
        const value = values[from + index] ?? 0;
        const title = words.silent.heat.cell(
          names.short(customer),
          format.step(step),
          compact(value),
        );
        return { tone: toneOf(value, best), label: "", title };
      }),
    };
  };
}

/** The same figures, a column for each step. */
function tableOf(
  telling: FurtherTelling,
  customers: readonly ReportCustomer[],
  from: number,
): BlockTable {
  const { document, words, names, format, measure, column } = telling;
  const steps = document.steps.slice(from);
  const money = column(
    customers.flatMap(({ series }) => series.slice(from)).map(approximateDecimal),
  );
  return {
    id: HEAT,
    caption: words.silent.heat.table(measure.head, money.unit),
    columns: [
      { id: "customer", label: words.silent.columns.customer, unit: "", align: "start" },
      ...steps.map(({ step }) => ({
        id: step,
        label: format.step(step),
        unit: "",
        exactUnit: money.exactUnit,
        align: "end" as const,
      })),
    ],
    rows: customers.map((customer) => ({
      id: customer.id,
      cells: [
        textCell(names.full(customer), names.tail(customer.id)),
        ...steps.map((_, index) => {
          const step = telling.document.steps[from + index];
          return {
            ...amountCell(money, customer.series[from + index] ?? "0"),
            ...(step === undefined
              ? {}
              : telling.why((explain) => explain.purchases(customer, step))),
          };
        }),
      ],
    })),
  };
}

/** The largest customers step by step: gaps are seen before they are read. */
export function silentHeat(
  telling: FurtherTelling,
): { readonly chart: TitledChart; readonly table: BlockTable } | null {
  const { document, words, measure } = telling;
  const shown = shownIn(telling);
  if (!hasSeries(telling) || shown.length === 0) return null;
  const from = Math.max(0, document.steps.length - MOST_STEPS);
  const { heat } = words.silent;
  const subtitle = heat.subtitle(measure.by);
  return {
    chart: {
      id: HEAT,
      title: heat.title,
      subtitle,
      description: `${heat.title}. ${subtitle}`,
      data: {
        kind: "calendar",
        columns: document.steps.length - from,
        heads: headsOf(telling, from),
        rows: shown.map(rowFor(telling, from)),
        legend: heat.legend.map((label, key) => ({
          key: ([0, 1, 2, 3, 4, 5] as const)[key] ?? 5,
          label,
        })),
      },
    },
    table: tableOf(telling, shown, from),
  };
}
