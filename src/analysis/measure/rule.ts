import type { FactsDescription } from "../../domain/source.ts";
import type { Measure } from "../../domain/words.ts";

/** What customers are ranked by, how it was chosen, and what was wished for in vain. */
export interface MeasureChoice {
  readonly measure: Measure;
  readonly chosen: "auto" | "given";
  /** A measure that was asked for and that this file cannot give. */
  readonly missing: Measure | null;
}

/** The measures that a file can give. */
const availableMeasures = (facts: FactsDescription): readonly Measure[] => [
  ...(facts.costKnown ? (["grossProfit"] as const) : []),
  "revenue",
  ...(facts.fields.includes("quantity") ? (["quantity"] as const) : []),
  ...(facts.fields.includes("orderId") ? (["orders"] as const) : []),
];

/** Gross profit where cost is known for every accepted line, else revenue [A1]. */
const automaticMeasure = (facts: FactsDescription): "grossProfit" | "revenue" =>
  facts.costKnown ? "grossProfit" : "revenue";

/** The measure asked for, or the automatic one where none was or the file cannot give it [A1]. */
export function chooseMeasure(wanted: Measure | "auto", facts: FactsDescription): MeasureChoice {
  if (wanted === "auto") return { measure: automaticMeasure(facts), chosen: "auto", missing: null };
  if (availableMeasures(facts).includes(wanted))
    return { measure: wanted, chosen: "given", missing: null };
  return { measure: automaticMeasure(facts), chosen: "auto", missing: wanted };
}

/** The measure whose word stands beside the chosen one [A6]; null where the file has no other. */
export function otherMeasure(measure: Measure, facts: FactsDescription): Measure | null {
  if (measure === "revenue") return facts.costKnown ? "grossProfit" : null;
  if (measure === "grossProfit") return "revenue";
  return automaticMeasure(facts);
}

/** Decimals of a measure's values. */
export function scaleOf(measure: Measure, facts: FactsDescription): number {
  if (measure === "quantity") return 3;
  return measure === "orders" ? 0 : facts.scale;
}
