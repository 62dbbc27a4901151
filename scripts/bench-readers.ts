import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import {
  workbookReaders,
  type ReadingCost,
  type WorkbookReaderName,
} from "./bench/workbook-reader.ts";
import { writeWorkbook } from "./bench/workbook-file.ts";

/*
 * `node scripts/bench-readers.ts`: a workbook of 100 000 sales in eight columns, read by our reader and
 * by others, each in a process of its own, in turn.
 */

const sales = 100_000;
const rounds = 3;
const run = promisify(execFile);

async function costOf(reader: WorkbookReaderName, path: string): Promise<ReadingCost> {
  const { stdout } = await run(process.execPath, [
    "scripts/bench/workbook-reader.ts",
    reader,
    path,
  ]);
  // Our own program has written it.
  const cost = JSON.parse(stdout) as ReadingCost;
  if (cost.rows !== sales + 1) throw new Error(`${reader} read ${String(cost.rows)} rows`);
  return cost;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const folder = await mkdtemp(join(tmpdir(), "kamerton-bench-"));
try {
  const file = join(folder, "sales.xlsx");
  await writeWorkbook(file, sales);
  // Every name of the list, which TypeScript does not know to be all there are.
  const names = Object.keys(workbookReaders) as WorkbookReaderName[];
  const costs = new Map<WorkbookReaderName, ReadingCost[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) costs.get(name)?.push(await costOf(name, file));
  console.log("| 100 000 × 8 in xlsx | median time | most memory of the process |");
  console.log("| --- | --- | --- |");
  for (const [name, taken] of costs) {
    const time = median(taken.map(({ milliseconds }) => milliseconds)).toFixed(0);
    const memory = median(taken.map(({ megabytes }) => megabytes)).toFixed(0);
    console.log(`| ${name} | ${time} ms | ${memory} MB |`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
