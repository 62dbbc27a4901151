import { oncePer } from "../../domain/once-per.ts";
import type { AbcClass, XyzClass } from "../../domain/words.ts";
import type { ReportDocument } from "../document.ts";

/** Which classes are meant; what is left out means each. */
export interface ClassesMeant {
  readonly abc?: AbcClass;
  readonly xyz?: XyzClass | null;
}

interface Part {
  readonly abc: AbcClass;
  readonly xyz: XyzClass | null;
  readonly share: number;
  /** One where a part is a customer. */
  readonly customers?: number;
}

interface Total {
  count: number;
  share: number;
}

/** Every total at once: asked one by one, each would go through thousands of customers. */
const totalsOf = oncePer((parts: readonly Part[]) => {
  const totals = new Map<AbcClass | undefined, Map<XyzClass | null | undefined, Total>>();
  for (const { abc, xyz, share, customers = 1 } of parts)
    for (const down of [abc, undefined]) {
      const row = totals.get(down) ?? new Map<XyzClass | null | undefined, Total>();
      totals.set(down, row);
      for (const across of [xyz, undefined]) {
        const total = row.get(across) ?? { count: 0, share: 0 };
        total.count += customers;
        total.share += share;
        row.set(across, total);
      }
    }
  return totals;
});

/** How many customers are of these classes, and what share they hold: of everyone, also where a link lists few. */
export const classTotal = (
  { customers, matrix, others }: ReportDocument,
  { abc, xyz }: ClassesMeant,
): Readonly<Total> =>
  totalsOf(others === undefined ? customers : matrix)
    .get(abc)
    ?.get(xyz) ?? { count: 0, share: 0 };
