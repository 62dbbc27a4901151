import { expect, type Page, test } from "@playwright/test";
import { axeFindings } from "./support/axe.ts";

/** The gallery with every picture drawn. */
async function openGallery(page: Page, locale: "ru" | "en"): Promise<number> {
  await page.goto(`${locale}/charts/`);
  await page.locator("#gallery[data-drawn]").waitFor();
  const examples = await page.locator(".gallery .example").count();
  await expect(page.locator(".gallery .chart > svg")).toHaveCount(examples);
  return examples;
}

/** Texts of a picture that stick out of it, told by the browser's own measure. */
const textsOutside = (page: Page): Promise<readonly string[]> =>
  page.locator(".gallery .example").evaluateAll((examples) =>
    examples.flatMap((example) => {
      const picture = example.querySelector(".chart > svg")?.getBoundingClientRect();
      if (picture === undefined) return [];
      return [...example.querySelectorAll(".chart svg text")].flatMap((text) => {
        const { left, right, top, bottom, width } = text.getBoundingClientRect();
        const outside =
          left < picture.left - 2 ||
          right > picture.right + 2 ||
          top < picture.top - 2 ||
          bottom > picture.bottom + 2;
        const name = example.getAttribute("aria-label") ?? "";
        return outside && width > 0 ? [`${name}: ${text.textContent}`] : [];
      });
    }),
  );

for (const [width, colorScheme, locale] of [
  [1280, "light", "ru"],
  [390, "dark", "en"],
] as const)
  test.describe(`the gallery of charts at ${width} px, ${colorScheme}, ${locale}`, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } });

    test("every picture keeps its texts inside, has its rows, and axe finds nothing", async ({
      page,
    }) => {
      test.setTimeout(180_000);
      const examples = await openGallery(page, locale);
      expect(examples).toBeGreaterThan(40);
      expect(await textsOutside(page)).toEqual([]);
      await expect(page.locator(".gallery .example table")).toHaveCount(examples);
      expect(await axeFindings(page, { only: "#gallery" })).toEqual([]);
    });
  });

test("search engines and the map of the site pass the gallery by", async ({ page }) => {
  await page.goto("ru/charts/");
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
});
