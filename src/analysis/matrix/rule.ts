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
  const cell = (abc: AbcClass, xyz: XyzClass | null): MatrixCell => {
    const inside = customers.filter((customer) => customer.abc === abc && customer.xyz === xyz);
    const value = inside.reduce((sum, customer) => sum + customer.value, 0n);
    return { abc, xyz, customers: inside.length, value };
  };
  const lettered = rows.flatMap((abc) => columns.map((xyz) => cell(abc, xyz)));
  const unlettered = rows.map((abc) => cell(abc, null)).filter((found) => found.customers > 0);
  return [...lettered, ...unlettered];
}
