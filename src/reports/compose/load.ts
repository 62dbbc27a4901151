import {
  booksOf,
  KEYS_NORM,
  levelsFrom,
  RISK_FROM,
  statusOf,
  unattendedKeys,
} from "../../analysis/index.ts";
import { decimalFromMoney, minorFromDecimal } from "../../domain/money.ts";
import type { DependencyStatus } from "../../domain/words.ts";
import type { ReportCustomer, ReportDocument } from "../document.ts";
import type { Load } from "../document/load.ts";
import { moneyMeasure } from "./dependency.ts";
import { shareOf } from "./figures.ts";
import type { Plan } from "./plan.ts";

interface Attended {
  readonly id: string;
  readonly name: string;
  readonly manager: string | null;
  readonly value: bigint;
  readonly status: DependencyStatus;
}

/** Who looks after the money [D5]; nothing where no line names a manager. */
export function loadFrom(
  plan: Plan,
  customers: readonly ReportCustomer[],
): Pick<ReportDocument, "load"> {
  if (!plan.facts.fields.includes("manager")) return {};
  const measure = moneyMeasure(plan);
  const worth = customers.map((customer) => minorFromDecimal(customer[measure] ?? "0"));
  const base = worth.reduce((sum, value) => (value > 0n ? sum + value : sum), 0n);
  const levels = levelsFrom(plan.settings.dependency);
  const attended = customers.map(({ id, name, manager }, index): Attended => {
    const value = worth[index] ?? 0n;
    return { id, name, manager, value, status: statusOf(value, base, levels) };
  });
  const load: Load = {
    norm: KEYS_NORM,
    riskFrom: Number(RISK_FROM.numerator) / Number(RISK_FROM.denominator),
    managers: booksOf(attended, base).map(({ manager, value, keys, ...book }) => ({
      ...book,
      name: manager,
      value: decimalFromMoney({ minor: value, scale: plan.facts.scale }),
      share: shareOf(value, base),
      keys: keys.map((key) => ({
        id: key.id,
        share: shareOf(key.value, base),
        status: key.status,
      })),
    })),
    unattended: unattendedKeys(attended).map(({ id, name }) => ({ id, name })),
  };
  return { load };
}
