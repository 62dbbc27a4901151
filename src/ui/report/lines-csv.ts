import type { Locale } from "../../domain/words.ts";
import type { ExplainMessages } from "../../messages/report-explain.ts";
import type { LinesWanted } from "../../reports/blocks/block.ts";
import { csvFile } from "../../reports/csv.ts";
import type { LineColumn, LinesPage } from "../../reports/lines.ts";
import type { LinesSource } from "./lines-source.ts";

type Line = LinesPage["rows"][number];

/** Lines asked for at once: a few megabytes of text. */
const SLICE = 20_000;

const decimals: ReadonlySet<LineColumn> = new Set(["quantity", "revenue", "costOfSales"]);

/** What a file of lines is made with. */
export interface LinesFile {
  readonly locale: Locale;
  readonly words: ExplainMessages["dialog"];
  /** Names of the files that the lines are of, by their place. */
  readonly sources: readonly string[];
}

/** A cell as a spreadsheet of the language reads it. */
function cellOf(line: Line, column: LineColumn, { locale, sources }: LinesFile): string {
  if (column === "source") return sources[line.source - 1] ?? String(line.source);
  const value = line[column] ?? "";
  if (typeof value === "number") return String(value);
  return decimals.has(column) && locale === "ru" ? value.replace(".", ",") : value;
}

/** Lines as texts, the heads of their columns first. */
const lineRows = (
  { columns, rows }: Pick<LinesPage, "columns" | "rows">,
  file: LinesFile,
): readonly (readonly string[])[] =>
  rows.map((line) => columns.map((column) => cellOf(line, column, file)));

/** Text without the mark at its beginning, to be put after other text. */
const further = (text: string): string => text.slice(1);

/**
 * All lines of a figure as a CSV file, fetched piece by piece so that neither the page nor the engine
 * holds them all at once as rows. Null where they could not be read or the signal was given.
 */
export async function linesCsv(
  source: LinesSource,
  wanted: LinesWanted,
  file: LinesFile,
  {
    signal,
    onProgress,
  }: { readonly signal: AbortSignal; readonly onProgress: (done: number, count: number) => void },
): Promise<Blob | null> {
  const parts: string[] = [];
  let done = 0;
  let count = 1;
  while (done < count) {
    const page = await source.page(wanted, { offset: done, limit: SLICE }, signal);
    if (page === null || signal.aborted) return null;
    const head = page.columns.map((column) => file.words.columns[column]);
    if (parts.length === 0) parts.push(csvFile([[head]], file.locale));
    parts.push(further(csvFile([lineRows(page, file)], file.locale)));
    done += page.rows.length;
    count = page.rows.length === 0 ? done : page.count;
    onProgress(done, count);
  }
  return new Blob(parts, { type: "text/csv" });
}
