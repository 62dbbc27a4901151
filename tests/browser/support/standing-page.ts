import { expect, test as base, type Page } from "@playwright/test";

/**
 * `standing` is a Russian analyse page that a worker opens once and gives file after file, as a person
 * does: the engine starts once, not once a test. For tests that give files and look at what comes of
 * them; whoever changes settings, keeps things or reloads takes a page of its own.
 */
export const test = base.extend<object, { standing: Page }>({
  standing: [
    async ({ browser }, use, { project }) => {
      const { baseURL, locale, timezoneId } = project.use;
      const context = await browser.newContext({
        ...(baseURL === undefined ? {} : { baseURL }),
        ...(locale === undefined ? {} : { locale }),
        ...(timezoneId === undefined ? {} : { timezoneId }),
      });
      const page = await context.newPage();
      await page.goto("ru/analyse/");
      await use(page);
      await context.close();
    },
    { scope: "worker" },
  ],
});

/** Gives a page files, whatever stands on it, and waits for their report: its headline takes the focus. */
export async function reportOf(
  page: Page,
  files: Parameters<ReturnType<Page["locator"]>["setInputFiles"]>[0],
): Promise<void> {
  await giveFiles(page, files);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused({ timeout: 60_000 });
  await expect(page.locator('.report-area[aria-busy="false"]')).toBeVisible();
}

/** Gives a page files; whatever had the focus has it no more. */
export async function giveFiles(
  page: Page,
  files: Parameters<ReturnType<Page["locator"]>["setInputFiles"]>[0],
): Promise<void> {
  await page.locator(":focus").evaluateAll((focused) => {
    for (const each of focused) if (each instanceof HTMLElement) each.blur();
  });
  await page.locator('input[type="file"]').first().setInputFiles(files);
}
