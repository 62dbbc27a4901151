import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "@playwright/test";
import { timeInBrowser } from "./bench/browser.ts";
import { peakMemory } from "./bench/peak-memory.ts";
import { sheetjsSite, timeSheetjs } from "./bench/sheetjs-page.ts";
import { writeWorkbook } from "./bench/workbook-file.ts";
import { staticSite } from "./site/static-site.ts";
import { chromiumPath } from "./test/find-chromium.ts";

/*
 * `npm run bench:workbook`: a workbook of 100 000 sales in eight columns, from drop to report on our
 * page, beside SheetJS only reading it in a worker, each in a browser of its own, in turn.
 */

const sales = 100_000;
const rounds = 3;

interface Measured {
  readonly time: number;
  readonly memory: number | null;
}

/** One run in a browser of its own; `work` calls `atEnd` while its page still stands. */
async function measured(
  work: (browser: Browser, atEnd: () => Promise<void>) => Promise<number>,
): Promise<Measured> {
  const found = await chromiumPath();
  if (!found.ok) throw new Error(found.problem);
  const browser = await chromium.launch({
    executablePath: found.value,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    let memory: number | null = null;
    const time = await work(browser, async () => {
      memory = await peakMemory(browser);
    });
    return { time, memory };
  } finally {
    await browser.close();
  }
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an AddressInfo; only one on a pipe has a text.
  const { port } = server.address() as AddressInfo;
  return `http://localhost:${String(port)}/`;
}

function print(what: string, runs: readonly Measured[]): void {
  const middle = runs.toSorted((a, b) => a.time - b.time)[Math.floor(runs.length / 2)];
  const memory = middle?.memory?.toFixed(0) ?? "not told";
  console.log(`| ${what} | ${middle?.time.toFixed(0) ?? ""} ms | ${memory} MB |`);
}

if (!existsSync("dist/ru/analyse/index.html")) {
  console.error("There is no built site in dist/; run npm run build first.");
  process.exit(1);
}
const folder = await mkdtemp(join(tmpdir(), "kamerton-bench-"));
const file = join(folder, "sales.xlsx");
const own = staticSite("dist", "/");
const other = sheetjsSite();
try {
  await writeWorkbook(file, sales);
  const site = await listening(own);
  const otherSite = await listening(other);
  const ours: Measured[] = [];
  const sheetjs: Measured[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(
      await measured(
        async (browser, atEnd) => (await timeInBrowser(browser, site, file, atEnd)).toReport,
      ),
    );
    sheetjs.push(
      await measured(async (browser, atEnd) => {
        const time = await timeSheetjs(browser, otherSite, file, sales + 1);
        await atEnd();
        return time;
      }),
    );
  }
  console.log("| 100 000 × 8 in xlsx | median time | most memory of the page |");
  console.log("| --- | --- | --- |");
  print("Kamerton: read, loaded, analysed, drawn", ours);
  print("SheetJS: read into rows", sheetjs);
} finally {
  own.close();
  other.close();
  await rm(folder, { recursive: true, force: true });
}
