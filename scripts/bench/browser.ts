import type { Browser, Page } from "@playwright/test";

/** Milliseconds of one visit: all as the page itself sees them. */
export interface BrowserTime {
  /** From the file given to the report drawn; the engine had been started before. */
  readonly toReport: number;
  /** From a setting changed to the new report drawn. */
  readonly setting: number;
  /** The longest task on the page's own thread from the file given on. */
  readonly longestTask: number;
}

/** Runs in the page: notes long tasks, and tells when the report is first drawn or drawn anew. */
function watch(): void {
  const tasks: number[] = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: "longtask" });
  Object.assign(globalThis, { longTasks: tasks });
}

/** The moment at which the report's area stands, idle, with another text than `before`. */
const drawn = (page: Page, before: string): Promise<number> =>
  page
    .waitForFunction(
      (text) => {
        const area = document.querySelector('.report-area[aria-busy="false"] .report-top');
        const standing = area !== null && area.textContent !== text;
        return standing ? performance.now() : false;
      },
      before,
      { polling: "raf", timeout: 300_000 },
    )
    .then((handle) => handle.jsonValue() as Promise<number>);

/**
 * One visit in a context of its own, so that nothing is warm but the file system; `atEnd` is called
 * while the page still stands.
 */
export async function timeInBrowser(
  browser: Browser,
  site: string,
  file: string,
  atEnd: () => Promise<void> = () => Promise.resolve(),
): Promise<BrowserTime> {
  const context = await browser.newContext();
  const page = await context.newPage();
  try {
    await page.goto(`${site}ru/analyse/`);
    // Both workers stand when the engine is on its way; it is started in idle time after the paint.
    while (page.workers().length < 2) await page.waitForEvent("worker", { timeout: 30_000 });
    await page.waitForLoadState("networkidle");
    await page.evaluate(watch);

    const since = await page.evaluate(() => performance.now());
    await page.locator('input[type="file"]').first().setInputFiles(file);
    const toReport = (await drawn(page, "")) - since;

    const before = await page.locator(".report-top").textContent();
    const changed = await page.evaluate(() => {
      const inputs = document.querySelectorAll<HTMLInputElement>(
        'input[type="radio"][value="quantity"]',
      );
      [...inputs].at(-1)?.click();
      return performance.now();
    });
    const setting = (await drawn(page, before ?? "")) - changed;
    const longestTask = await page.evaluate(() =>
      Math.max(0, ...(globalThis as unknown as { longTasks: number[] }).longTasks),
    );
    await atEnd();
    return { toReport, setting, longestTask };
  } finally {
    await context.close();
  }
}
