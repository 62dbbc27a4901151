import { groupedBy } from "../../domain/grouping.ts";
import type { Rejection, RejectionReason } from "../../domain/source.ts";

/** Rows whose cell to blame holds the same text. */
export interface RejectedText {
  readonly text: string;
  readonly rows: readonly number[];
}

/** Rows that could not be taken for one reason in one column, text by text. */
export interface RejectionGroup {
  readonly reason: RejectionReason;
  readonly column: string;
  readonly count: number;
  readonly texts: readonly RejectedText[];
}

/** Rejected rows by the way to mend them, most first: one cause is mended once for all its rows. */
export function rejectionGroups(rejections: readonly Rejection[]): readonly RejectionGroup[] {
  const groups = groupedBy(rejections, ({ reason, column }) => JSON.stringify([reason, column]));
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const { reason, column } = first;
      return { reason, column, count: group.length, texts: textsOf(group) };
    })
    .toSorted((left, right) => right.count - left.count);
}

const textsOf = (group: readonly Rejection[]): readonly RejectedText[] =>
  [...groupedBy(group, ({ text }) => text)]
    .map(([text, same]) => ({ text, rows: same.map(({ row }) => row) }))
    .toSorted((left, right) => right.rows.length - left.rows.length);

/** Reasons whose cell can be given another text; cells beyond the columns and other tables cannot. */
export const isMendable = (reason: RejectionReason): boolean =>
  reason !== "too-many-cells" && reason !== "another-table";
