import type { ReportDocument } from "../document.ts";

/** A member of the document in which the two differ; undefined where one of them lacks it. */
export interface MemberDifference {
  /** Such as `customers.3.revenue`. */
  readonly path: string;
  readonly told: unknown;
  readonly made: unknown;
}

/** What the report is not the same in by its nature: who made it, and how its link was packed. */
const passedOver: ReadonlySet<string> = new Set(["product", "seriesApproximate"]);

/**
 * In what the report made again differs from what the report says. What the report does not hold, as a
 * link or a report of before, is not asked; `rounded` evens out series that a link rounds.
 */
export function memberDifferences(
  report: ReportDocument,
  remade: ReportDocument,
  rounded: (value: unknown) => unknown,
): readonly MemberDifference[] {
  const differences: MemberDifference[] = [];
  compare(report, remade, "");
  return differences;

  function compare(told: unknown, made: unknown, path: string): void {
    if (passedOver.has(path)) return;
    if (Array.isArray(told) && Array.isArray(made)) {
      const longest = Math.max(told.length, made.length);
      for (let index = 0; index < longest; index += 1)
        compare(told[index], made[index], `${path}.${String(index)}`);
      return;
    }
    if (isRecord(told) && isRecord(made)) {
      for (const [key, value] of Object.entries(told))
        compare(value, made[key], path === "" ? key : `${path}.${key}`);
      return;
    }
    const even = /\.series\.\d+$/.test(path) ? rounded : same;
    if (even(told) !== even(made)) differences.push({ path, told, made });
  }
}

const same = (value: unknown): unknown => value;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
