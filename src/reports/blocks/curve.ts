import { perMembers } from "../../domain/per-members.ts";
import type { ReportCustomer } from "../document.ts";
import { figureCell, textCell } from "./block.ts";
import type { Block, BlockRow, BlockTable } from "./block.ts";
import type { CurveChartData, CurveClass, CurvePoint, Tick } from "./chart-data.ts";
import { classTotal } from "./class-totals.ts";
import { ruleOnCurve } from "./class-rule.ts";
import { roundTicks } from "./ticks.ts";
import type { FurtherTelling } from "./telling.ts";

const letters = ["A", "B", "C"] as const;
/** How many customers are named with what they have together. */
const FIRST = 3;

/** What the first customers have together, a number for each; whatever part their ranks are of [A5]. */
const cumulative = perMembers<ReportCustomer, "share", readonly number[]>(
  ["share"],
  (customers) => {
    let sum = 0;
    return customers.map(({ share }) => (sum = Math.min(1, sum + share)));
  },
);

/** Nothing that is drawn is as wide or as high as a thousand points. */
const FINEST = 1 / 1000;

/** The curve as it can be seen: every customer of a small book, of thousands those between which it moves. */
function pointsOf(telling: FurtherTelling, drawn: readonly CurveClass[]): readonly CurvePoint[] {
  const { customers, others, totals } = telling.document;
  const sums = cumulative(customers);
  const named = new Set([1, FIRST, sums.length, ...drawn.map(({ to }) => to)]);
  const points: CurvePoint[] = [];
  let last: CurvePoint = { rank: 0, share: 0 };
  for (const [index, share] of sums.entries()) {
    const rank = index + 1;
    const moves = share - last.share >= FINEST || rank - last.rank >= sums.length * FINEST;
    if (moves || named.has(rank)) points.push((last = { rank, share }));
  }
  // Of those whom a link folds into one row the curve knows where it ends.
  return others === undefined ? points : [...points, { rank: totals.customers, share: 1 }];
}

/** The classes as parts of the curve; ranks inside parts of the book lie mixed on it. */
function classes(telling: FurtherTelling): readonly CurveClass[] {
  const { document, words, format, names } = telling;
  if (document.parameters.abc.within !== undefined) return [];
  const sums = cumulative(document.customers);
  let from = 0;
  return letters.map((letter, index) => {
    const { count } = classTotal(document, { abc: letter });
    const part = { letter, from, to: from + count };
    from += count;
    // The first says what is counted; after it the number is enough.
    const label = index === 0 ? format.counted(count, words.nouns.customer) : format.integer(count);
    const last = document.customers[part.to - 1];
    const title =
      last === undefined ? "" : `${names.short(last)}: ${format.percent(sums[part.to - 1] ?? 0)}`;
    return { ...part, label, title };
  });
}

function rankTicks({ document, format }: FurtherTelling): readonly Tick[] {
  const count = document.totals.customers;
  const inner = roundTicks([count], 7).filter(
    (at) => Number.isInteger(at) && at > 0 && at < count * 0.93,
  );
  return [...inner, count].map((at) => ({ at, label: format.integer(at) }));
}

function chart(telling: FurtherTelling): CurveChartData | null {
  const { document, words, format, measure } = telling;
  const { customers, parameters, concentration } = document;
  if (customers[0] === undefined || customers[0].share === 0) return null;
  const { rule, a, b, within } = parameters.abc;
  const bordered = rule === "cumulative" && within === undefined;
  const drawn = classes(telling);
  return {
    kind: "curve",
    points: pointsOf(telling, drawn),
    classes: drawn,
    borders: [
      ...(!bordered || a === null
        ? []
        : [{ at: a, label: words.curve.border("A", format.level(a)) }]),
      ...(!bordered || b === null
        ? []
        : [{ at: b, label: words.curve.border("B", format.level(b)) }]),
    ],
    first:
      customers.length > FIRST && concentration.top3 !== null
        ? { at: FIRST, label: words.curve.first(format.percent(concentration.top3)) }
        : null,
    shares: [0, 0.2, 0.4, 0.6, 0.8, 1].map((at) => ({
      at,
      label: at === 1 ? format.level(at) : format.integer(at * 100),
    })),
    ranks: rankTicks(telling),
    axis: words.curve.axis(measure.of),
    equal: words.curve.equal,
  };
}

