import type { AbcClass, XyzClass } from "../../domain/words.ts";
import type { ReportDocument } from "../document.ts";

/** Which classes are meant; what is left out means each. */
export interface ClassesMeant {
  readonly abc?: AbcClass;
  readonly xyz?: XyzClass | null;
}

/** How many customers are of these classes, and what share they hold: of everyone, also where a link lists few. */
export function classTotal(
  { customers, matrix, others }: ReportDocument,
  { abc, xyz }: ClassesMeant,
): { readonly count: number; readonly share: number } {
  const belongs = (one: { readonly abc: AbcClass; readonly xyz: XyzClass | null }): boolean =>
    (abc === undefined || one.abc === abc) && (xyz === undefined || one.xyz === xyz);
  const share = (parts: readonly { readonly share: number }[]): number =>
    parts.reduce((sum, part) => sum + part.share, 0);
  if (others === undefined) {
    const found = customers.filter(belongs);
    return { count: found.length, share: share(found) };
  }
  const cells = matrix.filter(belongs);
  return { count: cells.reduce((sum, cell) => sum + cell.customers, 0), share: share(cells) };
}
