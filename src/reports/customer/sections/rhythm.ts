import { lastIntervals } from "../../../analysis/customer/rule.ts";
import {
  figureCell,
  textCell,
  type BlockRow,
  type BlockTable,
  type Explanation,
} from "../../blocks/block.ts";
import type { Explain } from "../../blocks/explanations/explain.ts";
import { intervalBetween, purchaseDates } from "../reckonings/time.ts";
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
  const { customer, words, format, say, why } = telling;
  const names = say.rhythm.facts;
  const { state, stateReason } = customer;
  const interval = (days: number | null): string =>
    days === null ? "–" : say.interval(dayNumeral(telling, days), days);
  const day = (text: string | null): string => (text === null ? "–" : format.day(text));
  const row = (
    id: keyof typeof names,
    text: string,
    asked: (explain: Explain) => Explanation,
  ): BlockRow => ({ id, cells: [textCell(names[id]), { ...textCell(text), ...why(asked) }] });
  return {
    id: "customer-rhythm",
    caption: say.rhythm.factsCaption,
    open: true,
    columns: [
      { id: "fact", label: say.rhythm.fact, unit: "", align: "start" },
      { id: "value", label: say.rhythm.value, unit: "", align: "start" },
    ],
    rows: [
      row("purchases", format.integer(customer.purchaseDates), (explain) =>
        explain.plain(purchaseDates(telling)),
      ),
      row("first", day(customer.firstPurchase), (explain) => explain.usual(customer)),
      row("last", day(customer.lastPurchase), (explain) => explain.silence(customer)),
      row("median", interval(customer.medianIntervalDays), (explain) => explain.usual(customer)),
      row("mean", interval(customer.meanIntervalDays), (explain) => explain.usual(customer)),
      row("silent", interval(customer.recencyDays), (explain) => explain.silence(customer)),
      {
        id: "state",
        cells: [
          textCell(names.state),
          {
            text: words.states[state],
            sort: state,
            mark: { kind: "state", state },
            ...why((explain) => explain.state(customer)),
          },
        ],
      },
      ...(stateReason === null
        ? []
        : [row("reason", words.stateReasons[stateReason], (explain) => explain.state(customer))]),
      row("due", day(dueDay(telling)), (explain) => explain.due(customer)),
    ],
  };
}

function intervals(telling: CustomerTelling): BlockTable | null {
  const { customer, detail, format, say, why } = telling;
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
    rows: listed.map((listing) => {
      const { from, to, days } = listing;
      const asked = why((explain) => explain.plain(intervalBetween(telling, listing)));
      return {
        id: to,
        cells: [
          { text: format.day(from), sort: from },
          { text: format.day(to), sort: to },
          { ...figureCell(format.integer(days), days), ...asked },
          median === null || median === 0
            ? figureCell("", null)
            : {
                ...figureCell(say.rhythm.times(format.decimal(days / median, 1)), days / median),
                ...asked,
              },
        ],
      };
    }),
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
