import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { promisify } from "node:util";
import { chromium, type Browser } from "@playwright/test";
import { timeInBrowser, type BrowserTime } from "./bench/browser.ts";
import { writeExport } from "./bench/exports.ts";
import { chromiumPath } from "./test/find-chromium.ts";
import { staticSite } from "./site/static-site.ts";

/*
 * `npm run bench`: from drop to report in the browser beside the native command line, in one run,
 * each size in turn, so that a busy machine slows both. It reads the built site in dist/.
 */

const sizes = [6_700, 100_000, 1_000_000] as const;
const rounds = 3;
const run = promisify(execFile);

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds of the whole process, its start included. */
async function timeCommandLine(file: string): Promise<number> {
  const since = performance.now();
  await run(process.execPath, ["scripts/kamerton.ts", "analyze", file], { maxBuffer: 2 ** 28 });
  return performance.now() - since;
}

interface Size {
  readonly lines: number;
  readonly native: readonly number[];
  readonly browser: readonly BrowserTime[];
}

async function timeSize(
  browser: Browser,
  site: string,
  folder: string,
  lines: number,
): Promise<Size> {
  const file = lines === 6_700 ? "data/demo_1c.csv" : join(folder, `${String(lines)}.csv`);
  if (lines !== 6_700) await writeExport(file, lines);
  const native: number[] = [];
  const times: BrowserTime[] = [];
  for (let round = 0; round < rounds; round += 1) {
    native.push(await timeCommandLine(file));
    times.push(await timeInBrowser(browser, site, file));
  }
  return { lines, native, browser: times };
}

function printSize({ lines, native, browser }: Size): void {
  const reported = median(browser.map(({ toReport }) => toReport));
  const own = median(native);
  const longest = Math.max(...browser.map(({ longestTask }) => longestTask));
  const setting = median(browser.map(({ setting }) => setting));
  const cells = [
    String(lines),
    `${own.toFixed(0)} ms`,
    `${reported.toFixed(0)} ms`,
    `${(reported / own).toFixed(2)}×`,
    `${setting.toFixed(0)} ms`,
    `${longest.toFixed(0)} ms`,
  ];
  console.log(`| ${cells.join(" | ")} |`);
}

if (!existsSync("dist/ru/analyse/index.html")) {
  console.error("There is no built site in dist/; run npm run build first.");
  process.exit(1);
}
const folder = await mkdtemp(join(tmpdir(), "kamerton-bench-"));
const server = staticSite("dist", "/");
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
// A server that listens on a port has an AddressInfo; only one on a pipe has a text.
const { port } = server.address() as AddressInfo;
const found = await chromiumPath();
if (!found.ok) throw new Error(found.problem);
const browser = await chromium.launch({
  executablePath: found.value,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
try {
  console.log(
    "| lines | command line | browser, drop to report | ratio | a setting changed | longest task on the page |",
  );
  console.log("| --- | --- | --- | --- | --- | --- |");
  for (const lines of sizes) {
    printSize(await timeSize(browser, `http://localhost:${String(port)}/`, folder, lines));
  }
} finally {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true, force: true });
}
