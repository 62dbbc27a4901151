import { dayNumber, plainDate } from "../../../domain/calendar.ts";
import { differenceOfDecimals } from "../../../domain/decimal.ts";
import { approximateDecimal } from "../../../messages/amounts.ts";
import { dependencyMeasure, reading } from "../telling.ts";
import { fewSums, linesOf } from "./arithmetic.ts";
import type { Book, Explain } from "./explain.ts";
import { linesOfSteps } from "./periods.ts";
import { reckonings, type Teller } from "./teller.ts";

/** The day after the same day a year before: of 15 May 2025, 16 May 2024 [L5]. */
function yearBefore(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  const same = month === "02" && date === "29" ? "28" : date;
  return plainDate(dayNumber(`${String(Number(year) - 1)}-${month}-${same}`) + 1);
}

/** Books of managers, distances to levels, and what a loss would leave [D3] [D4] [D5]. */
export function explainRisk(
  teller: Teller,
): Pick<Explain, "distance" | "book" | "bookKeys" | "leftWithout" | "shareWithout"> {
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

/** Money at stake, the next purchase, and one customer in one step [L5] [L6]. */
export function explainStakes(teller: Teller): Pick<Explain, "stake" | "due" | "purchases"> {
  const { telling, say, written } = teller;
  const { document, format, measure: words } = telling;
  const { measure } = document.parameters;
  return {
    stake: ({ id, stake = "0", lastPurchase }) => ({
      rule: "L5",
      formula: say.stake,
      numbers: say.sum(written.exact(stake)),
      lines:
        lastPurchase === null
          ? null
          : { parties: [id], from: yearBefore(lastPurchase), to: lastPurchase },
      sum: { measure, value: stake },
    }),
    due: ({ id, lastPurchase, medianIntervalDays, nextDue = null }) => ({
      rule: "L6",
      formula: say.due.formula,
      numbers:
        lastPurchase === null || medianIntervalDays === null || nextDue === null
          ? say.usual.tooFew
          : say.due.dates(
              format.day(lastPurchase),
              written.number(medianIntervalDays, Number.isInteger(medianIntervalDays) ? 0 : 1),
              format.day(nextDue),
            ),
      lines: linesOf([id]),
    }),
    purchases: ({ id, series }, step) => {
      const at = document.steps.findIndex((one) => one.step === step.step);
      const value = series[at] ?? "0";
      const rounded = document.seriesApproximate === true;
      return {
        rule: "P1",
        formula: rounded ? say.step.rounded : say.step.one(words.subject),
        numbers: say.sum(written.exact(value)),
        lines: { ...linesOfSteps(teller, step.step, step.step), parties: [id] },
        ...(rounded ? {} : { sum: { measure, value } }),
      };
    },
  };
}
