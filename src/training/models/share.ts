import { levelsFrom, statusOf } from "../../analysis/dependency/rule.ts";
import { ratioOf } from "../../domain/ratio.ts";
import type { DependencyStatus } from "../../domain/words.ts";
import { whole } from "./whole.ts";

const levels = levelsFrom({ key: "0.1", critical: "0.2", mono: "0.7" });

/** The share of the first of several customers and its level [D1]. */
export function shareReading(values: readonly number[]): {
  readonly share: number | null;
  readonly status: DependencyStatus;
} {
  const first = whole(values[0] ?? 0);
  const base = values.reduce((sum, value) => sum + whole(value), 0n);
  return { share: ratioOf(first, base), status: statusOf(first, base, levels) };
}
