import type { WriteSheet } from "hucre/xlsx";
import { plainText } from "../cell-value.ts";
import { cellAt, columnLetters, fixedRange, onSheet } from "./addresses.ts";
import { safeText } from "./safe-text.ts";
import { lastRow, type PlacedTable } from "./placed-table.ts";
import type { WorkbookTelling } from "./workbook-telling.ts";

/** So many characters across a page can still be read. */
const PAGE = 230;

interface Extent {
  readonly widths: readonly number[];
  /** The table of a sheet that has one. */
  readonly only: PlacedTable | undefined;
  /** Whether it has no tables and stands on one page. */
  readonly onePage?: boolean;
}

/** How many columns stay in sight: up to the name of the customer. */
function frozenColumns({ table }: PlacedTable): number {
  const name = table.columns.findIndex(({ id }) => ["name", "customer", "who"].includes(id));
  return name < 0 || table.columns.length < 8 ? 0 : name + 1;
}

/** A4 across, as wide as the sheet, the first one upright; the head of a list stays in sight and can be filtered. */
export function paperOf(
  telling: WorkbookTelling,
  { widths, only, onePage = false }: Extent,
): Partial<WriteSheet> {
  const columns = widths.length;
  const width = widths.reduce((sum, one) => sum + one, 0);
  const { sheet, document, words } = telling;
  const title = document.title === "" ? words.document.kind : document.title;
  const filtered = only !== undefined && only.table.rows.length > 1;
  return {
    pageSetup: {
      paperSize: "a4",
      orientation: onePage ? "portrait" : "landscape",
      fitToPage: true,
      fitToWidth: Math.max(1, Math.ceil(width / PAGE)),
      fitToHeight: onePage ? 1 : 0,
      margins: { top: 0.6, right: 0.5, bottom: 0.7, left: 0.5, header: 0.3, footer: 0.3 },
    },
    headerFooter: {
      oddFooter: `&L${footerText(title)}&R${plainText(sheet.footer("&P", "&N"))}`,
    },
    view: { showGridLines: false },
    ...(only === undefined
      ? {}
      : { freezePane: { rows: only.head + 1, columns: frozenColumns(only) } }),
    ...(filtered
      ? {
          autoFilter: {
            range: `${cellAt(0, only.head)}:${cellAt(columns - 1, lastRow(only))}`,
          },
        }
      : {}),
  };
}

/** A footer has room for 255 characters, and in it `&` begins an order. */
const MOST_OF_TITLE = 100;
const footerText = (title: string): string =>
  safeText(plainText(title).slice(0, MOST_OF_TITLE)).replaceAll("&", "&&");

/** The head of a list, and the names of a wide one, on every page. */
function repeated(sheet: string, only: PlacedTable): string {
  const head = `$${String(only.head + 1)}`;
  const names = frozenColumns(only);
  const heads = onSheet(sheet, `${head}:${head}`);
  return names === 0 ? heads : `${onSheet(sheet, `$A:$${columnLetters(names - 1)}`)},${heads}`;
}

interface Printed {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
  readonly only: PlacedTable | undefined;
}

/** What prints and what is repeated, as names: the writer would not quote the names of sheets. */
export const printNames = ({ sheet, rows, columns, only }: Printed) => [
  {
    name: "_xlnm.Print_Area",
    range: onSheet(sheet, fixedRange(0, 0, Math.max(0, rows - 1), columns - 1)),
    scope: sheet,
  },
  ...(only === undefined
    ? []
    : [
        {
          name: "_xlnm.Print_Titles",
          range: repeated(sheet, only),
          scope: sheet,
        },
      ]),
];
