import { approximateDecimal, type AmountColumn } from "../../messages/amounts.ts";
import { figureCell, type Cell } from "./block.ts";

/** A sum in the unit of its column, which a file writes out to the last digit; a dash where there is none. */
export function amountCell(unit: Pick<AmountColumn, "cell">, decimal: string | null): Cell {
  if (decimal === null) return figureCell("", null);
  const value = approximateDecimal(decimal);
  return { ...figureCell(unit.cell(value), value), exact: { amount: decimal } };
}