function finding({ document, words, format }: FurtherTelling): string {
  const { customers } = document;
  if (customers[0] === undefined || customers[0].share === 0) return words.curve.nobody;
  const first = customers.slice(0, FIRST);
  const share = format.percent(first.reduce((sum, customer) => sum + customer.share, 0));
  const last = classTotal(document, { abc: "C" });
  return last.count === 0
    ? words.curve.headlineNoC(first.length, share)
    : words.curve.headline(first.length, share, last.count, format.percent(last.share));
}

function facts(telling: FurtherTelling): BlockTable {
  const { document, words, format, why } = telling;
  const { customers, concentration } = document;
  const { facts: say } = words.curve;
  const last = customers.filter(({ abc }) => abc === "C");
  const inC = classTotal(document, { abc: "C" });
  const oneTime = customers.filter(({ state }) => state === "one-time");
  const row = (
    id: string,
    label: string,
    text: string | null,
    ask: Parameters<typeof why>[0],
  ): readonly BlockRow[] =>
    text === null
      ? []
      : [{ id, cells: [textCell(label), { ...figureCell(text, 0), ...why(ask) }] }];
  const top = (count: number, share: number | null): readonly BlockRow[] =>
    customers.length < count || share === null
      ? []
      : row(`top${String(count)}`, say.top(count), format.percent(share), (explain) =>
          explain.top(count),
        );
  const { effectiveNumber, gini, hhi } = concentration;
  return {
    id: "concentration",
    caption: words.curve.caption,
    open: true,
    columns: [
      { id: "what", label: say.group, unit: "", align: "start" },
      { id: "value", label: say.value, unit: "", align: "end" },
    ],
    rows: [
      ...top(1, concentration.top1),
      ...top(3, concentration.top3),
      ...top(5, concentration.top5),
      ...top(10, concentration.top10),
      ...(inC.count === 0
        ? []
        : row("lastC", say.lastC(inC.count), format.percent(inC.share), (explain) =>
            explain.together("A3", last),
          )),
      ...row(
        "effective",
        say.effective,
        effectiveNumber === null ? null : format.decimal(effectiveNumber, 1),
        (explain) => explain.effectiveNumber(),
      ),
      ...row("hhi", say.hhi, hhi === null ? null : format.decimal(hhi, 0), (explain) =>
        explain.hhi(),
      ),
      ...row("gini", say.gini, gini === null ? null : format.decimal(gini, 2), (explain) =>
        explain.gini(),
      ),
      ...(document.others !== undefined
        ? []
        : row("oneTime", say.oneTime, format.integer(oneTime.length), (explain) =>
            explain.together("L2", oneTime),
          )),
    ],
  };
}

/** How unevenly the sum is spread [D2], and where the borders of ABC fall [A3]. */
export function curveBlock(telling: FurtherTelling): Block {
  const { document, words, format, measure, source } = telling;
  const { concentration, totals } = document;
  const data = chart(telling);
  const headline = finding(telling);
  return {
    id: "curve",
    topic: words.curve.topic,
    brief: concentration.top3 === null || data === null ? "" : format.percent(concentration.top3),
    headline,
    subtitle: words.curve.subtitle(measure.of),
    howToRead: [ruleOnCurve(telling), words.curve.equalNote(format.integer(totals.customers))],
    callouts: [],
    chart:
      data === null
        ? null
        : { data, description: `${headline}. ${words.curve.subtitle(measure.of)}` },
    tables: [facts(telling)],
    source,
  };
}
