import { bins } from "../../domain/source.ts";
import { adjustmentCounts } from "../adjustments.ts";
import type { ReportDocument } from "../document.ts";
import { figureCell, textCell } from "./block.ts";
import type { Block, BlockRow, BlockTable, Callout } from "./block.ts";
import { approximateDecimal } from "../../messages/amounts.ts";
import { ruleInForce } from "./class-rule.ts";
import { stepReason } from "./step-reason.ts";
import type { FurtherTelling } from "./telling.ts";

type Source = ReportDocument["sources"][number];

const REJECTIONS_SHOWN = 20;

function binsTable(
  { words, format, why }: FurtherTelling,
  source: Source,
  index: number,
): BlockTable {
  const stated =
    source.statedTotal === null
      ? ""
      : `${words.method.statedTotal}: ${format.exactMoney(source.statedTotal)}, ${
          source.statedTotalMatches === true ? words.method.matches : words.method.differs
        }.`;
  const count = (rows: number) => ({
    ...figureCell(format.integer(rows), rows),
    ...why((explain) => explain.records(source)),
  });
  return {
    id: `bins-${String(index)}`,
    caption: words.method.binsCaption(source.name),
    open: true,
    columns: [
      { id: "bin", label: words.method.binsColumns.bin, unit: "", align: "start" },
      { id: "rows", label: words.method.binsColumns.rows, unit: "", align: "end" },
    ],
    rows: bins
      .filter((bin) => source.bins[bin] > 0 || bin === "accepted" || bin === "rejected")
      .map((bin) => ({ id: bin, cells: [textCell(words.bins[bin]), count(source.bins[bin])] })),
    total: [textCell(words.method.rows), count(source.rows)],
    ...(stated === "" ? {} : { note: stated }),
  };
}

function rejectionsTable(
  { words, format }: FurtherTelling,
  source: Source,
  index: number,
): BlockTable {
  const { rejectionColumns: say } = words.method;
  const shown = source.rejections.slice(0, REJECTIONS_SHOWN);
  return {
    id: `rejections-${String(index)}`,
    caption: `${words.method.rejectionsCaption}: ${source.name}`,
    columns: [
      { id: "row", label: say.row, unit: "", align: "end" },
      { id: "column", label: say.column, unit: "", align: "start" },
      { id: "text", label: say.text, unit: "", align: "start" },
      { id: "reason", label: say.reason, unit: "", align: "start" },
    ],
    rows: shown.map(({ row, column, text, reason }) => ({
      id: String(row),
      cells: [
        figureCell(format.integer(row), row),
        textCell(column),
        textCell(text),
        textCell(words.rejections[reason]),
      ],
    })),
    ...(shown.length < source.bins.rejected
      ? { note: words.method.rejectionsMore(format.integer(source.bins.rejected)) }
      : {}),
  };
}

/** A wish to take seasons out stands in the settings also where the data are too short for it. */
const seasonsAreOut = ({ notes }: ReportDocument): boolean =>
  !notes.some(({ code }) => code === "seasons-too-short" || code === "seasons-empty-month");

/** The rule of steadiness with its borders and what was taken out. */
export function xyzText({ document, words, format }: FurtherTelling): string {
  const { rule, x, y } = document.parameters.xyz;
  const border = (value: number): string =>
    rule === "frequency" ? `≥\u00a0${format.level(value)}` : `≤\u00a0${format.decimal(value, 2)}`;
  const { sample, seasons } = words.classRules.xyz;
  return [
    words.method.xyz(words.method.xyzRules[rule], border(x), border(y)),
    ...(document.parameters.xyz.deviation === "sample" ? [sample] : []),
    ...(document.parameters.xyz.seasons === "remove" && seasonsAreOut(document) ? [seasons] : []),
  ].join(", ");
}

