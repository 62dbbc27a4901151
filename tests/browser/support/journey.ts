import { expect, type Page } from "@playwright/test";
import type { Locale } from "../../../src/domain/words.ts";
import { analyseMessages } from "../../../src/messages/analyse.ts";

const report = (page: Page) => page.getByRole("table").first();

/** Opens the analyse page and its sample, and waits until the report's table stands. */
export async function openSample(page: Page, locale: Locale): Promise<void> {
  await page.goto(`${locale}/analyse/`);
  await page.getByRole("link", { name: analyseMessages[locale].empty.sampleButton }).click();
  await expect(report(page)).toBeVisible();
}

/** Gives the analyse page an export as a person would, and waits for the report of it. */
export async function analyseFile(page: Page, locale: Locale, path: string): Promise<void> {
  await page.goto(`${locale}/analyse/`);
  await page.locator('input[type="file"]').first().setInputFiles(path);
  await expect(report(page)).toBeVisible({ timeout: 60_000 });
}

/** Waits until the analyse page is alive: what starts its first worker is drawn with its listeners. */
export async function alive(page: Page): Promise<void> {
  if (page.workers().length === 0) await page.waitForEvent("worker");
}
