import { bgNbd } from "./bg-nbd.ts";
import { fitting, type Fit } from "./fit.ts";
import type { History } from "./histories.ts";
import type { Model } from "./model.ts";
import { paretoNbd } from "./pareto-nbd.ts";

/** Both models of [L4], each fitted or refused. */
export interface FittedModels {
  readonly bgnbd: Fit<"r" | "alpha" | "a" | "b">;
  readonly paretoNbd: Fit<"r" | "alpha" | "s" | "beta">;
}

/** The chance that a customer still buys, by each model; null where it says nothing of it. */
export interface Alive {
  readonly bgnbd: number | null;
  readonly paretoNbd: number | null;
}

const DAYS_OF_WEEK = 7;

/** What the models see of a customer: days with a purchase, days from the first to the last, and of silence. */
export const historyOf = (
  purchaseDates: number,
  spanDays: number,
  recencyDays: number,
): History => ({
  repeats: purchaseDates - 1,
  lastAt: spanDays / DAYS_OF_WEEK,
  observed: (spanDays + recencyDays) / DAYS_OF_WEEK,
});

/** Fits one model after the other, with pauses. */
export function* fittingBoth(histories: readonly History[]): Generator<undefined, FittedModels> {
  return {
    bgnbd: yield* fitting(bgNbd, histories),
    paretoNbd: yield* fitting(paretoNbd, histories),
  };
}

/** What the fitted models say of one customer after another [L4]; to four decimals. */
export function aliveBy({ bgnbd, paretoNbd: pareto }: FittedModels): (history: History) => Alive {
  const byBgNbd = aliveOf(bgNbd, bgnbd);
  const byParetoNbd = aliveOf(paretoNbd, pareto);
  return (history) => ({ bgnbd: byBgNbd(history), paretoNbd: byParetoNbd(history) });
}

function aliveOf<Name extends string>(model: Model<Name>, fit: Fit<Name>) {
  if ("refused" in fit) return () => null;
  const alive = model.alive(fit.values);
  return (history: History): number | null => {
    const chance = alive(history);
    return chance === null ? null : Number(chance.toFixed(4));
  };
}

/** Purchases that all customers together will make in the weeks after the as-of day. */
export const expectedPurchases = (
  models: FittedModels,
  histories: readonly History[],
  weeks: number,
): { readonly bgnbd: number | null; readonly paretoNbd: number | null } => ({
  bgnbd: expectedOf(bgNbd, models.bgnbd, histories, weeks),
  paretoNbd: expectedOf(paretoNbd, models.paretoNbd, histories, weeks),
});

function expectedOf<Name extends string>(
  model: Model<Name>,
  fit: Fit<Name>,
  histories: readonly History[],
  weeks: number,
): number | null {
  if ("refused" in fit) return null;
  const expected = model.expected(fit.values, weeks);
  const sum = histories.reduce((all, history) => all + expected(history), 0);
  return Number(sum.toFixed(1));
}
