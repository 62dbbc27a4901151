import type { Browser, Page } from "@playwright/test";
import { threadTimes } from "./thread-times.ts";

/** Milliseconds of one change, as the page itself sees them. */
export interface ChangeTime {
  /**
   * From the question sent to the worker to its answer there: engine, composing and the way back; 0
   * where the page has the report and asks nobody.
   */
  readonly answer: number;
  /** From the answer, or else from the press, to the report standing on the page, the charts apart. */
  readonly drawing: number;
  /** Of the processor, from before the press until the report stands. */
  readonly workersTime: number;
  readonly pageTime: number;
}

/** A change of one setting and the way back, as a person makes them on the page. */
export interface SettingChange {
  readonly name: string;
  readonly steps: readonly ((page: Page) => Promise<void>)[];
}

interface Watched {
  pressed: number;
  /** 0 where nobody is asked. */
  asked: number;
  answered: number;
  drawn: number;
}

/** Runs in the page before all else: notes when an analysis is asked for and answered. */
function watchWorkers(): void {
  const watched: Watched = { pressed: 0, asked: 0, answered: 0, drawn: 0 };
  Object.assign(globalThis, { watched });
  for (const kind of ["click", "change", "keydown", "blur"])
    addEventListener(
      kind,
      () => {
        watched.pressed = performance.now();
      },
      { capture: true },
    );
  const waiting = new Set<unknown>();
  const { postMessage: send } = Worker.prototype as unknown as {
    postMessage: (this: Worker, message: unknown, rest: unknown) => void;
  };
  function post(this: Worker, message: unknown, rest?: unknown): void {
    const { id, path } = message as { id?: unknown; path?: readonly string[] };
    if (path?.[0] === "analyse") {
      waiting.add(id);
      watched.asked = performance.now();
      this.addEventListener("message", ({ data }: MessageEvent<{ id?: unknown }>) => {
        if (data.id !== id || !waiting.delete(id)) return;
        watched.answered = performance.now();
      });
    }
    send.call(this, message, rest);
  }
  Object.assign(Worker.prototype, { postMessage: post });
}

/** Runs in the page: notes when the report's area comes to rest. */
function watchArea(): void {
  const { watched } = globalThis as unknown as { watched: Watched };
  const area = document.querySelector(".report-area");
  if (area === null) throw new Error("no report");
  new MutationObserver(() => {
    if (area.getAttribute("aria-busy") !== "false") return;
    requestAnimationFrame(() => {
      watched.drawn = performance.now();
    });
  }).observe(area, { attributes: true, attributeFilter: ["aria-busy"] });
}

const timeStep = async (
  browser: Browser,
  page: Page,
  step: (page: Page) => Promise<void>,
): Promise<ChangeTime> => {
  await page.evaluate(() => {
    Object.assign((globalThis as unknown as { watched: Watched }).watched, {
      ...{ pressed: 0, asked: 0, answered: 0, drawn: 0 },
    });
  });
  const before = await threadTimes(browser);
  await step(page);
  const handle = await page.waitForFunction(
    () => {
      const { watched } = globalThis as unknown as { watched: Watched };
      const { pressed, asked, answered, drawn } = watched;
      return drawn > pressed && (asked === 0 || drawn > answered) ? { ...watched } : false;
    },
    undefined,
    // Not at every frame: frames that nobody needs would be drawn.
    { polling: 20, timeout: 120_000 },
  );
  const { pressed, asked, answered, drawn } = (await handle.jsonValue()) as Watched;
  const after = await threadTimes(browser);
  return {
    answer: answered - asked,
    drawing: drawn - (asked === 0 ? pressed : answered),
    workersTime: after.workers - before.workers,
    pageTime: after.page - before.page,
  };
};

/** Opens a file on the page and makes each change, round by round; `pause` is left before each. */
export async function timeSettings(
  browser: Browser,
  site: string,
  file: string,
  changes: readonly SettingChange[],
  { rounds, pause }: { readonly rounds: number; readonly pause: number },
): Promise<ReadonlyMap<string, readonly ChangeTime[]>> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(watchWorkers);
  const times = new Map<string, ChangeTime[]>();
  try {
    await page.goto(`${site}en/analyse/`);
    await page.locator('input[type="file"]').first().setInputFiles(file);
    await page.locator('.report-area[aria-busy="false"] .report-top').waitFor({ timeout: 300_000 });
    await page.evaluate(watchArea);
    for (let round = 0; round < rounds; round += 1)
      for (const { name, steps } of changes)
        for (const step of steps) {
          await page.waitForTimeout(pause);
          times.set(name, [...(times.get(name) ?? []), await timeStep(browser, page, step)]);
        }
  } finally {
    await context.close();
  }
  return times;
}
