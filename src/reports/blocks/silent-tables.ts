import { dayNumber } from "../../domain/calendar.ts";
import { groupedBy } from "../../domain/grouping.ts";
import { approximateDecimal } from "../../messages/amounts.ts";
import type { ReportCustomer } from "../document.ts";
import { amountCell } from "./amount-cell.ts";
import { figureCell, textCell } from "./block.ts";
import type { BlockTable, Cell, Column } from "./block.ts";
import { nameCell, stateCell } from "./customer-cells.ts";
import { typeset } from "./names.ts";
import { modelNames, tooFewFor } from "./silent-models.ts";
import {
  daysNumeral,
  daysText,
  hasStakes,
  rhythmOf,
  stakeOf,
  type Flagged,
} from "./silent-reading.ts";
import { hasSeries, seriesHead, type FurtherTelling } from "./telling.ts";
import { writtenWhenSeen } from "./written-rows.ts";

/** More than this and the table is a wall; the list of customers has them all. */
const SHOWN = 20;

/** A column with what stands in it for a customer. */
interface Filled<Customer> extends Column {
  readonly cell: (customer: Customer) => Cell;
}

function classCell({ why }: FurtherTelling, customer: ReportCustomer): Cell {
  const { abc, xyz } = customer;
  const letters = `${abc}${xyz ?? ""}`;
  return {
    text: letters,
    sort: letters,
    mark: { kind: "class", abc, xyz },
    ...why((explain) => explain.classes(customer)),
  };
}

const daysCell = (telling: FurtherTelling, days: number | null): Cell =>
  figureCell(daysNumeral(telling, days), days);

const usualCell = (telling: FurtherTelling, customer: ReportCustomer): Cell => ({
  ...daysCell(telling, customer.medianIntervalDays),
  ...telling.why((explain) => explain.usual(customer)),
});

function seriesColumn(telling: FurtherTelling): readonly Filled<ReportCustomer>[] {
  const partial = telling.document.steps.map((step) => step.partial);
  const cell = ({ series }: ReportCustomer): Cell => ({
    text: "",
    sort: null,
    mark: { kind: "spark", data: { values: series.map(approximateDecimal), partial } },
  });
  return hasSeries(telling)
    ? [{ id: "series", label: seriesHead(telling), unit: "", align: "start", minor: true, cell }]
    : [];
}

/** A tenth of a per cent: less is never written as none, since nobody is sure to be gone. */
const LEAST = 0.001;

const chanceText = (format: FurtherTelling["format"], chance: number): string =>
  chance < LEAST ? `<\u00a0${format.percentNumeral(LEAST)}` : format.percentNumeral(chance);

/** What the models say, where they say anything; "unknown" is no zero [L4]. */
function chanceColumns({
  document,
  words,
  format,
  why,
}: FurtherTelling): readonly Filled<ReportCustomer>[] {
  const { columns, unknownChance } = words.silent;
  return (["bgnbd", "paretoNbd"] as const).flatMap((model) => {
    const fitted = document.silence?.models?.[model];
    if (fitted === undefined || "refused" in fitted) return [];
    const cell = (customer: ReportCustomer): Cell => {
      const chance = customer.alive?.[model] ?? null;
      return chance === null
        ? { text: unknownChance, sort: null }
        : {
            text: chanceText(format, chance),
            sort: chance,
            ...why((explain) => explain.alive(customer, modelNames[model], chance)),
          };
    };
    return [
      { id: model, label: columns[model], unit: "%", align: "end" as const, minor: true, cell },
    ];
  });
}

function whyCell(telling: FurtherTelling, customer: ReportCustomer): Cell {
  const { words, document } = telling;
  const { stateReason } = customer;
  const pooled = stateReason === "pooled-silence" ? rhythmOf(document, customer) : null;
  return textCell(
    stateReason === null ? "" : words.stateReasons[stateReason],
    pooled === null ? "" : words.silent.pooled(daysText(telling, pooled)),
  );
}

function tableOf<Customer extends ReportCustomer>(
  id: string,
  caption: string,
  columns: readonly Filled<Customer>[],
  customers: readonly Customer[],
): BlockTable {
  return {
    id,
    caption,
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: writtenWhenSeen(customers, (customer) => columns.map(({ cell }) => cell(customer))),
    shown: SHOWN,
  };
}

