import { sumOfDecimals } from "../../domain/decimal.ts";
import { lastAgainstBefore } from "../blocks/comparison.ts";
import { keyFigures, type KeyFigure } from "../blocks/figures.ts";
import { hiddenDependency } from "../blocks/hidden.ts";
import { plainText } from "../cell-value.ts";
import type { TypedCell } from "../typed-table.ts";
import { amount, number, share, text } from "./typed-cells.ts";
import type { WorkbookTelling } from "./workbook-telling.ts";

/** A number under the headline with its exact value, and what stands beside it. */
export interface FrontFigure {
  readonly label: string;
  readonly value: TypedCell;
  readonly note: string;
}

function totalOf({ document }: WorkbookTelling): string | null {
  const { totals, parameters } = document;
  switch (parameters.measure) {
    case "revenue":
      return totals.revenue;
    case "grossProfit":
      return totals.grossProfit;
    case "quantity":
      return totals.quantity;
    case "orders":
      return totals.orders === null ? null : String(totals.orders);
  }
}

/** The last full year of steps, to the last digit. */
function recentOf({ document }: WorkbookTelling): string | null {
  const comparison = lastAgainstBefore(document);
  if (comparison === null) return null;
  const { start, count } = comparison;
  return sumOfDecimals(
    document.steps.slice(start + count, start + 2 * count).map(({ value }) => value),
  );
}

/** The value of a key figure; its words where the document holds no more. */
function valueOf(telling: WorkbookTelling, { id, value, unit }: KeyFigure): TypedCell {
  const { document } = telling;
  const { customers, concentration, totals } = document;
  switch (id) {
    case "total":
      return amount(totalOf(telling));
    case "recent":
      return amount(recentOf(telling));
    case "customers":
      return number(totals.customers);
    case "largest": {
      const largest = hiddenDependency(document)?.party.share ?? customers[0]?.share ?? 0;
      return largest === 0 ? text("") : share(telling, largest);
    }
    case "effective":
      // By whom it is taken, the words of the figure know.
      return effectiveOf(value, concentration.effectiveNumber, telling);
    case "lost":
      return document.others === undefined
        ? number(customers.filter(({ state }) => state === "lost").length)
        : text(`${value} ${unit}`.trim());
  }
}

function effectiveOf(
  written: string,
  own: number | null,
  { document, format }: WorkbookTelling,
): TypedCell {
  const known = [own, ...document.dependency.map((one) => one.concentration.effectiveNumber)];
  const found = known.find((value) => value !== null && format.decimal(value, 1) === written);
  return number(found ?? null, 1);
}

/** The numbers under the headline, each with its exact value. */
export const frontFigures = (telling: WorkbookTelling): readonly FrontFigure[] =>
  keyFigures(telling).map((figure) => ({
    label: plainText(figure.label),
    value: valueOf(telling, figure),
    note: [figure.change?.text ?? "", figure.note]
      .filter((part) => part !== "")
      .map(plainText)
      .join("; "),
  }));
