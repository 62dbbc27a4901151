import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { Browser } from "@playwright/test";

const library = createRequire(import.meta.url).resolve("@e965/xlsx/dist/xlsx.full.min.js");

const page = `<!doctype html><meta charset="utf-8"><title>SheetJS</title><input type="file">
<script>
  const input = document.querySelector("input");
  input.onchange = async () => {
    const since = performance.now();
    const worker = new Worker("worker.js");
    worker.onmessage = ({ data }) => { window.read = { rows: data, time: performance.now() - since }; };
    worker.postMessage(await input.files[0].arrayBuffer());
  };
</script>`;

const worker = `importScripts("xlsx.js");
onmessage = ({ data }) => {
  const book = XLSX.read(data, { dense: true, cellDates: true });
  postMessage(XLSX.utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { header: 1 }).length);
};`;

/** A page that reads the first sheet of a workbook with SheetJS in a worker, and does nothing else. */
export const sheetjsSite = (): Server =>
  createServer((request, response) => {
    const isScript = request.url?.endsWith(".js") === true;
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
    if (request.url === "/worker.js") response.end(worker);
    else if (request.url === "/xlsx.js") void readFile(library).then((text) => response.end(text));
    else response.end(page);
  });

/** Milliseconds from the file given to its rows standing in the worker. */
export async function timeSheetjs(
  browser: Browser,
  site: string,
  file: string,
  rows: number,
): Promise<number> {
  const tab = await browser.newPage();
  await tab.goto(site);
  await tab.locator("input").setInputFiles(file);
  const handle = await tab.waitForFunction(
    () => (globalThis as unknown as { read?: { rows: number; time: number } }).read,
    null,
    { timeout: 300_000 },
  );
  const read = await handle.jsonValue();
  if (read?.rows !== rows) throw new Error(`${String(read?.rows)} rows were read`);
  return read.time;
}
