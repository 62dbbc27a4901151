import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { locales } from "../../src/domain/words.ts";
import { axeFindings } from "./support/axe.ts";

/** The first term of a lesson, awake, and the note that says what it means. */
async function firstTerm(page: Page) {
  await page.goto("en/learn/promises/");
  await page.waitForFunction(() => customElements.get("kam-term") !== undefined);
  const link = page.locator("kam-term a").first();
  return { link, note: page.getByRole("tooltip") };
}

const meaning = "What a customer believes was promised, whether or not you said it.";

test("the pointer opens a term, may go over to its meaning, and closes it by leaving", async ({
  page,
}) => {
  const { link, note } = await firstTerm(page);
  await expect(note).toHaveCount(0);
  await link.hover();
  await expect(note).toHaveText(meaning);
  await note.hover();
  await expect(note).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(note).toHaveCount(0);
});

test("Escape closes a term that the pointer holds open", async ({ page }) => {
  const { link, note } = await firstTerm(page);
  await link.hover();
  await expect(note).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(note).toHaveCount(0);
});

test("the keyboard opens a term, Escape closes it and keeps the place, Enter goes to the glossary", async ({
  page,
}) => {
  const { link, note } = await firstTerm(page);
  await link.focus();
  // Focus by a script shows no ring; a step back and forth is a reader's.
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(note).toHaveText(meaning);
  expect(await axeFindings(page, { only: "main" })).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(note).toHaveCount(0);
  await expect(link).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/learn\/glossary\/#expectations$/);
  await expect(page.locator("#expectations")).toBeInViewport();
});

test("a screen reader hears the meaning with the term, open or not; paper has the word alone", async ({
  page,
}) => {
  const { link } = await firstTerm(page);
  await expect(link).toHaveAccessibleDescription(meaning);
  await page.emulateMedia({ media: "print" });
  await expect(link).toHaveCSS("text-decoration-line", "none");
  const inSentence = (element: Element) =>
    getComputedStyle(element).color === getComputedStyle(element.closest("p") ?? element).color;
  expect(await link.evaluate(inSentence)).toBe(true);
});

test.describe("on a phone", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("a tap on a term goes to the glossary", async ({ page }) => {
    const { link } = await firstTerm(page);
    await link.tap();
    await expect(page).toHaveURL(/#expectations$/);
  });
});

for (const locale of locales) {
  test(`${locale}: every term has its place, and every letter leads to its terms`, async ({
    page,
  }) => {
    await page.goto(`${locale}/learn/glossary/`);
    const glossary = page.locator(".glossary");
    const letters = glossary.getByRole("navigation").getByRole("link");
    expect(await letters.count()).toBe(await glossary.getByRole("heading").count());
    expect(await glossary.locator("dt").count()).toBeGreaterThanOrEqual(60);
    await letters.last().click();
    await expect(glossary.getByRole("heading").last()).toBeInViewport();
  });

  test(`${locale}: every lesson stands among the facts with at least one source`, async ({
    page,
  }) => {
    await page.goto(`${locale}/learn/facts/`);
    const lessons = page.locator(".facts section");
    const count = await lessons.count();
    expect(count).toBeGreaterThan(10);
    await expect(lessons.filter({ has: page.locator("li") })).toHaveCount(count);
    await expect(lessons.filter({ has: page.locator(".note") })).toHaveCount(count);
  });
}
