import { expect, test } from "@playwright/test";
import { locales } from "../../src/domain/words.ts";
import { axeFindingsInBothThemes } from "./support/axe.ts";
import { openSample } from "./support/journey.ts";
import { lessonFiles } from "../content/lesson-file.ts";
import { sidewaysExcess, sitemapPages } from "./support/pages.ts";

/* exercises.spec looks at every lesson once all of it is open; here the first stands for their frame. */
const laterLessons = lessonFiles().flatMap(
  (file) => /^(?!01)\d\d-(.+)\.mdx$/.exec(file)?.[1] ?? [],
);
const isLaterLesson = (path: string) => laterLessons.some((id) => path.endsWith(`/learn/${id}/`));

for (const locale of locales) {
  test(`every page, ${locale}: a phone does not scroll sideways, and axe finds nothing`, async ({
    page,
  }) => {
    // What is in neither language, such as the front door, goes with the English pages.
    const pages = sitemapPages().filter((path) => path.startsWith("ru/") === (locale === "ru"));
    expect(pages.length).toBeGreaterThan(4);
    test.setTimeout(30_000 + pages.length * 10_000);
    for (const path of pages) {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(path);
      expect.soft(await sidewaysExcess(page), path).toBeLessThanOrEqual(0);
      if (isLaterLesson(path)) continue;
      await page.setViewportSize({ width: 1280, height: 720 });
      expect.soft(await axeFindingsInBothThemes(page)).toEqual([]);
    }
  });

  test(`axe finds nothing in the sample report, ${locale}`, async ({ page }) => {
    await openSample(page, locale);
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
  });
}

test("axe finds nothing on pages that the sitemap leaves out", async ({ page }) => {
  for (const path of ["ru/report/", "en/report/", "404.html"]) {
    await page.goto(path);
    expect.soft(await axeFindingsInBothThemes(page)).toEqual([]);
  }
});
