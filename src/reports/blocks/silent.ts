import { approximateDecimal } from "../../messages/amounts.ts";
import type { ReportCustomer } from "../document.ts";
import { figureCell, textCell } from "./block.ts";
import type { Block, BlockRow } from "./block.ts";
import { typeset } from "./names.ts";
import { hasSeries, seriesHead } from "./telling.ts";
import type { Telling } from "./telling.ts";

/** More than this and the table is a wall; the list of customers has them all. */
const SHOWN = 20;

const silentStates = ["lost", "cooling"] as const;

function row(telling: Telling, customer: ReportCustomer): BlockRow {
  const { document, words, format, names, why } = telling;
  const partial = document.steps.map((step) => step.partial);
  const { abc, xyz, share, recencyDays, medianIntervalDays, state, stateReason } = customer;
  const days = (value: number | null) =>
    figureCell(value === null ? "" : format.decimal(value, Number.isInteger(value) ? 0 : 1), value);
  return {
    id: customer.id,
    cells: [
      textCell(names.full(customer), names.tail(customer.id)),
      {
        text: `${abc}${xyz ?? ""}`,
        sort: `${abc}${xyz ?? ""}`,
        mark: { kind: "class", abc, xyz },
        ...why((explain) => explain.classes(customer)),
      },
      {
        ...figureCell(format.percent(share), share),
        ...why((explain) => explain.share(customer)),
      },
      ...(hasSeries(telling)
        ? [
            {
              text: "",
              sort: null,
              mark: {
                kind: "spark" as const,
                data: { values: customer.series.map(approximateDecimal), partial },
              },
            },
          ]
        : []),
      { ...days(recencyDays), ...why((explain) => explain.silence(customer)) },
      { ...days(medianIntervalDays), ...why((explain) => explain.usual(customer)) },
      {
        text: words.states[state],
        sort: state,
        mark: { kind: "state", state },
        ...why((explain) => explain.state(customer)),
      },
      textCell(stateReason === null ? "" : words.stateReasons[stateReason]),
      textCell(typeset(customer.manager ?? "–")),
    ],
  };
}

/** Who is silent longer than usual: the flag beside the rhythm that it was raised against [L2] [L3]. */
export function silentBlock(telling: Telling): Block {
  const { document, words, format, source } = telling;
  const { columns } = words.silent;
  const flagged = silentStates.map((state) =>
    document.customers.filter((customer) => customer.state === state),
  );
  const [lost = [], cooling = []] = flagged;
  const { factor, days } = document.parameters.lost;
  const nobody = lost.length + cooling.length === 0;
  return {
    id: "silent",
    topic: words.silent.topic,
    brief: nobody ? "0" : `${String(lost.length)} + ${String(cooling.length)}`,
    headline: nobody ? words.silent.nobody : words.silent.headline(lost.length, cooling.length),
    subtitle: words.silent.subtitle(format.day(document.parameters.asOf)),
    howToRead: words.silent.howToRead(
      format.decimal(factor, Number.isInteger(factor) ? 0 : 1),
      format.counted(days, words.nouns.day),
    ),
    callouts: [],
    chart: null,
    tables: nobody
      ? []
      : [
          {
            id: "silent",
            caption: words.silent.caption,
            open: true,
            columns: [
              { id: "customer", label: columns.customer, unit: "", align: "start" },
              { id: "class", label: columns.class, unit: "", align: "start" },
              { id: "share", label: columns.share, unit: "", align: "end" },
              ...(hasSeries(telling)
                ? [
                    {
                      id: "series",
                      label: seriesHead(telling),
                      unit: "",
                      align: "start" as const,
                      minor: true,
                    },
                  ]
                : []),
              { id: "silent", label: columns.silent, unit: words.silent.days, align: "end" },
              { id: "usual", label: columns.usual, unit: words.silent.days, align: "end" },
              { id: "state", label: columns.state, unit: "", align: "start" },
              { id: "why", label: columns.why, unit: "", align: "start", minor: true },
              { id: "manager", label: columns.manager, unit: "", align: "start", minor: true },
            ],
            rows: flagged
              .flat()
              .slice(0, SHOWN)
              .map((customer) => row(telling, customer)),
            ...(lost.length + cooling.length > SHOWN
              ? { note: words.silent.more(lost.length + cooling.length - SHOWN) }
              : {}),
          },
        ],
    source,
  };
}
