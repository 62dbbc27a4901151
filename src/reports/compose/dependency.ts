import {
  concentrationFrom,
  concentrations,
  dependencyMeasures,
  dependencyUnits,
  dimensions,
  distanceTo,
  inside,
  largest,
  levelsFrom,
  statusOf,
  type ConcentrationRow,
  type InsideRow,
  type LargestRow,
  type Levels,
  type MoneyMeasure,
} from "../../analysis/index.ts";
import { decimalFromMoney, minorFromDecimal } from "../../domain/money.ts";
import { ratioOf } from "../../domain/ratio.ts";
import type { Unit } from "../../domain/words.ts";
import type { CallOptions } from "../../engines/engine.ts";
import type { Concentration, DependencyInside, DependencyReading } from "../document.ts";
import { shareOf } from "./figures.ts";
import { groupedBy } from "../../domain/grouping.ts";
import type { Plan } from "./plan.ts";
import type { Workbench } from "./workbench.ts";

/** The figures of [D2] from a row of sums, of which the squares are in reduced units. */
export function concentrationOfRow(row: ConcentrationRow, unit: bigint): Concentration {
  return concentrationFrom({
    count: row.count,
    base: BigInt(row.base),
    squares: BigInt(row.squares) * unit * unit,
    places: BigInt(row.places),
    top1: BigInt(row.top1),
    top3: BigInt(row.top3),
    top4: BigInt(row.top4),
    top5: BigInt(row.top5),
    top10: BigInt(row.top10),
  });
}

/** Dependency by unit and measure, each reading beside the others [D1] [D2] [D3] [K2]. */
export async function dependencyReadings(
  workbench: Workbench,
  plan: Plan,
  options: CallOptions,
): Promise<readonly DependencyReading[]> {
  const units = dependencyUnits(plan.facts, plan.joins);
  const readings: DependencyReading[] = [];
  for (const measure of dependencyMeasures(plan.facts)) {
    const sums = await workbench.ask(concentrations(units, measure, plan.moneyPrecision), options);
    const rows = await workbench.ask(largest(units, measure), options);
    for (const [index, unit] of units.entries()) {
      const found = sums.find((row) => row.reading === index);
      if (found === undefined) continue;
      const parties = rows.filter((row) => row.unit === unit);
      readings.push(readingFrom(unit, measure, found, parties, plan));
    }
  }
  return readings.toSorted((one, other) => units.indexOf(one.unit) - units.indexOf(other.unit));
}

function readingFrom(
  unit: Unit,
  measure: DependencyReading["measure"],
  sums: ConcentrationRow,
  rows: readonly LargestRow[],
  plan: Plan,
): DependencyReading {
  const levels = levelsFrom(plan.settings.dependency);
  const base = BigInt(sums.base);
  const money = (minor: bigint) => decimalFromMoney({ minor, scale: plan.facts.scale });
  const top = minorFromDecimal(rows[0]?.value ?? "0");
  const distance = (level: keyof Levels) => {
    const missing = distanceTo(levels[level], top, base);
    return missing === null ? null : money(missing);
  };
  return {
    unit,
    measure,
    parties: sums.parties,
    base: money(base),
    concentration: concentrationOfRow(sums, plan.moneyPrecision.unit),
    distance: {
      key: distance("key"),
      critical: distance("critical"),
      mono: distance("mono"),
    },
    largest: [...groupedBy(rows, (row) => row.place).values()].map((members) =>
      partyFrom(members, base, levels),
    ),
  };
}

function partyFrom(
  members: readonly LargestRow[],
  base: bigint,
  levels: Levels,
): DependencyReading["largest"][number] {
  const [first] = members;
  if (first === undefined) throw new Error("a party without an entity");
  const value = minorFromDecimal(first.value);
  return {
    id: first.id,
    name: first.name,
    value: first.value,
    share: shareOf(value, base),
    status: statusOf(value, base, levels),
    entities: members.map(({ entityId, entityName, entityValue }) => ({
      id: entityId,
      name: entityName,
      share: shareOf(minorFromDecimal(entityValue), base),
    })),
  };
}

/** Dependency inside departments, managers' books and regions, where the file knows them [D1]. */
export async function dependencyInside(
  workbench: Workbench,
  plan: Plan,
  readings: readonly DependencyReading[],
  options: CallOptions,
): Promise<readonly DependencyInside[]> {
  const { facts, joins, settings } = plan;
  if (!dimensions.some((dimension) => facts.fields.includes(dimension))) return [];
  const { unit } = settings;
  const own = moneyMeasure(plan);
  const units = [unit, ...dependencyUnits(facts, joins).filter((other) => other !== unit)];
  const rows = await workbench.ask(inside(unit, units, dependencyMeasures(facts)), options);
  const levels = levelsFrom(settings.dependency);
  const places = groupedBy(rows, placeOf);
  const company = companyBase(readings, unit, own);
  return rows
    .filter((row) => row.unit === unit && row.measure === own)
    .map((row) => {
      const all = places.get(placeOf(row)) ?? [];
      const otherwise = all.filter((one) => one !== row).flatMap(otherReading(levels));
      return {
        dimension: row.dimension,
        name: row.name,
        customers: row.customers,
        value: row.value,
        share: ratioOf(minorFromDecimal(row.value), company),
        largest: largestOf(row, levels),
        ...(otherwise.length === 0 ? {} : { otherwise }),
      };
    });
}

const placeOf = ({ dimension, name }: InsideRow): string => `${dimension} ${name}`;

/** A unit that nothing is known of is read as legal entities are. */
function companyBase(
  readings: readonly DependencyReading[],
  unit: Unit,
  measure: MoneyMeasure,
): bigint {
  const same = readings.filter((reading) => reading.measure === measure);
  const found = same.find((reading) => reading.unit === unit) ?? same[0];
  return minorFromDecimal(found?.base ?? "0");
}

function largestOf(row: InsideRow, levels: Levels): DependencyInside["largest"] {
  const base = minorFromDecimal(row.base);
  const value = minorFromDecimal(row.largest);
  if (value <= 0n) return null;
  return {
    id: row.id,
    name: row.partyName,
    share: shareOf(value, base),
    status: statusOf(value, base, levels),
  };
}

type OtherReading = NonNullable<DependencyInside["otherwise"]>[number];

const otherReading =
  (levels: Levels) =>
  (row: InsideRow): readonly OtherReading[] => {
    const found = largestOf(row, levels);
    const { unit, measure, entities } = row;
    return found === null ? [] : [{ unit, measure, ...found, entities }];
  };

/** Dependency is about money: pieces and orders are looked at through it [D1]. */
export const moneyMeasure = ({ measure, facts }: Plan): MoneyMeasure => {
  if (measure.measure === "revenue" || measure.measure === "grossProfit") return measure.measure;
  return facts.costKnown ? "grossProfit" : "revenue";
};
