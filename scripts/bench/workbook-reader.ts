import { readFile } from "node:fs/promises";
import { performance } from "node:perf_hooks";
import { openWorkbook } from "../../src/intake/opening/workbook.ts";

/** Reads all rows of the first sheet; gives their number. */
export type WorkbookReader = (path: string) => Promise<number>;

/** Each turns the cells into texts or values for every row; only ours writes them out as bytes. */
export const workbookReaders = {
  Kamerton: async (path) => {
    const blob = new Blob([await readFile(path)]);
    const file = { name: "sales.xlsx", bytes: blob };
    const [sheet] = await openWorkbook({ file, blob, entry: null }, "xlsx", {});
    let rows = 0;
    for await (const piece of sheet?.pieces() ?? [])
      for (const byte of piece) if (byte === 0x0a) rows += 1;
    return rows;
  },
  SheetJS: async (path) => {
    const { read, utils } = await import("@e965/xlsx");
    const workbook = read(await readFile(path), { dense: true });
    const sheet = workbook.Sheets[workbook.SheetNames[0] ?? ""];
    return sheet === undefined ? 0 : utils.sheet_to_json(sheet, { header: 1 }).length;
  },
  hucre: async (path) => {
    const { streamXlsxRows } = await import("hucre/xlsx");
    let rows = 0;
    for await (const row of streamXlsxRows(new Uint8Array(await readFile(path))))
      if (row.values.length > 0) rows += 1;
    return rows;
  },
} satisfies Readonly<Record<string, WorkbookReader>>;

export type WorkbookReaderName = keyof typeof workbookReaders;

export interface ReadingCost {
  readonly rows: number;
  readonly milliseconds: number;
  /** The most memory that the process had, in MB. */
  readonly megabytes: number;
}

// As a program of its own it reads one file by one reader, so that no reader pays for another.
const [, program = "", name, path] = process.argv;
if (program.endsWith("workbook-reader.ts") && name !== undefined && path !== undefined) {
  // The program is started by the bench only, with a name from the list.
  const reader: WorkbookReader = workbookReaders[name as WorkbookReaderName];
  const since = performance.now();
  const rows = await reader(path);
  const cost: ReadingCost = {
    rows,
    milliseconds: performance.now() - since,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
  console.log(JSON.stringify(cost));
}
