import {
  aliveBy,
  fittingBoth,
  FEWEST_REPEATERS,
  historyOf,
  repeatersOf,
  type Alive,
  type FittedModels,
  type RhythmRow,
} from "../../analysis/index.ts";
import { oncePer } from "../../domain/once-per.ts";
import type { CallOptions } from "../../engines/engine.ts";

/** Both models, and what they say of each party; missing parties never bought. */
export interface ModelsOfParties {
  readonly fitted: FittedModels;
  readonly alive: ReadonlyMap<number, Alive>;
}

/** So many steps of a search take about as long as a page may wait for an answer. */
const STEPS_BETWEEN_PAUSES = 20;

const refused = { refused: "too-few-repeaters" } as const;
const tooFew: ModelsOfParties = {
  fitted: { bgnbd: refused, paretoNbd: refused },
  alive: new Map(),
};

/** Everyone who ever bought, read once of an answer. */
const buyersOf = oncePer((rows: readonly RhythmRow[]) =>
  rows.flatMap((row) => {
    const { party, purchaseDates, spanDays, recencyDays } = row;
    return spanDays === null || recencyDays === null
      ? []
      : [{ party, history: historyOf(purchaseDates, spanDays, recencyDays) }];
  }),
);

/** By the rows they were fitted to: equal questions on equal facts are answered by the same rows. */
const known = new WeakMap<readonly RhythmRow[], ModelsOfParties>();

/**
 * The models of these customers [L4]: at once where they are too few or have been fitted before,
 * else fitted if that is wanted, with pauses in which the call can be cancelled. Null: not fitted.
 */
export async function modelsOf(
  rows: readonly RhythmRow[],
  wanted: boolean,
  { signal }: CallOptions,
): Promise<ModelsOfParties | null> {
  const buyers = buyersOf(rows);
  const histories = buyers.map(({ history }) => history);
  if (repeatersOf(histories) < FEWEST_REPEATERS) return tooFew;
  const before = known.get(rows);
  if (before !== undefined || !wanted) return before ?? null;
  const fitted = await withPauses(fittingBoth(histories), signal);
  const alive = aliveBy(fitted);
  const models = {
    fitted,
    alive: new Map(buyers.map(({ party, history }) => [party, alive(history)])),
  };
  known.set(rows, models);
  return models;
}

async function withPauses<Value>(
  search: Generator<undefined, Value>,
  signal: AbortSignal | undefined,
): Promise<Value> {
  for (let steps = 1; ; steps += 1) {
    const step = search.next();
    if (step.done === true) return step.value;
    if (steps % STEPS_BETWEEN_PAUSES !== 0) continue;
    // A task of its own, so that a message that cancels can come in between.
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
  }
}
