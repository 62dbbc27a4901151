import * as v from "valibot";
import { minorFromDecimal } from "../../domain/money.ts";
import { ratioOf } from "../../domain/ratio.ts";
import { reportDocument, type ReportDocument } from "../document.ts";
import type { Coder } from "./coder.ts";
import { flag } from "./coding.ts";
import { json } from "./json-coding.ts";
import type { Json } from "./json.ts";
import type { Memory } from "./memory.ts";

const told = v.pick(reportDocument, ["others", "concentration", "matrix"]);

/** What a report that lists few customers knows of all of them, and what thus cannot be added up. */
export interface Rest {
  readonly others: NonNullable<ReportDocument["others"]>;
  readonly concentration: ReportDocument["concentration"];
  readonly matrix: ReportDocument["matrix"];
  /** What shares are shares of, by the measure and by revenue; null where no reading tells the latter. */
  readonly base: bigint;
  readonly revenueBase: bigint | null;
}

/** The base that makes the share of revenue of the first customer. */
function revenueBaseOf({ customers, dependency }: ReportDocument): string | null {
  const [first] = customers;
  const found = dependency.find(
    ({ measure, base }) =>
      measure === "revenue" &&
      first !== undefined &&
      ratioOf(minorFromDecimal(first.revenue), minorFromDecimal(base)) === first.revenueShare,
  );
  return found?.base ?? null;
}

/** What stands before the tables of a report that lists few customers; null for one that lists all. */
export function restOf(coder: Coder, memory: Memory, document: ReportDocument | null): Rest | null {
  if (!flag(coder, "others", document?.others !== undefined)) return null;
  const wanted =
    document === null
      ? null
      : {
          others: document.others,
          concentration: document.concentration,
          matrix: document.matrix.map(({ share: _, ...cell }) => cell),
          base: document.totals.base,
          revenueBase: revenueBaseOf(document),
        };
  const { base, revenueBase, ...parts } = v.parse(
    v.looseObject({
      base: v.string(),
      revenueBase: v.nullable(v.string()),
      matrix: v.array(v.looseObject({ value: v.string() })),
    }),
    json(coder, memory, "rest", JSON.parse(JSON.stringify(wanted)) as Json),
  );
  const sum = minorFromDecimal(base);
  const { others, concentration, matrix } = v.parse(told, {
    ...parts,
    matrix: parts.matrix.map((cell) => ({
      ...cell,
      share: ratioOf(minorFromDecimal(cell.value), sum) ?? 0,
    })),
  });
  if (others === undefined) throw new RangeError("no others");
  return {
    others,
    concentration,
    matrix,
    base: sum,
    revenueBase: revenueBase === null ? null : minorFromDecimal(revenueBase),
  };
}

/** A sum over those listed with that of the others. */
export const withRest = (
  sum: bigint,
  rest: Rest | null,
  amount: "value" | "revenue" | "grossProfit",
): bigint => sum + (rest === null ? 0n : minorFromDecimal(rest.others[amount] ?? "0"));
