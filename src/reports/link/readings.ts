import { concentrationFrom, concentrationSums } from "../../analysis/concentration/rule.ts";
import { distanceTo, levelsFrom, statusOf, type Levels } from "../../analysis/dependency/rule.ts";
import { decimalFromMoney, minorFromDecimal } from "../../domain/money.ts";
import { ratioOf } from "../../domain/ratio.ts";
import { groupedBy } from "../../domain/grouping.ts";
import type { DependencyReading, ReportCustomer } from "../document.ts";
import type { LinkContext } from "./context.ts";

type Reading = Pick<DependencyReading, "unit" | "measure">;

interface Party {
  readonly id: string;
  readonly name: string;
  readonly value: bigint;
  readonly members: readonly { readonly customer: ReportCustomer; readonly value: bigint }[];
}

const LISTED = 30;

const sum = (values: readonly bigint[]): bigint =>
  values.reduce((total, value) => total + value, 0n);
const fall = (one: bigint, other: bigint): number => (one === other ? 0 : one > other ? -1 : 1);
/** By code point, as the engine compares texts. */
const byText = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

/**
 * One reading of dependency as it follows from customers that are legal entities, each with its
 * primary key person [D1] [K2].
 */
export function guessedReading(
  { unit, measure }: Reading,
  customers: readonly ReportCustomer[],
  context: LinkContext,
): DependencyReading {
  const parties = partiesOf({ unit, measure }, customers, context);
  const sums = concentrationSums(parties.map(({ value }) => value));
  const { rest, frame } = context;
  const { parameters } = frame;
  // Where few are listed, the whole book is known by the unit and the measure of the report.
  const asReport = rest !== null && unit === parameters.unit && measure === parameters.measure;
  const base =
    (measure === parameters.measure
      ? rest?.base
      : measure === "revenue"
        ? rest?.revenueBase
        : null) ?? sums.base;
  const { key, critical, mono } = parameters.dependency;
  const levels = levelsFrom({ key: String(key), critical: String(critical), mono: String(mono) });
  const money = (minor: bigint): string => decimalFromMoney({ minor, scale: context.moneyScale });
  const distance = (level: keyof Levels): string | null => {
    const missing = distanceTo(levels[level], parties[0]?.value ?? 0n, base);
    return missing === null ? null : money(missing);
  };
  const share = (value: bigint): number => (value <= 0n ? 0 : (ratioOf(value, base) ?? 0));
  return {
    unit,
    measure,
    parties: parties.length + (rest?.others.customers ?? 0),
    base: money(base),
    concentration: asReport ? rest.concentration : concentrationFrom(sums),
    distance: { key: distance("key"), critical: distance("critical"), mono: distance("mono") },
    largest: parties.slice(0, LISTED).map(({ id, name, value, members }) => ({
      id,
      name,
      value: money(value),
      share: share(value),
      status: statusOf(value, base, levels),
      entities: members.map((member) => ({
        id: member.customer.id,
        name: member.customer.name,
        share: share(member.value),
      })),
    })),
  };
}

function partiesOf(
  { unit, measure }: Reading,
  customers: readonly ReportCustomer[],
  context: LinkContext,
): readonly Party[] {
  const groups = groupedBy(customers, (customer) => {
    const person = unit === "keyPerson" ? customer.keyPerson : null;
    return person === null ? customer.id : personId(person, context);
  });
  return [...groups]
    .map(([id, members]) => {
      const worth = members
        .map((customer) => ({ customer, value: minorFromDecimal(customer[measure] ?? "0") }))
        .sort(
          (one, other) =>
            fall(one.value, other.value) || byText(one.customer.name, other.customer.name),
        );
      const [first] = members;
      const person = unit === "keyPerson" ? (first?.keyPerson ?? null) : null;
      const name = person ?? first?.name ?? "";
      return { id, name, value: sum(worth.map(({ value }) => value)), members: worth };
    })
    .sort((one, other) => fall(one.value, other.value) || byText(one.name, other.name));
}

/** A person's id is made of the name; under a mask it is the code that the name ends with. */
const personId = (person: string, { words }: LinkContext): string =>
  words === null ? `person:${person}` : person.slice(words.person.length + 1);
