import type { AbcClass, XyzClass } from "../../domain/words.ts";

/** What the matrix needs of a customer. */
export interface Classed {
  readonly abc: AbcClass;
  readonly xyz: XyzClass | null;
  /** Minor units of the measure. */
  readonly value: bigint;
}

export interface MatrixCell {
  readonly abc: AbcClass;
  readonly xyz: XyzClass | null;
  readonly customers: number;
  readonly value: bigint;
}

const columns = ["X", "Y", "Z"] as const;
const rows = ["A", "B", "C"] as const;

/** Always the nine cells, row by row; then those of customers without a letter, where there are any [X5]. */
export function matrixOf(customers: readonly Classed[]): readonly MatrixCell[] {
  const sums = new Map<string, { customers: number; value: bigint }>();
  for (const { abc, xyz, value } of customers) {
    const key = keyOf(abc, xyz);
    const sum = sums.get(key) ?? { customers: 0, value: 0n };
    sum.customers += 1;
    sum.value += value;
    sums.set(key, sum);
  }
  const cell = (abc: AbcClass, xyz: XyzClass | null): MatrixCell => ({
    abc,
    xyz,
    ...(sums.get(keyOf(abc, xyz)) ?? { customers: 0, value: 0n }),
  });
  const lettered = rows.flatMap((abc) => columns.map((xyz) => cell(abc, xyz)));
  const unlettered = rows.map((abc) => cell(abc, null)).filter((found) => found.customers > 0);
  return [...lettered, ...unlettered];
}

const keyOf = (abc: AbcClass, xyz: XyzClass | null): string => abc + (xyz ?? "");
