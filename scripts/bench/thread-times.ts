import { readdir, readFile } from "node:fs/promises";
import type { Browser } from "@playwright/test";

/** Milliseconds of the processor, which other work on the machine does not stretch. */
export interface ThreadTimes {
  /** The engine's worker and that of the session: all that is reckoned. */
  readonly workers: number;
  /** The page's own thread: all that is drawn. */
  readonly page: number;
}

const NANOSECONDS = 1e6;
const unknown: ThreadTimes = { workers: Number.NaN, page: Number.NaN };

async function timeOfThread(folder: string): Promise<{ readonly name: string; spent: number }> {
  const [name, schedule] = await Promise.all([
    readFile(`${folder}/comm`, "utf8"),
    readFile(`${folder}/schedstat`, "utf8"),
  ]);
  return { name: name.trim(), spent: Number(schedule.split(" ")[0]) / NANOSECONDS };
}

/** Of one renderer; its first thread is that of the page. */
async function timesOfProcess(process: number): Promise<ThreadTimes> {
  const tasks = `/proc/${String(process)}/task`;
  const numbers = await readdir(tasks).catch(() => []);
  let [workers, page] = [0, 0];
  for (const number of numbers) {
    const { name, spent } = await timeOfThread(`${tasks}/${number}`).catch(() => ({
      name: "ended",
      spent: 0,
    }));
    if (name.startsWith("DedicatedWorker")) workers += spent;
    else if (Number(number) === process) page += spent;
  }
  return { workers, page };
}

/** What all pages of a browser took so far, as Linux counts it; elsewhere nobody knows. */
export async function threadTimes(browser: Browser): Promise<ThreadTimes> {
  if (process.platform !== "linux") return unknown;
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const renderers = processInfo.filter(({ type }) => type === "renderer");
  const all = await Promise.all(renderers.map(({ id }) => timesOfProcess(id)));
  return all.reduce(
    (sum, one) => ({ workers: sum.workers + one.workers, page: sum.page + one.page }),
    { workers: 0, page: 0 },
  );
}
