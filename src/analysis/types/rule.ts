import { dayNumber, plainDate } from "../../domain/calendar.ts";
import { customerTypes, type CustomerTag, type CustomerType } from "../../domain/customer-tag.ts";
import { minorFromDecimal, moneyFromDecimal } from "../../domain/money.ts";
import type { CustomerState, PlainDate } from "../../domain/words.ts";
import { lengthOf, type StepRange } from "../periods/rule.ts";
import type { InnovationRow, TrendRow } from "./row.ts";

/** Share of the base from which a customer is a breadwinner, growth from which it is prospective. */
const BREADWINNER = { numerator: 1n, denominator: 10n };
const GROWTH = { numerator: 6n, denominator: 5n };
/** How far a stated potential must be above what is bought. */
const POTENTIAL = { numerator: 3n, denominator: 2n };
/** A window shorter than this, or with fewer months above 0, shows no trend. */
const FEWEST_MONTHS = 3;
const MONTHS_OF_YEAR = 12;

/** A product first sold earlier after the beginning of the data may be an old one. */
const DAYS_UNTIL_NEW = 90;
export const FEWEST_CUSTOMERS_OF_PRODUCT = 3;
/** New products that a customer must have bought for an index. */
const FEWEST_NEW_PRODUCTS = 3;
/** Rogers: the first 2.5 % of those who take up what is new. */
const INNOVATORS = { numerator: 25, denominator: 1000 };
/** Scores and indices are whole billionths. */
export const BILLION = 1_000_000_000n;

/** At least a tenth of the base [T1]. */
export const isBreadwinner = (value: bigint, base: bigint): boolean =>
  value > 0n && value * BREADWINNER.denominator >= base * BREADWINNER.numerator;

/** The last half of a window; of an odd one the smaller. */
export const lastHalf = ({ from, to }: StepRange): StepRange => ({
  from: to - Math.max(1, Math.floor((to - from + 1) / 2)) + 1,
  to,
});

/** The last full months, at most twelve; null where there is none. */
export const lastYear = (fullMonths: StepRange | null): StepRange | null =>
  fullMonths === null
    ? null
    : { from: Math.max(fullMonths.from, fullMonths.to - MONTHS_OF_YEAR + 1), to: fullMonths.to };

/** The first day on which a product that appears counts as new. */
export const newProductsFrom = (firstDate: PlainDate): PlainDate =>
  plainDate(dayNumber(firstDate) + DAYS_UNTIL_NEW);

/** Whether the later of two windows of `months` rises over the earlier [T1]. */
export function isRising(trend: TrendRow, months: number): boolean {
  const before = minorFromDecimal(trend.before);
  const after = minorFromDecimal(trend.after);
  return (
    months >= FEWEST_MONTHS &&
    before > 0n &&
    after * GROWTH.denominator >= before * GROWTH.numerator &&
    minorFromDecimal(trend.latelyAfter) >= minorFromDecimal(trend.latelyBefore) &&
    trend.monthsBefore >= FEWEST_MONTHS &&
    trend.monthsAfter >= FEWEST_MONTHS
  );
}

/** Whether a stated yearly potential is well above the revenue of the last full months [T1]. */
export function exceedsActual(potential: string, yearRevenue: string, year: StepRange): boolean {
  const stated = moneyFromDecimal(potential);
  const actual = moneyFromDecimal(yearRevenue);
  if (stated === null || actual === null || stated.minor <= 0n) return false;
  const months = BigInt(lengthOf(year));
  const forThisTime = stated.minor * 10n ** BigInt(actual.scale) * months;
  const bought = actual.minor * 10n ** BigInt(stated.scale) * BigInt(MONTHS_OF_YEAR);
  return forThisTime * POTENTIAL.denominator >= bought * POTENTIAL.numerator;
}

/** How early a party buys what is new, in billionths; null below three new products bought [T1]. */
export const innovationIndex = ({ score, bought, offered }: InnovationRow): bigint | null =>
  bought < FEWEST_NEW_PRODUCTS ? null : BigInt(score) / BigInt(offered);

/** The parties that are innovators: the first 2.5 % by index, above the mean of all indices [T1]. */
export function innovators(rows: readonly InnovationRow[]): ReadonlySet<number> {
  const known = rows.flatMap((row) => {
    const index = innovationIndex(row);
    return index === null ? [] : [{ ...row, index }];
  });
  const count = Math.max(
    1,
    Math.floor((known.length * INNOVATORS.numerator) / INNOVATORS.denominator),
  );
  const sum = known.reduce((total, { index }) => total + index, 0n);
  const first = known
    .toSorted((one, other) =>
      one.index === other.index
        ? other.bought - one.bought || one.party - other.party
        : one.index > other.index
          ? -1
          : 1,
    )
    .slice(0, count);
  return new Set(
    first.filter(({ index }) => index * BigInt(known.length) > sum).map(({ party }) => party),
  );
}

/** What is known of one party before its types are told. */
export interface TypeSigns {
  readonly value: bigint;
  readonly base: bigint;
  readonly state: CustomerState;
  /** By its trend alone. */
  readonly rising: boolean;
  /** Revenue of the last full months, at most twelve, and which these are. */
  readonly yearRevenue: string;
  readonly year: StepRange | null;
  readonly innovator: boolean;
  readonly tag: CustomerTag | null;
}

/** Every type that holds, in their order [T1]. */
export function typesOf(signs: TypeSigns): readonly CustomerType[] {
  const { value, base, innovator, tag } = signs;
  const holds: Readonly<Record<CustomerType, boolean>> = {
    breadwinner: isBreadwinner(value, base),
    prospective: isProspective(signs),
    "image-maker": tag?.types.includes("image-maker") === true,
    partner: tag?.types.includes("partner") === true,
    expert: tag?.types.includes("expert") === true,
    innovator,
  };
  return customerTypes.filter((type) => holds[type]);
}

function isProspective({ state, rising, yearRevenue, year, tag }: TypeSigns): boolean {
  if (rising && state !== "lost" && state !== "cooling") return true;
  const potential = tag?.potential ?? null;
  return potential !== null && year !== null && exceedsActual(potential, yearRevenue, year);
}
