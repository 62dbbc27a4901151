import { fractionFromDecimal, type Fraction } from "../../domain/fraction.ts";
import { ratioOf, rootRatioOf } from "../../domain/ratio.ts";
import type { XyzClass } from "../../domain/words.ts";
import { FEWEST_STEPS } from "../periods/rule.ts";
import type { Settings } from "../settings.ts";

/** Each rule's own borders: steps with a purchase [X1], deviation over mean [X2]. */
export const ownBorders = {
  frequency: { x: "0.75", y: "0.4" },
  variation: { x: "0.25", y: "0.5" },
} as const;

/** Where nine customers in ten fall into one class, the rule separates nobody [X3]. */
export const ONE_CLASS_FROM: Fraction = { numerator: 9n, denominator: 10n };

/** The borders in force: a person's, else the rule's own. */
export const xyzBorders = (xyz: Settings["xyz"]): { readonly x: string; readonly y: string } =>
  xyz.borders ?? ownBorders[xyz.rule];

/** What the steadiness of one party follows from, exact. */
export interface Steadiness {
  /** Steps with a purchase and steps looked at. */
  readonly activeSteps: number;
  readonly steps: number;
  /** Steps looked at since the first purchase; null without one. */
  readonly stepsSinceFirst: number | null;
  /** Sum of the values in minor units, and of the squares of the values in reduced units. */
  readonly sum: bigint;
  readonly reducedSum: bigint;
  readonly squares: bigint;
}

/** The figures and the class of one party. */
export interface XyzFigures {
  readonly xyz: XyzClass | null;
  readonly provisional: boolean;
  readonly mean: number | null;
  readonly deviation: number | null;
  readonly variation: number | null;
  readonly frequency: number | null;
}

/** The rule in force, with its borders exact. */
export interface XyzRule {
  readonly rule: Settings["xyz"]["rule"];
  readonly x: Fraction;
  readonly y: Fraction;
}

/** The rule that settings ask for, ready to be applied to many parties. */
export function xyzRule(xyz: Settings["xyz"]): XyzRule {
  const { x, y } = xyzBorders(xyz);
  return { rule: xyz.rule, x: exactBorder(x), y: exactBorder(y) };
}

function exactBorder(border: string): Fraction {
  const fraction = fractionFromDecimal(border);
  if (fraction === null) throw new RangeError(`not a border: ${border}`);
  return fraction;
}

const classes = { frequency: frequencyClass, variation: variationClass } as const;

/** `n² × variance`, in squares of reduced units: exact, and 0 only for a flat series. */
const spread = (steps: bigint, { reducedSum, squares }: Steadiness): bigint =>
  steps * squares - reducedSum * reducedSum;

function frequencyClass({ activeSteps, steps }: Steadiness, { x, y }: XyzRule): XyzClass {
  const reaches = ({ numerator, denominator }: Fraction) =>
    BigInt(activeSteps) * denominator >= BigInt(steps) * numerator;
  if (reaches(x)) return "X";
  return reaches(y) ? "Y" : "Z";
}

function variationClass(steadiness: Steadiness, { x, y }: XyzRule): XyzClass {
  if (steadiness.reducedSum <= 0n) return "Z";
  const square = steadiness.reducedSum * steadiness.reducedSum;
  const within = ({ numerator, denominator }: Fraction) =>
    spread(BigInt(steadiness.steps), steadiness) * denominator * denominator <=
    square * numerator * numerator;
  if (within(x)) return "X";
  return within(y) ? "Y" : "Z";
}

/**
 * Frequency [X1], variation in its population form [X2], and the class by the rule in force. `units`
 * says how many minor units a whole and a reduced unit hold. No letter where the data has fewer than
 * three steps or the party has none [P3].
 */
export function xyzFrom(
  steadiness: Steadiness,
  rule: XyzRule,
  dataSteps: number,
  units: { readonly whole: bigint; readonly reduced: bigint },
): XyzFigures {
  const { steps, sum, reducedSum, stepsSinceFirst } = steadiness;
  const count = BigInt(steps);
  const lettered = dataSteps >= FEWEST_STEPS && steps > 0;
  const scaled = units.reduced * units.reduced;
  return {
    xyz: lettered ? classes[rule.rule](steadiness, rule) : null,
    provisional: stepsSinceFirst !== null && stepsSinceFirst < FEWEST_STEPS,
    mean: ratioOf(sum, count * units.whole),
    deviation: rootRatioOf(
      spread(count, steadiness) * scaled,
      count * count * units.whole * units.whole,
    ),
    variation:
      reducedSum > 0n ? rootRatioOf(spread(count, steadiness), reducedSum * reducedSum) : null,
    frequency: ratioOf(BigInt(steadiness.activeSteps), count),
  };
}
