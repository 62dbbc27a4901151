import { IntakeRefused } from "./refused.ts";
import type { ReadOptions } from "./source-table.ts";
import { CellsWriter } from "./workbook-cells.ts";
import { WorkbookPackage } from "./workbook-package.ts";
import type { SheetCells } from "./workbook-sheet.ts";
import { isFinishedReport, xlsxParts } from "./xlsx-parts.ts";
import { XlsxRowsReader, type XlsxCellContext } from "./xlsx-rows.ts";
import { xlsxStrings } from "./xlsx-strings.ts";
import { xlsxStyles } from "./xlsx-styles.ts";

/**
 * Opens an .xlsx: its texts and styles are held, its sheets are read row by row when they are asked
 * for, so that the size of a sheet costs no memory.
 */
export async function openXlsx(blob: Blob, options: ReadOptions): Promise<readonly SheetCells[]> {
  const parts = await WorkbookPackage.open(blob, options);
  if (await isFinishedReport(parts)) throw new IntakeRefused({ code: "finished-report" });
  const { sheets, sharedStrings, styles, ...properties } = await xlsxParts(parts);
  if (sheets.length === 0) throw new IntakeRefused({ code: "no-table" });
  let context: Promise<XlsxCellContext> | null = null;
  const load = async (): Promise<XlsxCellContext> => ({
    strings: await xlsxStrings(parts, sharedStrings),
    styles: await xlsxStyles(parts, styles),
    ...properties,
  });
  return sheets.map(({ name, hidden, path }) => {
    let formulas = 0;
    return {
      name,
      hidden,
      formulasWithoutValues: () => formulas,
      async *write(onShare) {
        const writer = new CellsWriter();
        const reader = new XlsxRowsReader(writer, await (context ??= load()));
        for await (const share of parts.scan(path, reader, "streamed")) {
          onShare(share);
          yield writer.take();
        }
        formulas = reader.formulasWithoutValues;
        yield writer.take();
      },
    };
  });
}