function settingsTable(telling: FurtherTelling): BlockTable {
  const { document, words, format, measure } = telling;
  const { parameters, period } = document;
  const { settings, chosen } = words.method;
  const { key, critical, mono } = parameters.dependency;
  const reason = stepReason(telling);
  const levels = [key, critical, mono].map(format.level).join(" / ");
  const lines: readonly (readonly [string, string, string])[] = [
    ["period", settings.period, format.daySpan(period.first, period.last)],
    ["unit", settings.unit, words.units[parameters.unit].party],
    ["measure", settings.measure, `${measure.subject}, ${chosen[parameters.measureChosen]}`],
    ["abc", settings.abc, ruleInForce(telling)],
    ["xyz", settings.xyz, xyzText(telling)],
    ["since", settings.since, words.method.since[parameters.xyz.since]],
    [
      "step",
      settings.step,
      `${words.steps[period.step].name}, ${chosen[period.stepChosen]}${reason === "" ? "" : `: ${reason}`}`,
    ],
    ["partial", settings.partial, words.method.partial[parameters.xyz.partial]],
    ["dependency", settings.dependency, levels],
    [
      "lost",
      settings.lost,
      words.method.lost(
        format.decimal(parameters.lost.factor, Number.isInteger(parameters.lost.factor) ? 0 : 1),
        format.counted(parameters.lost.days, words.nouns.day),
      ),
    ],
    ["asOf", settings.asOf, format.day(parameters.asOf)],
    ...(parameters.where.length === 0
      ? []
      : [["where", settings.where, parameters.where.join("; ")] as const]),
    ...adjustmentsLine(telling),
  ];
  return {
    id: "settings",
    caption: words.method.settingsCaption,
    columns: [
      { id: "name", label: words.method.settingsColumns.name, unit: "", align: "start" },
      { id: "value", label: words.method.settingsColumns.value, unit: "", align: "start" },
    ],
    rows: lines.map(([id, name, value]): BlockRow => ({
      id,
      cells: [textCell(name), textCell(value)],
    })),
  };
}

/** What was changed by hand, in numbers, since a masked report has no more [R3] [R4]. */
function adjustmentsLine({
  document,
  words,
  format,
}: FurtherTelling): readonly (readonly [string, string, string])[] {
  const counts = adjustmentCounts(document).map(
    ({ kind, count }) => `${words.method.adjustments[kind]}:\u00a0${format.integer(count)}`,
  );
  return counts.length === 0
    ? []
    : [["adjustments", words.method.settings.adjustments, counts.join("; ")]];
}

/** What the reader must know: notes of the reckoning, warnings of the files, unnamed sales [F4]. */
function knowing({ document, words, format }: FurtherTelling): readonly string[] {
  const notes = document.notes.map(({ code }) => words.method.notes[code]);
  const several = document.sources.length > 1;
  const warnings = document.sources.flatMap(({ name, sheet, warnings: ofSource }) =>
    ofSource.map(({ code, rows, revenue }) => {
      const counted = rows === undefined ? "" : format.counted(rows, words.nouns.row);
      const sum = revenue === undefined ? "" : format.exactMoney(revenue);
      const figures = [counted, sum].filter((part) => part !== "").join(", ");
      const said = figures === "" ? words.warnings[code] : `${words.warnings[code]}: ${figures}`;
      const where = [name, sheet].filter((part) => part !== null).join(", ");
      return several ? `${said} (${where}).` : `${said}.`;
    }),
  );
  const unmatched =
    adjustmentCounts(document).find(({ kind }) => kind === "linked")?.unmatched ?? 0;
  const unnamed = approximateDecimal(document.totals.unnamedRevenue);
  return [
    ...notes,
    // Masked files have one name, and what is said of each of them is said once.
    ...new Set(warnings),
    ...(unmatched === 0 ? [] : [words.method.unmatchedLinks(format.integer(unmatched))]),
    ...(unnamed === 0
      ? []
      : [
          [
            words.method.unnamed(format.exactMoney(document.totals.unnamedRevenue)),
            ...(document.parameters.filters === undefined ? [] : [words.filters.unnamed]),
          ].join(" "),
        ]),
  ];
}

/** How it was reckoned and on which rows: what a report is defended with [F2] [R3]. */
export function methodBlock(telling: FurtherTelling): Block {
  const { document, words } = telling;
  const { method } = words;
  const know = knowing(telling);
  const notes: readonly Callout[] =
    know.length === 0 ? [] : [{ title: method.notesTitle, tone: "note", paragraphs: know }];
  return {
    id: "method",
    topic: method.topic,
    brief: "",
    headline: method.headline,
    subtitle: method.subtitle,
    howToRead: [],
    callouts: [...notes, { title: method.rulesTitle, tone: "note", paragraphs: method.rules }],
    chart: null,
    tables: [
      ...document.sources.map((one, index) => binsTable(telling, one, index)),
      ...document.sources.flatMap((one, index) =>
        one.rejections.length === 0 ? [] : [rejectionsTable(telling, one, index)],
      ),
      settingsTable(telling),
    ],
    source: [
      method.product(document.product, document.version),
      ...document.sources
        .filter(({ sha256 }) => sha256 !== "")
        .map(({ sha256 }) => method.sha(sha256)),
    ].join(". "),
  };
}
