import { lastIntervals } from "../../../analysis/customer/rule.ts";
import { figureCell, textCell, type BlockRow, type BlockTable } from "../../blocks/block.ts";
import { dayNumeral, type CustomerSection, type CustomerTelling } from "../section.ts";
import { dueDay, purchaseCalendar } from "./purchase-calendar.ts";

function headline(telling: CustomerTelling): string {
  const { customer, say, format } = telling;
  const { medianIntervalDays, recencyDays, lastPurchase, state } = customer;
  if (lastPurchase === null || recencyDays === null) return say.rhythm.never;
  if (medianIntervalDays === null) return say.rhythm.once(format.day(lastPurchase));
  return say.rhythm.steady(
    say.interval(dayNumeral(telling, medianIntervalDays), medianIntervalDays),
    say.rhythm.days(recencyDays),
    say.states[state],
  );
}

function facts(telling: CustomerTelling): BlockTable {
  const { customer, words, format, say } = telling;
  const names = say.rhythm.facts;
  const { state, stateReason } = customer;
  const interval = (days: number | null): string =>
    days === null ? "–" : say.interval(dayNumeral(telling, days), days);
  const day = (text: string | null): string => (text === null ? "–" : format.day(text));
  const row = (id: keyof typeof names, text: string, note = ""): BlockRow => ({
    id,
    cells: [textCell(names[id]), textCell(text, note)],
  });
  return {
    id: "customer-rhythm",
    caption: say.rhythm.factsCaption,
    open: true,
    columns: [
      { id: "fact", label: say.rhythm.fact, unit: "", align: "start" },
      { id: "value", label: say.rhythm.value, unit: "", align: "start" },
    ],
    rows: [
      row("purchases", format.integer(customer.purchaseDates)),
      row("first", day(customer.firstPurchase)),
      row("last", day(customer.lastPurchase)),
      row("median", interval(customer.medianIntervalDays)),
      row("mean", interval(customer.meanIntervalDays)),
      row("silent", interval(customer.recencyDays)),
      {
        id: "state",
        cells: [
          textCell(names.state),
          {
            text: words.states[state],
            sort: state,
            mark: { kind: "state", state },
          },
        ],
      },
      ...(stateReason === null
        ? []
        : [
            {
              id: "reason",
              cells: [textCell(names.reason), textCell(words.stateReasons[stateReason])],
            },
          ]),
      row("due", day(dueDay(telling))),
    ],
  };
}

function intervals(telling: CustomerTelling): BlockTable | null {
  const { customer, detail, format, say } = telling;
  const median = customer.medianIntervalDays;
  const listed = lastIntervals(detail?.purchases.map(({ day }) => day) ?? []);
  if (listed.length === 0) return null;
  const columns = say.rhythm.intervals;
  return {
    id: "customer-intervals",
    caption: say.rhythm.intervalsCaption,
    open: true,
    columns: [
      { id: "from", label: columns.from, unit: "", align: "start" },
      { id: "to", label: columns.to, unit: "", align: "start" },
      { id: "days", label: columns.days, unit: "", align: "end" },
      { id: "against", label: columns.against, unit: "", align: "end" },
    ],
    rows: listed.map(({ from, to, days }) => ({
      id: to,
      cells: [
        textCell(format.day(from)),
        textCell(format.day(to)),
        figureCell(format.integer(days), days),
        median === null || median === 0
          ? figureCell("", null)
          : figureCell(say.rhythm.times(format.decimal(days / median, 1)), days / median),
      ],
    })),
  };
}

/** How often the customer buys, how long it has been silent, and when it is due [L1] [L2] [L6]. */
export function rhythmSection(telling: CustomerTelling): CustomerSection {
  const { detail, say, source } = telling;
  const calendar = detail === null ? null : purchaseCalendar(telling, detail);
  const finding = headline(telling);
  const subtitle =
    calendar === null
      ? say.rhythm.subtitleBare
      : calendar.by === "day"
        ? say.rhythm.subtitleDays
        : say.rhythm.subtitleMonths;
  const last = intervals(telling);
  return {
    id: "customer-rhythm",
    topic: say.rhythm.topic,
    brief: "",
    headline: finding,
    subtitle,
    howToRead: calendar === null ? [] : say.rhythm.howToRead,
    callouts: [],
    chart:
      calendar === null ? null : { data: calendar.data, description: `${finding}. ${subtitle}` },
    tables: [facts(telling), ...(last === null ? [] : [last])],
    source,
  };
}
