import { dimensions, statusOf } from "../../analysis/dependency/rule.ts";
import { decimalFromMoney, minorFromDecimal } from "../../domain/money.ts";
import { ratioOf } from "../../domain/ratio.ts";
import type { DependencyInside } from "../document.ts";
import { decimal, plainNumber, listed } from "./cell-coding.ts";
import type { Coder } from "./coder.ts";
import { evenly, flag } from "./coding.ts";
import { each, type Cell, type Column } from "./columns.ts";
import { isObject, textIn, type Json } from "./json.ts";
import { json } from "./json-coding.ts";
import { named } from "./name-coding.ts";
import { part } from "./number-coding.ts";
import { eachPlace, largest, moneyOf, type InsideContext } from "./places.ts";

type Inside = Cell<DependencyInside, InsideContext>;

/** A place is one of those that customers name; where lines alone name it, a name. */
function nameCell(coder: Coder, { name, value, row, context }: Inside): Json {
  const known = context.places.findIndex((place) => place.name === value);
  if (flag(coder, `${name} known`, known >= 0))
    return context.places[evenly(coder, Math.max(0, known), context.places.length)]?.name ?? "";
  const beginning =
    context.words === null ? "" : `${context.words[row.dimension ?? "manager"]}\u00a0`;
  return named(coder, name, textIn(value), beginning);
}

/**
 * Who is largest in a place: a customer, and how much of it lies there. What is behind a share is as
 * much money as the share is of the base of the place, which is its value but for returns.
 */
function largestCell(coder: Coder, { name, value, guess, row, context }: Inside): Json {
  const { customers, levels } = context;
  const wanted = isObject(value) ? value : {};
  const share = typeof wanted["share"] === "number" ? wanted["share"] : 0;
  const expected = isObject(guess ?? null) ? (guess as Readonly<Record<string, Json>>)["id"] : null;
  const first = customers.findIndex(({ id }) => id === expected);
  const at = customers.findIndex(
    ({ id, name: own }) => id === wanted["id"] && own === wanted["name"],
  );
  const status = statusOf(BigInt(Math.round(share * 1e12)), 10n ** 12n, levels);
  if (!flag(coder, `${name} plain`, at >= 0 && wanted["status"] === status))
    return json(coder, context.memory, name, value);
  const place = flag(coder, `${name} customer`, at === first && first >= 0)
    ? first
    : evenly(coder, Math.max(0, at), customers.length);
  const customer = customers[place];
  if (customer === undefined) throw new RangeError("no such customer");
  const made = part(coder, name, share, {
    of: minorFromDecimal(row.value ?? "0"),
    near: moneyOf(customer, context),
  });
  return {
    id: customer.id,
    name: customer.name,
    share: made,
    status: statusOf(BigInt(Math.round(made * 1e12)), 10n ** 12n, levels),
  };
}

/** The columns of places in the order of the format. */
export const insideColumns: readonly Column<DependencyInside, InsideContext>[] = [
  {
    key: "dimension",
    guess: (rows, { places }) => rows.map((_, index) => places[index]?.dimension),
    code: each(listed(dimensions)),
  },
  {
    key: "name",
    guess: (rows, { places }) => rows.map((_, index) => places[index]?.name),
    code: each(nameCell),
  },
  {
    key: "customers",
    guess: eachPlace((place) => place.customers.length),
    code: each(plainNumber),
  },
  {
    key: "value",
    guess: eachPlace(({ value }, { moneyScale }) =>
      decimalFromMoney({ minor: value, scale: moneyScale }),
    ),
    code: each(decimal(({ moneyScale }) => moneyScale)),
  },
  {
    key: "share",
    guess: (rows, { places }) =>
      rows.map(({ value }) => ratioOf(minorFromDecimal(value ?? "0"), places[0]?.company ?? 0n)),
    code: each(plainNumber),
  },
  { key: "largest", guess: eachPlace(largest), code: each(largestCell) },
];
