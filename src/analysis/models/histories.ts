/** When customers bought, as the models see it [L4]; time in weeks, as fractions of days. */
export interface History {
  /** Days with a purchase after the first one. */
  readonly repeats: number;
  /** From the first purchase to the last; 0 for one day. */
  readonly lastAt: number;
  /** From the first purchase to the as-of day. */
  readonly observed: number;
}

/** Customers with one and the same history. */
export interface CountedHistory extends History {
  readonly customers: number;
}

/**
 * Every history once, in an order of its own, so that the same customers in any order have the same
 * likelihood to the last bit [F5], and a fit takes the time of the different ones.
 */
export function countedHistories(histories: readonly History[]): readonly CountedHistory[] {
  const sorted = histories.toSorted(
    (one, other) =>
      one.repeats - other.repeats || one.lastAt - other.lastAt || one.observed - other.observed,
  );
  const counted: CountedHistory[] = [];
  for (const history of sorted) {
    const last = counted.at(-1);
    if (last !== undefined && isSame(last, history))
      counted[counted.length - 1] = { ...last, customers: last.customers + 1 };
    else counted.push({ ...history, customers: 1 });
  }
  return counted;
}

const isSame = (one: History, other: History): boolean =>
  one.repeats === other.repeats && one.lastAt === other.lastAt && one.observed === other.observed;
