import { approximateDecimal } from "../../messages/amounts.ts";
import type { DependencyStatus } from "../../domain/words.ts";
import type { Loss } from "../document/loss.ts";
import { signed } from "./change-moves.ts";
import type { PairRow, PairsChartData, WaterfallBar, WaterfallChartData } from "./chart-data.ts";
import { typeset } from "./names.ts";
import type { FurtherTelling } from "./telling.ts";
import { roundTicks } from "./ticks.ts";

const STEPS_DRAWN = 8;
const PAIRS_DRAWN = 8;

interface Step {
  readonly name: string;
  readonly value: number;
}

/** What each named party takes; a single party of several entities is told by its entities. */
function stepsOf(telling: FurtherTelling, { parties }: Loss): readonly Step[] {
  const { words, names } = telling;
  const { lossBlock: say } = words;
  const [only, second] = parties;
  if (only !== undefined && second === undefined && only.members.length > 1) {
    const members = only.members.map(({ id, name, value }) => ({
      name: names.short({ id, name }),
      value: approximateDecimal(value),
    }));
    const rest = only.entities - members.length;
    const restValue =
      approximateDecimal(only.removed) - members.reduce((sum, { value }) => sum + value, 0);
    return rest === 0 ? members : [...members, { name: say.others(rest), value: restValue }];
  }
  const named = parties.map((party) => ({
    name: party.kind === "manager" ? typeset(party.name) : names.short(party),
    value: approximateDecimal(party.removed),
  }));
  if (named.length <= STEPS_DRAWN) return named;
  const rest = named.slice(STEPS_DRAWN - 1);
  const value = rest.reduce((sum, step) => sum + step.value, 0);
  return [...named.slice(0, STEPS_DRAWN - 1), { name: say.otherParties(rest.length), value }];
}

/** From what is brought now, down step by step, to what is left; null where nobody goes. */
export function waterfallChart(telling: FurtherTelling, loss: Loss): WaterfallChartData | null {
  if (loss.parties.length === 0) return null;
  const { words, axis } = telling;
  const { lossBlock: say } = words;
  const [before, after] = [loss.before, loss.after].map(({ value }) => approximateDecimal(value));
  const bar = (kind: WaterfallBar["kind"], label: string, value: number): WaterfallBar => ({
    kind,
    label,
    note: "",
    value,
    figure: kind === "gain" ? signed(column.beside(value), value) : column.beside(value),
  });
  const steps = stepsOf(telling, loss);
  let level = before ?? 0;
  const levels = steps.map(({ value }) => (level -= value));
  const ticks = roundTicks([before ?? 0, ...levels], 7);
  const column = axis(ticks);
  return {
    kind: "waterfall",
    bars: [
      bar("total", say.now, before ?? 0),
      ...steps.map(({ name, value }) => bar(value < 0 ? "gain" : "fall", name, -value)),
      bar("total", say.left, after ?? 0),
    ],
    ticks: ticks.map((at) => ({ at, label: column.cell(at) })),
    levels: [],
    unit: column.unit,
  };
}

interface Standing {
  readonly share: number;
  readonly status: DependencyStatus;
}

/** Shares of the largest before and after, each of its own base; null where there are none. */
export function pairsChart(
  telling: FurtherTelling,
  { before, after }: Loss,
): PairsChartData | null {
  const { document, words, format, names, share } = telling;
  const { lossBlock: say } = words;
  const standingsOf = (side: Loss["before"]): ReadonlyMap<string, Standing> =>
    new Map(side.largest.map((party) => [party.id, party]));
  const [was, becomes] = [standingsOf(before), standingsOf(after)];
  const everyone = new Map([...after.largest, ...before.largest].map((one) => [one.id, one.name]));
  const size = (id: string): number =>
    Math.max(was.get(id)?.share ?? 0, becomes.get(id)?.share ?? 0);
  const rows = [...everyone.keys()]
    .filter((id) => size(id) > 0)
    .toSorted((one, other) => size(other) - size(one))
    .slice(0, PAIRS_DRAWN)
    .toSorted((one, other) => (was.get(other)?.share ?? 0) - (was.get(one)?.share ?? 0))
    .map((id): PairRow => {
      const now = was.get(id);
      const then = becomes.get(id);
      return {
        id,
        name: names.short({ id, name: everyone.get(id) ?? "" }),
        before: now?.share ?? 0,
        after: then?.share ?? null,
        label:
          then === undefined
            ? `${share(now?.share ?? 0)} → ${say.gone}`
            : `${share(now?.share ?? 0)} → ${share(then.share)}`,
        status: then?.status ?? "none",
      };
    });
  if (rows.length === 0) return null;
  const { key, critical, mono } = document.parameters.dependency;
  const longest = rows.reduce((most, row) => Math.max(most, row.before, row.after ?? 0), 0);
  return {
    kind: "pairs",
    sides: [say.before, say.after],
    rows,
    levels: [
      { status: "key" as const, at: key, label: format.level(key) },
      { status: "critical" as const, at: critical, label: format.level(critical) },
      { status: "mono" as const, at: mono, label: format.level(mono) },
    ].filter(({ at }) => at <= longest * 1.1),
    end: Math.min(1, Math.max(longest * 1.05, key)),
  };
}
