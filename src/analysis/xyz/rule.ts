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
const ONE_CLASS_FROM: Fraction = { numerator: 9n, denominator: 10n };

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
  readonly deviation: Settings["xyz"]["deviation"];
  readonly x: Fraction;
  readonly y: Fraction;
}

/** The rule that settings ask for, ready to be applied to many parties. */
export function xyzRule(xyz: Settings["xyz"]): XyzRule {
  const { x, y } = xyzBorders(xyz);
  return { rule: xyz.rule, deviation: xyz.deviation, x: exactBorder(x), y: exactBorder(y) };
}

/** The other reading of steadiness, by its own borders [X4]. */
export const otherXyzRule = (xyz: Settings["xyz"]): XyzRule =>
  xyzRule({ ...xyz, rule: xyz.rule === "frequency" ? "variation" : "frequency", borders: null });

function exactBorder(border: string): Fraction {
  const fraction = fractionFromDecimal(border);
  if (fraction === null) throw new RangeError(`not a border: ${border}`);
  return fraction;
}

const classes = { frequency: frequencyClass, variation: variationClass } as const;

/** `n² × variance`, in squares of reduced units: exact, and 0 only for a flat series. */
const spread = (steps: bigint, { reducedSum, squares }: Steadiness): bigint =>
  steps * squares - reducedSum * reducedSum;

/** The steadiness of whole values, a step each; a step with a value above 0 counts as a purchase. */
export function steadinessOf(values: readonly bigint[]): Steadiness {
  const sum = values.reduce((all, value) => all + value, 0n);
  return {
    activeSteps: values.filter((value) => value > 0n).length,
    steps: values.length,
    stepsSinceFirst: values.length,
    sum,
    reducedSum: sum,
    squares: values.reduce((all, value) => all + value * value, 0n),
  };
}

/** By how many the squares are divided: by all, or by one less. */
const degreesOfFreedom = (steps: number, deviation: XyzRule["deviation"]): bigint =>
  BigInt(deviation === "sample" ? steps - 1 : steps);

function frequencyClass({ activeSteps, steps }: Steadiness, { x, y }: XyzRule): XyzClass {
  const reaches = ({ numerator, denominator }: Fraction) =>
    BigInt(activeSteps) * denominator >= BigInt(steps) * numerator;
  if (reaches(x)) return "X";
  return reaches(y) ? "Y" : "Z";
}

function variationClass(steadiness: Steadiness, rule: XyzRule): XyzClass | null {
  const { steps, reducedSum } = steadiness;
  const freedom = degreesOfFreedom(steps, rule.deviation);
  if (freedom === 0n) return null;
  if (reducedSum <= 0n) return "Z";
  const count = BigInt(steps);
  const within = ({ numerator, denominator }: Fraction) =>
    spread(count, steadiness) * count * denominator * denominator <=
    reducedSum * reducedSum * freedom * numerator * numerator;
  if (within(rule.x)) return "X";
  return within(rule.y) ? "Y" : "Z";
}

/**
 * The letter by one rule. None where the data has fewer than three steps or the party has none [P3],
 * nor where a sample deviation has one step only.
 */
export const xyzLetter = (
  steadiness: Steadiness,
  rule: XyzRule,
  dataSteps: number,
): XyzClass | null =>
  dataSteps >= FEWEST_STEPS && steadiness.steps > 0 ? classes[rule.rule](steadiness, rule) : null;

/** Standard deviation over mean [X2]; null where there is no mean above 0 or no deviation. */
function variationOf(steadiness: Steadiness, { deviation }: XyzRule): number | null {
  const { steps, reducedSum } = steadiness;
  if (reducedSum <= 0n) return null;
  const spreading = spread(BigInt(steps), steadiness);
  const square = reducedSum * reducedSum;
  return deviation === "population"
    ? rootRatioOf(spreading, square)
    : rootRatioOf(spreading * BigInt(steps), square * degreesOfFreedom(steps, deviation));
}

/**
 * Frequency [X1], variation [X2] and the class by the rule in force. `units` says how many minor
 * units a whole and a reduced unit hold.
 */
export function xyzFrom(
  steadiness: Steadiness,
  rule: XyzRule,
  dataSteps: number,
  units: { readonly whole: bigint; readonly reduced: bigint },
): XyzFigures {
  const { steps, sum, stepsSinceFirst } = steadiness;
  const count = BigInt(steps);
  const scaled = units.reduced * units.reduced;
  return {
    xyz: xyzLetter(steadiness, rule, dataSteps),
    provisional: stepsSinceFirst !== null && stepsSinceFirst < FEWEST_STEPS,
    mean: ratioOf(sum, count * units.whole),
    deviation: rootRatioOf(
      spread(count, steadiness) * scaled,
      count * degreesOfFreedom(steps, rule.deviation) * units.whole * units.whole,
    ),
    variation: variationOf(steadiness, rule),
    frequency: ratioOf(BigInt(steadiness.activeSteps), count),
  };
}

/** The class into which nine of ten letters fall, with how many they are; null where there is none [X3]. */
export function oneClassOf(
  letters: readonly (XyzClass | null)[],
): { readonly class: XyzClass; readonly count: number; readonly of: number } | null {
  const counts = new Map<XyzClass, number>();
  for (const letter of letters)
    if (letter !== null) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const of = [...counts.values()].reduce((sum, count) => sum + count, 0);
  for (const [letter, count] of counts)
    if (BigInt(count) * ONE_CLASS_FROM.denominator >= BigInt(of) * ONE_CLASS_FROM.numerator)
      return { class: letter, count, of };
  return null;
}
