import { utils, write, type CellObject } from "@e965/xlsx";
import { writeOds } from "hucre/ods";
import {
  writeXlsx,
  type Cell as WrittenCell,
  type WriteOptions,
  type WriteSheet,
} from "hucre/xlsx";
import { plainDecimal } from "./forms.ts";
import { timeless, type Entry } from "./packed.ts";
import type { Row } from "./rows.ts";

/** A cell as a spreadsheet keeps it. */
export type Cell = string | number | Date | null;

export interface Sheet {
  readonly name: string;
  readonly rows: readonly Row<Cell>[];
  readonly hidden?: boolean;
  /** What a plain grid cannot say: indents, merged cells, formulas, by hucre's own names. */
  readonly more?: Partial<WriteSheet>;
}

export type CellDetails = Map<string, Partial<WrittenCell>>;

/** Money as a spreadsheet keeps it: the nearest binary fraction. */
export const moneyCell = (minor: bigint): number => Number(plainDecimal(minor));
export const dayCell = (date: string): Date => new Date(`${date}T00:00:00Z`);
/** Days since 30 December 1899. */
export const serialOf = (date: string): number => dayCell(date).getTime() / 86_400_000 + 25_569;

const written = ({ name, rows, hidden = false, more = {} }: Sheet): WriteSheet => ({
  name,
  rows: rows.map(({ cells }) => [...cells]),
  ...(hidden ? { hidden } : {}),
  ...more,
});

export async function xlsxOf(
  sheets: readonly Sheet[],
  options: Omit<WriteOptions, "sheets"> = {},
  revise: (entry: Entry) => Entry = (entry) => entry,
): Promise<Uint8Array<ArrayBuffer>> {
  return timeless(await writeXlsx({ ...options, sheets: sheets.map(written) }), revise);
}

/** A workbook behind a password; its salt is drawn, so that it is another one each time. */
export const lockedXlsxOf = async (sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await writeXlsx({
      sheets: sheets.map(written),
      encryption: { password: "пароль", spinCount: 1000 },
    }),
  );

export const odsOf = async (sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> =>
  timeless(await writeOds({ sheets: sheets.map(written) }));

/** The kinds of workbook that SheetJS writes. */
export type OldKind = "xlsx" | "biff8" | "biff5" | "xlml" | "html" | "ods";

export function oldWorkbookOf(sheets: readonly Sheet[], kind: OldKind): Uint8Array<ArrayBuffer> {
  const book = utils.book_new();
  for (const { name, rows } of sheets) {
    const grid = rows.map(({ cells }) =>
      cells.map((cell) => (cell instanceof Date ? dateObject(cell, kind) : cell)),
    );
    utils.book_append_sheet(book, utils.aoa_to_sheet(grid), name);
  }
  sheets.forEach(({ hidden }, index) => {
    if (hidden === true)
      book.Workbook = {
        ...book.Workbook,
        Sheets: sheets.map((_, at) => ({ Hidden: at === index ? 1 : 0 })),
      };
  });
  // `write` is typed as any; with type "array" it gives an ArrayBuffer.
  return new Uint8Array(write(book, { type: "array", bookType: kind }) as ArrayBuffer);
}

/** OpenDocument keeps days as such, the others as numbers with a format. */
const dateObject = (date: Date, kind: OldKind): CellObject =>
  kind === "ods"
    ? { t: "d", v: date }
    : { t: "n", v: date.getTime() / 86_400_000 + 25_569, z: "dd/mm/yyyy" };
