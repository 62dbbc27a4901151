import { dayNumber, plainDate } from "../../../domain/calendar.ts";
import { differenceOfDecimals, isPositiveDecimal, sumOfDecimals } from "../../../domain/decimal.ts";
import type { ReportCustomer } from "../../document.ts";
import type { LinesWanted } from "../block.ts";
import { hasStakes } from "../plan-stakes.ts";
import { fewSums, linesOf } from "./arithmetic.ts";
import type { Explain } from "./explain.ts";
import { linesOfSteps } from "./periods.ts";
import type { Teller } from "./teller.ts";

/** The day after the same day a year before: of 15 May 2025, 16 May 2024 [L5]. */
function yearBefore(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  const same = month === "02" && date === "29" ? "28" : date;
  return plainDate(dayNumber(`${String(Number(year) - 1)}-${month}-${same}`) + 1);
}

/** The span in which all of some customers bought the money that is at stake with them. */
function spanOf(customers: readonly ReportCustomer[]): Pick<LinesWanted, "from" | "to"> {
  const last = customers.flatMap(({ lastPurchase }) => lastPurchase ?? []).toSorted();
  const [first, end] = [last[0], last.at(-1)];
  return { from: first === undefined ? null : yearBefore(first), to: end ?? null };
}

/** Money at stake, the next purchase, and one customer in one step [L5] [L6] [W2]. */
export function explainStakes(
  teller: Teller,
): Pick<Explain, "stake" | "atStake" | "fall" | "due" | "purchases"> {
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
    atStake: (customers) => {
      const known = hasStakes(document);
      const sums = customers
        .map(({ stake = "0", value }) => (known ? stake : value))
        .filter(isPositiveDecimal);
      const sum = written.exact(sumOfDecimals(["0", ...sums]));
      return {
        rule: "W2",
        formula: known ? say.plan.year : say.plan.whole,
        numbers: sums.length < 2 ? say.sum(sum) : `${written.added(fewSums(sums))} = ${sum}`,
        lines:
          customers.length === 0
            ? null
            : { ...linesOf(customers.map(({ id }) => id)), ...(known ? spanOf(customers) : {}) },
      };
    },
    fall: ({ id, before, after }) => {
      const less = after.startsWith("-") ? `(${written.exact(after)})` : written.exact(after);
      return {
        rule: "W2",
        formula: say.plan.fall,
        numbers: `${written.exact(before)} − ${less} = ${written.exact(differenceOfDecimals(before, after))}`,
        lines: linesOf([id]),
      };
    },
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
