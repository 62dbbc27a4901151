import type { Format } from "../../messages/format.ts";
import type { TrainingMessages } from "../../messages/ru/training.ts";
import {
  byPerson,
  classCounts,
  cumulativeShare,
  inState,
  withoutPerson,
} from "../live/live-reading.ts";
import type { LiveReport } from "../live/report-part.ts";
import { spokenName } from "../names.ts";
import { element } from "./element.ts";

/** What a table of a report is drawn from. */
export interface LiveStage {
  readonly report: LiveReport;
  readonly words: TrainingMessages;
  readonly format: Format;
}

/** A finding in one sentence, and the table behind it. */
type Drawn = readonly [sentence: string, table: HTMLElement];

/** A column: its head, and whether it holds numbers. */
type Column = readonly [head: string, number?: "number"];

/* A page of a report, not the whole of it: the analyse page has the rest. */
const SHOWN = 20;

function table(
  words: TrainingMessages,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): HTMLElement {
  const cell = (text: string, at: number) =>
    at === 0
      ? element("th", { scope: "row" }, text)
      : element("td", columns[at]?.[1] ? { class: "r num" } : {}, text);
  const left = rows.length - SHOWN;
  return element(
    "div",
    { class: "wide", tabindex: "0", role: "group", "aria-label": columns[0]?.[0] ?? "" },
    element(
      "table",
      {},
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          ...columns.map(([head, number]) =>
            element("th", { scope: "col", ...(number ? { class: "r" } : {}) }, head),
          ),
        ),
      ),
      element(
        "tbody",
        {},
        ...rows.slice(0, SHOWN).map((row) => element("tr", {}, ...row.map(cell))),
      ),
    ),
    ...(left > 0 ? [element("p", { class: "note" }, words.live.more(left))] : []),
  );
}

const shown = (format: Format, share: number | null): string =>
  share === null ? "—" : format.percentNumeral(share);

function classes({ report, words, format }: LiveStage): Drawn {
  const { live, levels } = words;
  const columns: Column[] = [
    [live.customer],
    [live.share, "number"],
    [live.cumulative, "number"],
    [live.class],
    [live.level],
  ];
  const rows = report.customers.map((customer) => [
    spokenName(format.locale, customer.name),
    shown(format, customer.share),
    shown(format, cumulativeShare(customer)),
    customer.abc ?? "—",
    levels.names[customer.dependency],
  ]);
  return [live.classes(classCounts(report)), table(words, columns, rows)];
}

function matrix({ report, words, format }: LiveStage): Drawn {
  const { live } = words;
  const columns: Column[] = [[live.cell], [live.customers, "number"], [live.share, "number"]];
  const rows = report.matrix.map(({ abc, xyz, customers, share }) => [
    abc + xyz,
    String(customers),
    shown(format, share),
  ]);
  return [live.cells(report.customers.length), table(words, columns, rows)];
}

function persons({ report, words, format }: LiveStage): Drawn {
  const { live, levels } = words;
  const reading = byPerson(report);
  if (reading === null) return [live.noPersons, element("p", {})];
  const columns: Column[] = [
    [live.decides],
    [live.entities, "number"],
    [live.share, "number"],
    [live.level],
  ];
  const rows = reading.largest.map(({ name, entities, share, status }) => [
    spokenName(format.locale, name),
    String(entities.length),
    shown(format, share),
    levels.names[status],
  ]);
  return [live.persons(reading.parties, withoutPerson(report)), table(words, columns, rows)];
}

function silence({ report, words, format }: LiveStage): Drawn {
  const { live } = words;
  const lost = inState(report, "lost");
  const cooling = inState(report, "cooling");
  const days = (count: number | null) => (count === null ? "—" : format.decimal(count, 0));
  const columns: Column[] = [
    [live.customer],
    [live.state],
    [live.silent, "number"],
    [live.rhythm, "number"],
    [live.share, "number"],
  ];
  const rows = [...lost, ...cooling].map((customer) => [
    spokenName(format.locale, customer.name),
    customer.state === "lost" ? live.lost : live.cooling,
    days(customer.recencyDays),
    days(customer.medianIntervalDays),
    shown(format, customer.share),
  ]);
  return [live.silence(lost.length, cooling.length), table(words, columns, rows)];
}

/** The table that answers each question. */
export const liveTables: Readonly<Record<string, (stage: LiveStage) => Drawn>> = {
  abc: classes,
  matrix,
  persons,
  silence,
};
