import { readFile } from "node:fs/promises";
import type { Browser } from "@playwright/test";

/**
 * The most memory that the pages of a browser ever held, in megabytes, as the system counted it; null
 * where the system does not tell (it does on Linux).
 */
export async function peakMemory(browser: Browser): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const peaks = await Promise.all(
    processInfo.filter(({ type }) => type === "renderer").map(({ id }) => peakOfProcess(id)),
  );
  const known = peaks.filter((peak) => peak !== null);
  return known.length === 0 ? null : Math.max(...known);
}

async function peakOfProcess(id: number): Promise<number | null> {
  const status = await readFile(`/proc/${String(id)}/status`, "utf8").catch(() => "");
  const kilobytes = /^VmHWM:\s+(\d+) kB$/mu.exec(status)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}
