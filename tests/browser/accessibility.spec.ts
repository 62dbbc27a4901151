import { expect, test } from "@playwright/test";
import { locales } from "../../src/domain/words.ts";
import { axeFindings } from "./support/axe.ts";
import { openSample } from "./support/journey.ts";
import { sitemapPages } from "./support/pages.ts";

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`axe finds nothing, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test("on any page of the sitemap", async ({ page }) => {
      test.setTimeout(180_000);
      const pages = [...sitemapPages(), "ru/report/", "en/report/", "404.html"];
      expect(pages.length).toBeGreaterThan(8);
      for (const path of pages) {
        await page.goto(path);
        expect.soft(await axeFindings(page)).toEqual([]);
      }
    });

    for (const locale of locales) {
      test(`in the sample report, ${locale}`, async ({ page }) => {
        await openSample(page, locale);
        expect(await axeFindings(page)).toEqual([]);
      });
    }
  });
}

test("at 390 px no page scrolls sideways", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const wide: string[] = [];
  for (const path of sitemapPages()) {
    await page.goto(path);
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (excess > 0) wide.push(`${path} by ${excess} px`);
  }
  expect(wide).toEqual([]);
});
