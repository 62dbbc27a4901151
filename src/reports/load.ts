import {
  booksOf,
  KEYS_NORM,
  levelsFrom,
  RISK_FROM,
  statusOf,
  unattendedKeys,
  type MoneyMeasure,
} from "../analysis/index.ts";
import { decimalFromMoney, minorFromDecimal } from "../domain/money.ts";
import { ratioOf } from "../domain/ratio.ts";
import type { ReportCustomer, ReportDocument } from "./document.ts";
import type { Load } from "./document/load.ts";

interface Told {
  readonly customers: readonly ReportCustomer[];
  readonly parameters: Pick<ReportDocument["parameters"], "dependency">;
}

/** Managers' books as they follow from the customers of a report and what each brought [D5]. */
export function loadOf({ customers, parameters }: Told, measure: MoneyMeasure): Load {
  const { key, critical, mono } = parameters.dependency;
  const levels = levelsFrom({ key: String(key), critical: String(critical), mono: String(mono) });
  const worth = (customer: ReportCustomer): string => customer[measure] ?? customer.revenue;
  const values = customers.map((customer) => minorFromDecimal(worth(customer)));
  const base = values.reduce((sum, value) => (value > 0n ? sum + value : sum), 0n);
  const share = (value: bigint): number => (value <= 0n ? 0 : (ratioOf(value, base) ?? 0));
  const scale = customers[0] === undefined ? 0 : decimalsOf(worth(customers[0]));
  const attended = customers.map(({ id, name, manager }, index) => {
    const value = values[index] ?? 0n;
    return { id, name, manager, value, status: statusOf(value, base, levels) };
  });
  return {
    norm: KEYS_NORM,
    riskFrom: Number(RISK_FROM.numerator) / Number(RISK_FROM.denominator),
    managers: booksOf(attended, base).map(({ manager, value, keys, ...book }) => ({
      name: manager,
      customers: book.customers,
      value: decimalFromMoney({ minor: value, scale }),
      share: share(value),
      keys: keys.map((one) => ({ id: one.id, share: share(one.value), status: one.status })),
      overloaded: book.overloaded,
      risky: book.risky,
    })),
    unattended: unattendedKeys(attended).map(({ id, name }) => ({ id, name })),
  };
}

const decimalsOf = (decimal: string): number => decimal.split(".")[1]?.length ?? 0;
