import { approximateDecimal } from "../../messages/amounts.ts";
import { amountCell } from "./amount-cell.ts";
import { figureCell, textCell, type Cell } from "./block.ts";
import type { Telling } from "./telling.ts";

/**
 * What is known of the customers that a link folds into one row, by column of the list; null where
 * everyone is listed.
 */
export function othersCells(telling: Telling): Readonly<Record<string, Cell>> | null {
  const { document, words, format, column, shareNumeral } = telling;
  const { others, customers } = document;
  if (others === undefined) return null;
  const value = column(customers.map((one) => approximateDecimal(one.value)));
  const revenue = format.moneyColumn(customers.map((one) => approximateDecimal(one.revenue)));
  return {
    rank: figureCell("", customers.length + 1),
    name: textCell(words.customersBlock.others(format.integer(others.customers))),
    value: amountCell(value, others.value),
    share: figureCell(shareNumeral(others.share), others.share),
    revenue: amountCell(revenue, others.revenue),
  };
}
