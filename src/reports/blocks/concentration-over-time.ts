import { HHI_BANDS, hhiBand } from "../../analysis/index.ts";
import { figureCell, textCell } from "./block.ts";
import type { BlockRow, BlockTable, Cell, Explanation, TitledChart } from "./block.ts";
import type { ConcentrationChartData, DependencyLevel, StepLine, Tick } from "./chart-data.ts";
import type { Explain } from "./explanations/explain.ts";
import { stepTicks } from "./step-ticks.ts";
import { roundTicks } from "./ticks.ts";
import type { FurtherTelling } from "./telling.ts";

type Step = FurtherTelling["document"]["steps"][number];

/** The concentration of one span; what a link leaves out is missing. */
interface Figures {
  readonly hhi: number | null;
  readonly top1: number | null;
  readonly top3?: number | null | undefined;
  readonly top10?: number | null | undefined;
}

const tops = ["top10", "top3", "top1"] as const;

/** Trailing years where two are known, else the steps themselves [D2]. */
function reading({ document: { steps } }: FurtherTelling): {
  readonly trailing: boolean;
  readonly of: (step: Step) => Figures | null;
} {
  const trailing = steps.filter((step) => (step.trailing?.top1 ?? null) !== null).length > 1;
  return { trailing, of: (step) => (trailing ? step.trailing : step) };
}

function lineOf(
  telling: FurtherTelling,
  id: (typeof tops)[number] | "hhi",
  written: (value: number) => string,
): StepLine {
  const { document, words, format } = telling;
  const { of } = reading(telling);
  const values = document.steps.map((step) => of(step)?.[id] ?? null);
  const known = values.flatMap((value, at) => (value === null ? [] : [{ at, value }]));
  const name = id === "hhi" ? "" : words.concentration.lines[id];
  const end = (one: { at: number; value: number } | undefined, named: boolean): Tick | null =>
    one === undefined
      ? null
      : { at: one.at, label: `${named && name !== "" ? `${name} ` : ""}${written(one.value)}` };
  return {
    id,
    values,
    titles: document.steps.map(({ step }, at) => {
      const value = values[at] ?? null;
      return value === null
        ? ""
        : words.concentration.point(format.step(step), name === "" ? "HHI" : name, written(value));
    }),
    first: known.length > 1 ? end(known[0], false) : null,
    last: end(known.at(-1), true),
  };
}

/** The levels are those of one party: the highest is drawn only where the largest comes near it. */
function levelsWithin(
  { document, words, format }: FurtherTelling,
  end: number,
  largest: number,
): readonly DependencyLevel[] {
  const at = document.parameters.dependency;
  return (["key", "critical", "mono"] as const)
    .filter((status) => at[status] <= end && (status !== "mono" || largest >= at.mono * NEAR))
    .map((status) => ({
      status,
      at: at[status],
      label: format.level(at[status]),
      word: words.dependencyBlock.levels[status],
    }));
}

function chartData(telling: FurtherTelling): ConcentrationChartData | null {
  const { words, format } = telling;
  const lines = tops
    .map((id) => lineOf(telling, id, (share) => format.percent(share)))
    .filter(({ last }) => last !== null);
  const hhi = lineOf(telling, "hhi", (index) => format.integer(Math.round(index)));
  const points = lines.flatMap(({ values }) => values.filter((value) => value !== null));
  const known = hhi.values.flatMap((value, at) => (value === null ? [] : [at]));
  const [from, to] = [known[0], known.at(-1)];
  if (from === undefined || to === undefined || from === to || points.length === 0) return null;
  const largest = Math.max(
    0,
    ...(lines.find(({ id }) => id === "top1")?.values ?? []).map((value) => value ?? 0),
  );
  const shares = roundTicks(points, 4);
  const indices = hhi.values.filter((value) => value !== null);
  const ticks = roundTicks([...indices, HHI_BANDS.moderate * 1.1], 3);
  const bands = [HHI_BANDS.moderate, HHI_BANDS.high].filter((at) => at <= Math.max(...ticks));
  return {
    kind: "concentration",
    from,
    to,
    steps: stepTicks(telling).filter(({ at }) => at >= from && at <= to),
    lines,
    shares: shares.map((at) => ({ at, label: format.level(at) })),
    levels: levelsWithin(telling, Math.max(...shares), largest),
    hhi: {
      title: words.concentration.hhiTitle,
      line: hhi,
      ticks: ticks.map((at) => ({ at, label: format.integer(at) })),
      bands: bands.map((at) => ({
        at,
        label: words.concentration.band(format.integer(at), words.hhi.bands[hhiBand(at + 1)]),
      })),
    },
  };
}

