import { fractionFromDecimal, type Fraction } from "../../domain/fraction.ts";
import type { DrawnLink } from "../../domain/party-link.ts";
import type { FactsDescription } from "../../domain/source.ts";
import { units, type DependencyStatus, type Unit } from "../../domain/words.ts";
import type { Joins } from "../parties/links.ts";
import type { Settings } from "../settings.ts";

/** How many parties a reading lists, and how many of those behind several entities besides. */
export const LARGEST_LISTED = 30;
export const SEVERAL_LISTED = 100;

export const moneyMeasures = ["grossProfit", "revenue"] as const;
/** What dependency is read by: it is about money [D1]. */
export type MoneyMeasure = (typeof moneyMeasures)[number];

/** The properties of a line that dependency is looked for inside [D1], in the order they are listed. */
export const dimensions = ["department", "manager", "region"] as const;

/** The exact levels of [D1]. */
export interface Levels {
  readonly key: Fraction;
  readonly critical: Fraction;
  readonly mono: Fraction;
}

/** The levels as a person wrote them, exact. */
export function levelsFrom(dependency: Settings["dependency"]): Levels {
  const exact = (border: string): Fraction => {
    const fraction = fractionFromDecimal(border);
    if (fraction === null) throw new RangeError(`not a level: ${border}`);
    return fraction;
  };
  return {
    key: exact(dependency.key),
    critical: exact(dependency.critical),
    mono: exact(dependency.mono),
  };
}

/** Key from 10 % on, critical above 20 %, mono above 70 % of the base, compared exactly [D1]. */
export function statusOf(value: bigint, base: bigint, levels: Levels): DependencyStatus {
  if (value <= 0n || base <= 0n) return "none";
  const above = ({ numerator, denominator }: Fraction) => value * denominator > base * numerator;
  if (above(levels.mono)) return "mono";
  if (above(levels.critical)) return "critical";
  return value * levels.key.denominator >= base * levels.key.numerator ? "key" : "none";
}

/**
 * What the others must bring for the largest to fall to a level, in minor units, rounded up, since
 * less would not do; null where it is below the level already [D3].
 */
export function distanceTo(level: Fraction, value: bigint, base: bigint): bigint | null {
  if (value <= 0n || level.numerator <= 0n) return null;
  const needed = value * level.denominator - base * level.numerator;
  if (needed < 0n) return null;
  return (needed + level.numerator - 1n) / level.numerator;
}

/** Legal entities always; customers, groups and key persons where the file or a link knows any [D1] [K1]. */
export function dependencyUnits(
  { fields }: FactsDescription,
  { links, drawn, merges }: Joins,
): readonly Unit[] {
  const linked = (key: "customer" | "customerGroup" | "keyPerson"): boolean =>
    links.some((link) => link[key] !== null);
  const by = (kind: DrawnLink["as"]): boolean => drawn.some(({ as }) => as === kind);
  const known: Readonly<Record<Unit, boolean>> = {
    entity: true,
    customer: merges.length > 0 || linked("customer"),
    group: fields.includes("customerGroup") || linked("customerGroup") || by("group"),
    keyPerson: fields.includes("keyPerson") || linked("keyPerson") || by("keyPerson"),
  };
  return units.filter((unit) => known[unit]);
}

/** The measures that dependency is always read by [D1]. */
export const dependencyMeasures = (facts: FactsDescription): readonly MoneyMeasure[] =>
  facts.costKnown ? moneyMeasures : ["revenue"];
