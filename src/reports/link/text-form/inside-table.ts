import { dimensions } from "../../../analysis/dependency/rule.ts";
import { decimalFromMoney, minorFromDecimal } from "../../../domain/money.ts";
import { ratioOf } from "../../../domain/ratio.ts";
import type { DependencyInside } from "../../document.ts";
import { eachPlace, largest, type InsideContext } from "../places.ts";
import { listed, shareholders } from "./name-notation.ts";
import { choices, decimals, plainNumbers } from "./notation.ts";
import type { Column } from "./table.ts";

/** The columns of places in the order of format `r1`. */
export const insideColumns: readonly Column<DependencyInside, InsideContext>[] = [
  {
    key: "dimension",
    notation: () => choices(dimensions),
    guess: (rows, { places }) => rows.map((_, index) => places[index]?.dimension),
  },
  {
    key: "name",
    notation: (_, { places }) => listed(places.map(({ name }) => name)),
    guess: (rows, { places }) => rows.map((_, index) => places[index]?.name),
  },
  {
    key: "customers",
    notation: () => plainNumbers,
    guess: eachPlace((place) => place.customers.length),
  },
  {
    key: "value",
    notation: (_, { moneyScale }) => decimals(moneyScale),
    guess: eachPlace(({ value }, { moneyScale }) =>
      decimalFromMoney({ minor: value, scale: moneyScale }),
    ),
  },
  {
    key: "share",
    notation: () => plainNumbers,
    guess: (rows, { places }) =>
      rows.map(({ value }) => ratioOf(minorFromDecimal(value ?? "0"), places[0]?.company ?? 0n)),
  },
  {
    key: "largest",
    notation: (_, context) => shareholders(context.customers, context.levels),
    guess: eachPlace(largest),
  },
];
