import { open, readFile } from "node:fs/promises";
import type { History } from "../../src/analysis/index.ts";
import { failure, success, type Result } from "../../src/domain/result.ts";

/** What is wrong with a row of a summary, as a spreadsheet numbers it. */
export interface SummaryProblem {
  readonly row: number;
}

const HEADER = /^\ufeff?"?id"?([,;\t])"?frequency"?\1"?recency"?\1"?t"?$/i;
const HEAD_BYTES = 200;

/** Whether a file holds customers already summed up: columns `ID,frequency,recency,T` and no others. */
export async function isSummary(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const [head = ""] = buffer.toString("utf8", 0, bytesRead).split(/\r?\n/);
    return HEADER.test(head.trim());
  } finally {
    await file.close();
  }
}

/** The histories in a summary [L4]; its unit of time is the file's own, weeks in the published sample. */
export async function readSummary(
  path: string,
): Promise<Result<readonly History[], SummaryProblem>> {
  const [head = "", ...rows] = (await readFile(path, "utf8")).split(/\r?\n/);
  const delimiter = HEADER.exec(head.trim())?.[1] ?? ",";
  const histories: History[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.trim() === "") continue;
    const history = historyIn(row, delimiter);
    if (history === null) return failure({ row: index + 2 });
    histories.push(history);
  }
  return success(histories);
}

const NUMBER = /^\d+(?:[.,]\d+)?$/;

function historyIn(row: string, delimiter: string): History | null {
  const cells = row.split(delimiter).map((cell) => cell.trim().replaceAll('"', ""));
  if (cells.length !== 4 || !cells.slice(1).every((cell) => NUMBER.test(cell))) return null;
  const [repeats = 0, lastAt = 0, observed = 0] = cells
    .slice(1)
    .map((cell) => Number(cell.replace(",", ".")));
  const fits = Number.isInteger(repeats) && lastAt <= observed && (repeats > 0 || lastAt === 0);
  return fits ? { repeats, lastAt, observed } : null;
}
