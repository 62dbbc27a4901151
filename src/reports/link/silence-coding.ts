import { decimalFromMoney, minorFromDecimal, moneyFromDecimal } from "../../domain/money.ts";
import type { ReportCustomer, ReportDocument } from "../document.ts";
import { minorNear } from "./cell-coding.ts";
import type { Coder } from "./coder.ts";
import { flag, signed } from "./coding.ts";
import type { LinkContext } from "./context.ts";
import { number } from "./number-coding.ts";

type Silence = NonNullable<ReportDocument["silence"]>;

const isOfScale = (decimal: string, scale: number): boolean =>
  moneyFromDecimal(decimal)?.scale === scale;

/**
 * What stands on those who are silent [L5]: it follows from customers who are all listed; of others
 * the figures lie above. Null where the report has none of it.
 */
export function silenceOf(
  coder: Coder,
  context: LinkContext,
  customers: readonly ReportCustomer[],
  silence: Silence | undefined,
): Silence | null {
  const scale = context.valueScale;
  const told =
    silence !== undefined &&
    isOfScale(silence.stakeLost, scale) &&
    isOfScale(silence.stakeCooling, scale);
  if (!flag(coder, "silence", told)) return null;
  const stake = (state: "lost" | "cooling", wanted: string | undefined): string => {
    const near = customers
      .filter((customer) => customer.state === state)
      .reduce((sum, customer) => sum + minorFromDecimal(customer.stake ?? "0"), 0n);
    const minor = minorFromDecimal(wanted ?? "0");
    if (flag(coder, "silence as guessed", minor === near))
      return decimalFromMoney({ minor: near, scale });
    const made = minorNear(coder, "silence stake", minor, { near, scale });
    return decimalFromMoney({ minor: made, scale });
  };
  const pooled = silence?.pooledMedianDays ?? null;
  const repeaters = BigInt(customers.filter(({ purchaseDates }) => purchaseDates > 1).length);
  return {
    stakeLost: stake("lost", silence?.stakeLost),
    stakeCooling: stake("cooling", silence?.stakeCooling),
    pooledMedianDays: flag(coder, "pooled null", pooled === null)
      ? null
      : number(coder, "pooled", pooled ?? 0),
    repeaters: Number(
      repeaters + signed(coder, "repeaters", BigInt(silence?.repeaters ?? 0) - repeaters),
    ),
  };
}
