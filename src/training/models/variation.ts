import { defaultSettings } from "../../analysis/settings.ts";
import { steadinessOf, xyzFrom, xyzRule } from "../../analysis/xyz/rule.ts";
import type { XyzClass } from "../../domain/words.ts";
import { whole } from "./whole.ts";

/** The letters of a customer by both readings of XYZ [X1] [X2]. */
export interface VariationReading {
  readonly variation: number | null;
  readonly frequency: number | null;
  readonly byVariation: XyzClass | null;
  readonly byFrequency: XyzClass | null;
}

const rules = {
  variation: xyzRule({ ...defaultSettings.xyz, rule: "variation" }),
  frequency: xyzRule({ ...defaultSettings.xyz, rule: "frequency" }),
};
const UNITS = { whole: 1n, reduced: 1n };

/** What the values of a customer's months say of its rhythm, by both readings [X1] [X2]. */
export function variationReading(months: readonly number[]): VariationReading {
  const steadiness = steadinessOf(months.map(whole));
  const by = (rule: keyof typeof rules) => xyzFrom(steadiness, rules[rule], months.length, UNITS);
  const { variation, xyz: byVariation } = by("variation");
  const { frequency, xyz: byFrequency } = by("frequency");
  return { variation, frequency, byVariation, byFrequency };
}