function stakeColumn(
  telling: FurtherTelling,
  flagged: readonly Flagged[],
): readonly Filled<Flagged>[] {
  const { words, measure, column } = telling;
  if (!hasStakes(telling)) return [];
  const unit = column(flagged.map(stakeOf));
  return [
    {
      id: "stake",
      label: words.silent.columns.stake(measure.head),
      unit: unit.unit,
      exactUnit: unit.exactUnit,
      align: "end",
      cell: (customer) => ({
        ...amountCell(unit, customer.stake ?? customer.value),
        ...telling.why((explain) => explain.stake(customer)),
      }),
    },
  ];
}

/** Who a row is about. */
function whoColumns(telling: FurtherTelling): readonly Filled<ReportCustomer>[] {
  const { columns } = telling.words.silent;
  return [
    {
      id: "customer",
      label: columns.customer,
      unit: "",
      align: "start",
      cell: (customer) => nameCell(telling, customer),
    },
    {
      id: "class",
      label: columns.class,
      unit: "",
      align: "start",
      cell: (customer) => classCell(telling, customer),
    },
  ];
}

/** Who is silent or cooling: the silence beside the rhythm that it is judged by [L2] [L3] [L5]. */
export function silentTable(telling: FurtherTelling, flagged: readonly Flagged[]): BlockTable {
  const { words, why } = telling;
  const { columns, days } = words.silent;
  const filled: readonly Filled<Flagged>[] = [
    ...whoColumns(telling),
    ...stakeColumn(telling, flagged),
    ...seriesColumn(telling),
    {
      id: "silent",
      label: columns.silent,
      unit: days,
      align: "end",
      cell: (customer) => ({
        ...daysCell(telling, customer.recencyDays),
        ...why((explain) => explain.silence(customer)),
      }),
    },
    {
      id: "usual",
      label: columns.usual,
      unit: days,
      align: "end",
      cell: (customer) => usualCell(telling, customer),
    },
    {
      id: "state",
      label: columns.state,
      unit: "",
      align: "start",
      cell: (customer) => stateCell(telling, customer),
    },
    {
      id: "why",
      label: columns.why,
      unit: "",
      align: "start",
      minor: true,
      cell: (customer) => whyCell(telling, customer),
    },
    ...chanceColumns(telling),
    {
      id: "manager",
      label: columns.manager,
      unit: "",
      align: "start",
      minor: true,
      cell: ({ manager }) => textCell(typeset(manager ?? "–")),
    },
  ];
  const table = tableOf("silent", words.silent.caption, filled, flagged);
  const hidden = flagged.length - SHOWN;
  const notes = [hidden > 0 ? words.silent.more(hidden) : "", tooFewFor(telling)];
  const note = notes.filter((part) => part !== "").join(" ");
  return { ...table, open: true, ...(note === "" ? {} : { note }) };
}

/** When the next purchase of each customer is due [L6]; the soonest first. */
export function dueTable(telling: FurtherTelling): BlockTable | null {
  const { document, words, format } = telling;
  const { columns, caption, note } = words.silent.due;
  const { asOf } = document.parameters;
  const lateBy = (due: string): number => dayNumber(asOf) - dayNumber(due);
  const awaited = inOrderOfDue(document.customers);
  if (awaited.length === 0) return null;
  const days = words.silent.days;
  const filled: readonly Filled<ReportCustomer>[] = [
    ...whoColumns(telling),
    {
      id: "due",
      label: columns.due,
      unit: "",
      align: "start",
      cell: (customer) => ({
        text: format.day(dueOf(customer)),
        sort: dueOf(customer),
        ...telling.why((explain) => explain.due(customer)),
      }),
    },
    {
      id: "late",
      label: columns.late,
      unit: days,
      align: "end",
      cell: (customer) => {
        const late = lateBy(dueOf(customer));
        return late > 0
          ? { ...daysCell(telling, late), ...telling.why((explain) => explain.due(customer)) }
          : { text: "", sort: null };
      },
    },
    {
      id: "usual",
      label: columns.usual,
      unit: days,
      align: "end",
      cell: (customer) => usualCell(telling, customer),
    },
    {
      id: "manager",
      label: words.silent.columns.manager,
      unit: "",
      align: "start",
      minor: true,
      cell: ({ manager }) => textCell(typeset(manager ?? "–")),
    },
  ];
  return { ...tableOf("due", caption, filled, awaited), note };
}

const dueOf = ({ nextDue }: ReportCustomer): string => nextDue ?? "";

/** Those of whom a purchase is awaited, the soonest first, by rank within a day; by days, which are few. */
function inOrderOfDue(customers: readonly ReportCustomer[]): readonly ReportCustomer[] {
  const awaited = customers.filter(({ nextDue }) => (nextDue ?? null) !== null);
  return [...groupedBy(awaited, dueOf)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, due]) => due.toSorted((one, other) => one.rank - other.rank));
}
