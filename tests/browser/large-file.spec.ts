import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { writeExport } from "../../scripts/bench/exports.ts";
import { analyseMessages } from "../../src/messages/analyse.ts";

/*
 * A file of 100 MB, read in the long tests only: how long tasks are is no question to a machine that
 * runs other tests beside them.
 */

const words = analyseMessages.ru;
const lines = 690_000;
const longestTask = 100;

test.skip(process.env["KAMERTON_LONG"] === undefined, "part of npm run test:long");
test.describe.configure({ mode: "serial", timeout: 240_000 });

let file = "";
test.beforeAll(async () => {
  file = join(await mkdtemp(join(tmpdir(), "kamerton-large-")), "large.csv");
  await writeExport(file, lines);
});
test.afterAll(() => rm(dirname(file), { recursive: true, force: true }));

const give = (page: Page, path: string) =>
  page.locator('input[type="file"]').first().setInputFiles(path);
const headline = (page: Page) => page.getByRole("heading", { level: 1 });

test("the page stays live while it is read", async ({ page }) => {
  await page.goto("ru/analyse/");
  while (page.workers().length < 2) await page.waitForEvent("worker");
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: "longtask" });
    Object.assign(globalThis, { longTasks: tasks });
  });
  await give(page, file);
  await expect(headline(page)).toBeFocused({ timeout: 200_000 });
  const longest = await page.evaluate(() =>
    Math.max(0, ...(globalThis as unknown as { longTasks: number[] }).longTasks),
  );
  expect(longest).toBeLessThanOrEqual(longestTask);
});

for (const stage of ["reading", "loading", "analysing"] as const)
  test(`Cancel works while it says “${words.work.stages[stage]}”, and the next file is read`, async ({
    page,
  }) => {
    await page.goto("ru/analyse/");
    await page.evaluate(
      ([text, cancel]) => {
        new MutationObserver((_, observer) => {
          if (document.querySelector(".work-stage b")?.textContent !== text) return;
          observer.disconnect();
          const buttons = document.querySelectorAll<HTMLButtonElement>(".work button");
          [...buttons].find((button) => button.textContent === cancel)?.click();
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
      },
      [words.work.stages[stage], words.work.cancel] as const,
    );
    await give(page, file);
    await expect(page.locator(".work")).toBeVisible();
    await expect(page.locator(".work")).toBeHidden({ timeout: 120_000 });
    await expect(page.locator(".report-top")).toHaveCount(0);

    await give(page, "data/demo_1c.csv");
    await expect(page.locator(".report-top")).toBeVisible({ timeout: 60_000 });
  });
