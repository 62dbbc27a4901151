import { differenceOfDecimals } from "../../../domain/decimal.ts";
import { approximateDecimal } from "../../../messages/amounts.ts";
import { dependencyMeasure, reading } from "../telling.ts";
import { fewSums, linesOf } from "./arithmetic.ts";
import type { Book, Explain } from "./explain.ts";
import { reckonings, type Teller } from "./teller.ts";

/** Books of managers, distances to levels, and what a loss would leave [D3] [D4] [D5]. */
export function explainRisk(
  teller: Teller,
): Pick<
  Explain,
  "distance" | "book" | "bookKeys" | "bookCustomers" | "bookFlags" | "leftWithout" | "shareWithout"
> {
  const { telling, say, written } = teller;
  const { document, format, names } = telling;
  const { customers, totals, parameters, load } = document;
  const { measure } = parameters;
  const money = dependencyMeasure(document);
  const base = reading(document, { unit: parameters.unit, measure: money })?.base ?? totals.base;
  const ofBook = (book: Book) => customers.filter(({ manager }) => manager === book.name);
  const sumOfBook = (book: Book): string => {
    const values = ofBook(book).map(({ value }) => value);
    return measure !== money || values.length < 2
      ? say.sum(written.exact(book.value))
      : `${written.added(fewSums(values))} = ${written.exact(book.value)}`;
  };
  return {
    distance: ({ base: all, largest, distance, measure: by }, level) => {
      const [first] = largest;
      const border = parameters.dependency[level];
      const missing = distance[level];
      return {
        rule: "D3",
        formula: say.distance(format.level(border)),
        numbers:
          first === undefined || missing === null
            ? ""
            : `${written.exact(first.value)}${say.over}${format.level(border)} − ${written.exact(all)} = ${written.exact(missing)}`,
        lines: first === undefined ? null : linesOf(first.entities.map(({ id }) => id)),
        ...(first === undefined ? {} : { sum: { measure: by, value: first.value } }),
      };
    },
    book: (book) => ({
      rule: "D5",
      formula: say.book.formula,
      numbers: reckonings(
        sumOfBook(book),
        approximateDecimal(base) === 0 ? "" : written.part([book.value], base, book.share),
      ),
      lines: linesOf(ofBook(book).map(({ id }) => id)),
      sum: { measure: money, value: book.value },
    }),
    bookCustomers: (book) => ({
      rule: "D5",
      formula: say.book.count,
      numbers: say.together.count(book.customers, customers.length),
      lines: linesOf(ofBook(book).map(({ id }) => id)),
    }),
    bookFlags: (book) => {
      const { norm = 3, riskFrom = parameters.dependency.critical } = load ?? {};
      const keys = format.integer(book.keys.length);
      return {
        rule: "D5",
        formula: say.book.flags(format.level(riskFrom), norm),
        numbers: reckonings(
          `${written.percent(book.share)} ${book.risky ? ">" : "≤"} ${format.level(riskFrom)}`,
          `${keys} ${book.overloaded ? ">" : "≤"} ${format.integer(norm)}`,
        ),
        lines: linesOf(ofBook(book).map(({ id }) => id)),
      };
    },
    bookKeys: (book) => ({
      rule: "D5",
      formula: say.book.keys(load?.norm ?? 3, format.level(parameters.dependency.key)),
      numbers: reckonings(
        say.together.count(book.keys.length, book.customers),
        ...book.keys.map(({ id, share }) => {
          const key = customers.find((one) => one.id === id);
          const name = key === undefined ? id : names.short(key);
          return `${name}: ${written.percent(share)} ≥ ${format.level(parameters.dependency.key)}`;
        }),
      ),
      lines: book.keys.length === 0 ? null : linesOf(book.keys.map(({ id }) => id)),
    }),
    leftWithout: ({ id, value }) => {
      const { revenue, grossProfit, quantity, orders } = totals;
      const all = { revenue, grossProfit, quantity, orders: String(orders ?? 0) }[measure] ?? "0";
      return {
        rule: "D4",
        formula: say.loss.left,
        numbers: `${written.exact(all)} − ${written.exact(value)} = ${written.exact(differenceOfDecimals(all, value))}`,
        lines: linesOf([id]),
        sum: { measure, value },
      };
    },
    shareWithout: (gone, of) => {
      const left = differenceOfDecimals(totals.base, gone.value);
      const fraction = approximateDecimal(of.value) / approximateDecimal(left);
      return {
        rule: "D4",
        formula: say.loss.share,
        numbers: `${written.exact(of.value)}${say.over}(${written.exact(totals.base)} − ${written.exact(gone.value)}) = ${written.percent(fraction)}`,
        lines: linesOf([of.id]),
        sum: { measure, value: of.value },
      };
    },
  };
}
