import type { IntakeRefusal } from "../contract.ts";
import { isValueCell, isYear } from "../table/header-cells.ts";

type Records = readonly (readonly string[])[];
const rowsLookedAt = 100;

/** Reports in which no day or month of a sale stands, so that no answer would help; null for all others. */
export function hopelessShape(records: Records): IntakeRefusal | null {
  const head = records.slice(0, rowsLookedAt);
  if (isTrialBalance(head)) return { code: "trial-balance" };
  return head.some(namesYears) ? { code: "years-across" } : null;
}

/** A trial balance: balances before and after, movements between them. */
function isTrialBalance(records: Records): boolean {
  const text = records
    .map((cells) => cells.join(" "))
    .join("\n")
    .toLowerCase();
  const isNamed = /оборотно-сальдовая|анализ сч[её]та|trial balance/u.test(text);
  const hasBalances = /сальдо[^\n]{0,40}начал|opening balance/u.test(text);
  const hasMovements = /оборот\S*[^\n]{0,40}период|closing balance/u.test(text);
  return isNamed || (hasBalances && hasMovements);
}

/** Two years or more beside one another, and no other value. */
function namesYears(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  const named = filled.filter((cell) => isYear(cell));
  return new Set(named).size >= 2 && filled.every((cell) => isYear(cell) || !isValueCell(cell));
}
