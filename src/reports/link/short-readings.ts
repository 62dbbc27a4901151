import * as v from "valibot";
import { distanceTo, levelsFrom, statusOf, type Levels } from "../../analysis/dependency/rule.ts";
import { decimalFromMoney, minorFromDecimal } from "../../domain/money.ts";
import { ratioOf } from "../../domain/ratio.ts";
import type { DependencyReading, ReportCustomer } from "../document.ts";
import type { LinkContext } from "./context.ts";
import { nameFromId } from "./customer-guesses.ts";
import { sameJson } from "./guess.ts";
import { isList, isObject, textIn, type Json } from "./json.ts";
import { guessedReading } from "./readings.ts";

/*
 * Dependency where not every customer is listed: behind a party there may be others, so it does not
 * follow from the list. It is told in short: what follows from the rest of it is left out.
 */

type Members = Readonly<Record<string, Json>>;
type Reading = Pick<DependencyReading, "unit" | "measure">;

/** The members that are not as expected; `always` are told in any case. */
const shorter = (full: Members, expected: Members, always: readonly string[]): Members =>
  Object.fromEntries(
    Object.entries(full).filter(
      ([key, value]) => always.includes(key) || !sameJson(value, expected[key]),
    ),
  );

const sumIn = (value: Json | undefined): bigint =>
  minorFromDecimal(v.parse(decimalText, value ?? null));
const decimalText = v.pipe(v.string(), v.regex(/^-?\d{1,38}(\.\d{1,6})?$/));

/** What is expected of one reading, of its parties and of the entities behind them. */
function expectations(
  reading: Reading,
  customers: readonly ReportCustomer[],
  context: LinkContext,
) {
  const guess = guessedReading(reading, customers, context);
  const listed = new Map(customers.map((customer) => [customer.id, customer]));
  const parties = new Map(guess.largest.map((party) => [party.id, party]));
  const levels = levelsOf(context);
  const share = (value: bigint, base: bigint): number =>
    value <= 0n ? 0 : (ratioOf(value, base) ?? 0);
  const nameOf = (id: string): Json =>
    listed.get(id)?.name ?? parties.get(id)?.name ?? nameFromId(id, context, reading.unit) ?? null;
  const entity = (id: string, base: bigint): Members => {
    const money = listed.get(id)?.[reading.measure];
    return {
      id,
      name: nameOf(id),
      ...(money === null || money === undefined
        ? {}
        : { share: share(minorFromDecimal(money), base) }),
    };
  };
  return {
    reading: ({ base = guess.base, largest }: Members): Members => {
      const [first] = isList(largest) ? largest : [];
      const most = isObject(first) ? sumIn(first["value"]) : 0n;
      const distance = (level: keyof Levels): Json => {
        const missing = distanceTo(levels[level], most, sumIn(base));
        return missing === null
          ? null
          : decimalFromMoney({ minor: missing, scale: context.moneyScale });
      };
      return {
        ...reading,
        parties: guess.parties,
        base,
        concentration: JSON.parse(JSON.stringify(guess.concentration)) as Json,
        distance: { key: distance("key"), critical: distance("critical"), mono: distance("mono") },
      };
    },
    base: guess.base,
    party: (party: Members, base: bigint): Members => {
      const id = textIn(party["id"]);
      const value = party["value"] ?? parties.get(id)?.value ?? "0";
      const minor = sumIn(value);
      const name = nameOf(id);
      return {
        id,
        name,
        value,
        share: share(minor, base),
        status: statusOf(minor, base, levels),
        entities: parties.get(id)?.entities.map((one) => entity(one.id, base)) ?? [
          { id, name, share: share(minor, base) },
        ],
      };
    },
    entity,
  };
}

const levelsOf = ({ frame }: LinkContext): Levels => {
  const { key, critical, mono } = frame.parameters.dependency;
  return levelsFrom({ key: String(key), critical: String(critical), mono: String(mono) });
};

const membersOf = (value: Json | undefined): Members => {
  if (!isObject(value)) throw new RangeError("not an object");
  return value;
};
const itemsOf = (value: Json | undefined): readonly Json[] => {
  if (!isList(value)) throw new RangeError("not a list");
  return value;
};

/** A reading without what follows. */
export function shortReading(
  full: DependencyReading,
  customers: readonly ReportCustomer[],
  context: LinkContext,
): Json {
  const reading = membersOf(JSON.parse(JSON.stringify(full)) as Json);
  const expected = expectations(full, customers, context);
  const base = sumIn(reading["base"]);
  const largest = itemsOf(reading["largest"]).map((one) => {
    const party = membersOf(one);
    const { value: guessed } = expected.party({ id: party["id"] ?? null }, base);
    const short = shorter(party, { ...expected.party(party, base), value: guessed ?? null }, [
      "id",
    ]);
    if (short["entities"] === undefined) return short;
    const entities = itemsOf(short["entities"]).map((entity) => {
      const members = membersOf(entity);
      return shorter(members, expected.entity(textIn(members["id"]), base), ["id"]);
    });
    return { ...short, entities };
  });
  const { unit: _, measure: __, ...rest } = reading;
  return { ...shorter(rest, { ...expected.reading(reading), base: expected.base }, []), largest };
}

/** The reading again; throws where it is none. */
export function fullReading(
  short: Json,
  reading: Reading,
  customers: readonly ReportCustomer[],
  context: LinkContext,
): Members {
  const told = membersOf(short);
  const expected = expectations(reading, customers, context);
  const base = sumIn(told["base"] ?? expected.base);
  const largest = itemsOf(told["largest"]).map((one) => {
    const party = membersOf(one);
    const { entities } = party;
    return {
      ...expected.party(party, base),
      ...party,
      ...(entities === undefined
        ? {}
        : {
            entities: itemsOf(entities).map((entity) => {
              const members = membersOf(entity);
              return { ...expected.entity(textIn(members["id"]), base), ...members };
            }),
          }),
    };
  });
  return { ...expected.reading({ ...told, largest }), ...told, largest };
}
