import type { SourceColumn } from "../contract.ts";
import type { ColumnProfile } from "../mapping/column-profile.ts";

/** The head of a table as the layouts look at it. */
export interface FoundTable {
  readonly columns: readonly SourceColumn[];
  readonly profiles: readonly ColumnProfile[];
  /** The names of each column from top to bottom. */
  readonly parts: readonly (readonly string[])[];
  readonly title: readonly (readonly string[])[];
  /** Records below the header, and the leading blanks of their cells. */
  readonly body: readonly (readonly string[])[];
  readonly indents: readonly (readonly number[])[];
  readonly russian: boolean;
  /** The year of months that name none; null where nothing tells it. */
  readonly year: string | null;
}

const codeWord =
  /(?:^| )(?:инн|кпп|код|номер|no|id|code|number|тел|телефон|phone|год|year)(?: |$)/u;

/** Columns of figures: money, quantities, shares; not codes. */
export const measuresOf = ({ profiles }: FoundTable): readonly number[] =>
  profiles
    .filter(
      ({ filled, numbers, dates, taxIds, name }) =>
        filled > 0 && numbers >= 0.6 && dates < 0.6 && taxIds < 0.9 && !codeWord.test(name.words),
    )
    .filter((profile) => !isOrdinal(profile))
    .map(({ column }) => column.index);

/** Columns that a layout adds, behind those of the file. */
export const withMade = (
  columns: readonly SourceColumn[],
  headers: readonly string[],
): readonly SourceColumn[] => [
  ...columns,
  ...headers.map((header, index) => ({ index: columns.length + index, header, samples: [] })),
];

/** «№» in front of the names. */
export const isOrdinal = ({ column, name }: ColumnProfile): boolean =>
  /^(?:№|#)/u.test(column.header) || /^(?:п п|n|no)$/u.test(name.words);
