import { nextDue, type RhythmRow } from "../../analysis/index.ts";
import { decimalFromMoney, minorFromDecimal } from "../../domain/money.ts";
import type { ReportCustomer, ReportDocument } from "../document.ts";
import type { PartyAnswers } from "./answers.ts";
import type { ModelsOfParties } from "./models.ts";
import type { Plan } from "./plan.ts";

interface SilenceFigures {
  readonly stake: string;
  readonly nextDue: ReportCustomer["nextDue"];
  readonly alive: ReportCustomer["alive"];
}

/** A next purchase is awaited of those who buy [L6]. */
export const isAwaited = (state: ReportCustomer["state"]): boolean =>
  state === "active" || state === "cooling";

/**
 * What is at stake with a party, when it is due if it is awaited, and whether models take it for
 * alive [L4] [L5] [L6].
 */
export function silenceFiguresFor(
  plan: Plan,
  answers: PartyAnswers,
  models: ModelsOfParties | null,
): (party: RhythmRow) => SilenceFigures {
  // Answers hold every party in order, counted from 1.
  const stakeOf = (party: number): string =>
    answers.stakes[party - 1]?.value ?? decimalFromMoney({ minor: 0n, scale: plan.scale });
  return ({ party, lastPurchase, twiceMedian }) => {
    const alive = models?.alive.get(party);
    return {
      stake: stakeOf(party),
      nextDue: nextDue(lastPurchase, twiceMedian),
      alive: alive && { ...alive },
    };
  };
}

type SilenceBlock = NonNullable<ReportDocument["silence"]>;

/** What stands on those who are silent, and what the models say of all [L2] [L4] [L5]. */
export function silenceFrom(
  plan: Plan,
  answers: PartyAnswers,
  customers: readonly ReportCustomer[],
  models: ModelsOfParties | null,
): SilenceBlock {
  const stakeOf = (state: ReportCustomer["state"]): string => {
    const stakes = customers.filter((customer) => customer.state === state);
    const minor = stakes.reduce((sum, { stake = "0" }) => sum + minorFromDecimal(stake), 0n);
    return decimalFromMoney({ minor, scale: plan.scale });
  };
  const pooled = answers.signs[0]?.pooledTwiceMedian ?? null;
  return {
    stakeLost: stakeOf("lost"),
    stakeCooling: stakeOf("cooling"),
    pooledMedianDays: pooled === null ? null : pooled / 2,
    repeaters: answers.rhythm.filter(isRepeater).length,
    ...(models === null ? {} : { models: modelsPart(models) }),
  };
}

const isRepeater = ({ purchaseDates }: RhythmRow): boolean => purchaseDates > 1;

function modelsPart({ fitted }: ModelsOfParties): NonNullable<SilenceBlock["models"]> {
  const { bgnbd, paretoNbd } = fitted;
  return {
    bgnbd: "refused" in bgnbd ? bgnbd : { ...modelPart(bgnbd) },
    paretoNbd: "refused" in paretoNbd ? paretoNbd : { ...modelPart(paretoNbd) },
  };
}

const modelPart = <Parameters>({
  parameters,
  logLikelihood,
}: {
  readonly parameters: Parameters;
  readonly logLikelihood: number;
}) => ({ parameters, logLikelihood: Number(logLikelihood.toFixed(3)) });
