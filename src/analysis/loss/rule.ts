import type { Unit } from "../../domain/words.ts";

/** A legal entity as the rule needs it; money in minor units. */
export interface LossEntity {
  readonly id: string;
  readonly name: string;
  readonly customer: string | null;
  readonly customerGroup: string | null;
  readonly keyPerson: string | null;
  readonly manager: string | null;
  /** The party of the report's unit that it belongs to. */
  readonly partyId: string;
  readonly partyName: string;
  readonly revenue: bigint;
  readonly grossProfit: bigint;
  readonly value: bigint;
  readonly recentGrossProfit: bigint;
}

/** What kind of party an id names; a book is that of a manager [D5]. */
export type LossKind = Unit | "manager";

/** Somebody imagined gone, with the legal entities that go along [D4]. */
export interface LostParty {
  readonly id: string;
  readonly kind: LossKind;
  readonly name: string;
  readonly entities: readonly LossEntity[];
  /** Those of them that do not go with a party named before. */
  readonly removed: readonly LossEntity[];
}

export interface PlannedLoss {
  readonly parties: readonly LostParty[];
  /** Ids that mean nobody in these data. */
  readonly unknown: readonly string[];
  readonly left: readonly LossEntity[];
}

const owners: readonly (readonly [prefix: string, LossKind, keyof LossEntity])[] = [
  ["tax:", "entity", "id"],
  ["name:", "entity", "id"],
  ["customer:", "customer", "customer"],
  ["group:", "group", "customerGroup"],
  ["person:", "keyPerson", "keyPerson"],
  ["manager:", "manager", "manager"],
];

/** Who goes when the parties of these ids do, each legal entity once, and who is left [D4]. */
export function plannedLoss(entities: readonly LossEntity[], ids: readonly string[]): PlannedLoss {
  const gone = new Set<LossEntity>();
  const parties: LostParty[] = [];
  const unknown: string[] = [];
  for (const id of ids) {
    const party = partyOf(entities, id);
    if (party === null) unknown.push(id);
    else {
      const removed = party.entities.filter((entity) => !gone.has(entity));
      parties.push({ ...party, removed });
      for (const entity of removed) gone.add(entity);
    }
  }
  return { parties, unknown, left: entities.filter((entity) => !gone.has(entity)) };
}

function partyOf(entities: readonly LossEntity[], id: string): Omit<LostParty, "removed"> | null {
  const owner = owners.find(([prefix]) => id.startsWith(prefix));
  if (owner === undefined) return null;
  const [prefix, kind, member] = owner;
  const wanted = kind === "entity" ? id : id.slice(prefix.length);
  const theirs = entities.filter((entity) => entity[member] === wanted);
  const [first] = theirs;
  if (first === undefined) return null;
  return { id, kind, name: kind === "entity" ? first.name : wanted, entities: theirs };
}

/** A party of the report's unit with what its legal entities bring together. */
export interface LossStanding {
  readonly id: string;
  readonly name: string;
  readonly value: bigint;
}

/** The parties of the report's unit that have an entity, largest first; ties by name, then id [A1]. */
export function standingsOf(entities: readonly LossEntity[]): readonly LossStanding[] {
  const standings = new Map<string, { id: string; name: string; value: bigint }>();
  for (const { partyId, partyName, value } of entities) {
    const known = standings.get(partyId);
    if (known === undefined) standings.set(partyId, { id: partyId, name: partyName, value });
    else known.value += value;
  }
  return [...standings.values()].sort(byValue);
}

/** The larger first; ties by name, then id, by code point. */
export function byValue(one: LossStanding, other: LossStanding): number {
  if (one.value !== other.value) return one.value > other.value ? -1 : 1;
  if (one.name !== other.name) return one.name < other.name ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/** Money and time against which a loss is held, in minor units. */
export interface Cushion {
  readonly fixedCostsPerMonth: bigint;
  readonly reserve: bigint;
}

/**
 * How many months a reserve lasts, as a fraction; null where it lasts without end [D4]: reserve /
 * (fixed costs − gross profit of some months / their number).
 */
export function reserveMonths(
  grossProfit: bigint,
  months: number,
  { fixedCostsPerMonth, reserve }: Cushion,
): { readonly numerator: bigint; readonly denominator: bigint } | null {
  const count = BigInt(months);
  const shortfall = fixedCostsPerMonth * count - grossProfit;
  return shortfall <= 0n ? null : { numerator: reserve * count, denominator: shortfall };
}

/** A sum divided by a number of months, rounded half-even to whole minor units. */
export function monthlyMean(sum: bigint, months: number): bigint {
  const count = BigInt(months);
  const whole = sum / count;
  const rest = sum % count;
  const twice = 2n * (rest < 0n ? -rest : rest);
  const away = sum < 0n ? -1n : 1n;
  return twice > count || (twice === count && whole % 2n !== 0n) ? whole + away : whole;
}