/** Whether more and more rests on the three largest, or on the one where no more is known. */
function finding(telling: FurtherTelling, { lines }: ConcentrationChartData): string {
  const { words, format } = telling;
  const line = lines.find(({ id }) => id === "top3") ?? lines.at(-1);
  const known = (line?.values ?? []).filter((value) => value !== null);
  const [first = 0, last = 0] = [known[0], known.at(-1)];
  const id = line?.id === "top3" ? "top3" : "top1";
  const moved = Math.abs(last - first) < ALIKE ? "alike" : last > first ? "risen" : "fallen";
  return words.concentration.finding[moved](
    words.concentration.of[id],
    format.percent(first),
    format.percent(last),
  );
}

/** One percentage point: less is no trend. */
const ALIKE = 0.01;
const NEAR = 0.7;

/** Why the figures of a row are what they are. */
interface Asked {
  readonly top: (explain: Explain, step: Step, count: number) => Explanation;
  readonly hhi: (explain: Explain, step: Step) => Explanation;
  readonly effective: (explain: Explain, step: Step) => Explanation;
}

function rowsOf(
  telling: FurtherTelling,
  group: string,
  of: (step: Step) => Figures | null,
  asked: Asked,
): BlockRow[] {
  const { document, words, format, why } = telling;
  const part = (share: number | null | undefined): Cell =>
    figureCell(typeof share === "number" ? format.percentNumeral(share) : "", share ?? null);
  const plain = (value: number | null, decimals: number): Cell =>
    figureCell(value === null ? "" : format.decimal(value, decimals), value);
  return document.steps.flatMap((step) => {
    const figures = of(step);
    if (figures === null) return [];
    const { hhi, top1, top3, top10 } = figures;
    return [
      {
        id: `${group}-${step.step}`,
        group,
        cells: [
          textCell(format.step(step.step), step.partial ? words.document.partial : ""),
          { ...part(top1), ...why((explain) => asked.top(explain, step, 1)) },
          { ...part(top3), ...why((explain) => asked.top(explain, step, 3)) },
          { ...part(top10), ...why((explain) => asked.top(explain, step, 10)) },
          {
            ...plain(hhi, 0),
            ...why((explain) => asked.hhi(explain, step)),
          },
          // The effective number is what so many equal customers would have as HHI [D2].
          {
            ...plain(hhi === null || hhi === 0 ? null : 10_000 / hhi, 1),
            ...why((explain) => asked.effective(explain, step)),
          },
        ],
      },
    ];
  });
}

function tableOf(telling: FurtherTelling): BlockTable {
  const { words } = telling;
  const { columns, caption, groups } = words.concentration;
  const end = { unit: "%", align: "end" } as const;
  return {
    id: "concentration-steps",
    caption,
    columns: [
      { id: "step", label: words.periods.columns.step, unit: "", align: "start" },
      { id: "top1", label: columns.top1, ...end },
      { id: "top3", label: columns.top3, ...end },
      { id: "top10", label: columns.top10, ...end },
      { id: "hhi", label: words.periods.columns.hhi, unit: "", align: "end" },
      { id: "effective", label: words.curve.facts.effective, unit: "", align: "end" },
    ],
    rows: [
      ...rowsOf(telling, groups.trailing, (step) => step.trailing, {
        top: (explain, step, count) => explain.trailingTop(step, count),
        hhi: (explain, step) => explain.trailingHhi(step),
        effective: (explain, step) => explain.stepEffective(step, "trailing"),
      }),
      ...rowsOf(telling, groups.own, (step) => step, {
        top: (explain, step, count) => explain.stepTop(step, count),
        hhi: (explain, step) => explain.stepHhi(step),
        effective: (explain, step) => explain.stepEffective(step, "step"),
      }),
    ],
  };
}

/** How uneven the book was, step after step [D2], with its table and how to read it. */
export function concentrationOverTime(telling: FurtherTelling): {
  readonly chart: TitledChart;
  readonly table: BlockTable;
  readonly howToRead: readonly string[];
} | null {
  const { words, format, measure } = telling;
  const data = chartData(telling);
  if (data === null) return null;
  const { trailing } = reading(telling);
  const title = finding(telling, data);
  const subtitle = words.concentration.subtitle[trailing ? "trailing" : "own"](measure.of);
  const last = data.hhi.line.values.findLast((value) => value !== null) ?? null;
  const table = tableOf(telling);
  const low = format.integer(HHI_BANDS.moderate);
  const high = format.integer(HHI_BANDS.high);
  return {
    chart: {
      id: table.id,
      title,
      subtitle,
      data,
      description: `${title}. ${subtitle}`,
    },
    table,
    howToRead: [
      ...(last === null
        ? []
        : [words.hhi.banded(format.integer(Math.round(last)), words.hhi.bands[hhiBand(last)])]),
      words.hhi.borrowed(low, high),
    ],
  };
}
