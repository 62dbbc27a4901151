import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { customerPageMessages } from "../../src/messages/customer-page.ts";
import { reportMessages } from "../../src/messages/report.ts";
import { axeFindingsInBothThemes } from "./support/axe.ts";
import { openSample } from "./support/journey.ts";
import { sidewaysExcess } from "./support/pages.ts";

const say = customerPageMessages.ru;
const words = reportMessages.ru;

const heading = (page: Page) => page.locator(".customer-page h1");
const row = (page: Page, name: string) =>
  page.locator(".customers-table tbody tr[aria-rowindex]", { hasText: name });
/** The engine reads the sample when a customer of it is opened for the first time. */
const whole = (page: Page) =>
  expect(page.locator("#customer-range h2")).toBeVisible({ timeout: 60_000 });

test("a name in the table opens the customer’s page, and Back returns to the same place", async ({
  page,
}) => {
  await openSample(page, "ru");
  await page.getByLabel(words.customersBlock.filterClass, { exact: true }).selectOption("A");
  const opener = row(page, "Нордвал").getByRole("button", { name: /Нордвал/ });
  await opener.scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate(() => window.scrollY);
  await opener.click();

  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toContainText("АО «Нордвал»");
  await expect(heading(page)).toContainText(say.states.lost);
  expect(decodeURIComponent(page.url())).toMatch(/#customer=tax:0000136072$/);
  // What the report knows is there before the engine has read anything.
  await expect(page.locator("#customer-months h2")).toBeVisible();
  await whole(page);
  await expect(page.locator("#customer-people")).toContainText("Кривоверхов Т. И.");
  await expect(page.locator(".report:not(.customer-page)")).toBeHidden();

  await page.goBack();
  await expect(page.locator(".customer-page")).toHaveCount(0);
  await expect(opener).toBeFocused();
  await expect(page.getByLabel(words.customersBlock.filterClass, { exact: true })).toHaveValue("A");
  const back = await page.evaluate(() => window.scrollY);
  expect(Math.abs(back - scrolled)).toBeLessThan(60);
});

test("a name in the picture of dependency opens the page, and a saved picture keeps no ids", async ({
  page,
}) => {
  await openSample(page, "ru");
  const picture = page.locator("#dependency .chart").first();
  await picture.getByText("Долмарк Строй", { exact: true }).click();
  await expect(heading(page)).toContainText("ООО «Долмарк Строй»");
  await page.keyboard.press("Escape");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("#dependency").getByRole("button", { name: "SVG", exact: true }).first().click(),
  ]);
  expect(readFileSync(await file.path(), "utf8")).not.toContain("tax:");
});

test("the address alone opens the page; Escape and the way back close it", async ({ page }) => {
  await page.goto("ru/analyse/?sample=1#customer=tax:0000012373");
  await expect(heading(page)).toContainText("ООО «Брангор Снаб»");
  await page.reload();
  await expect(heading(page)).toContainText("ООО «Брангор Снаб»");
  await page.keyboard.press("Escape");
  await expect(page.locator(".customers-table")).toBeVisible();
  await expect(page).toHaveURL(/\?sample=1$/);

  await row(page, "Велитрон").getByRole("button").first().click();
  await whole(page);
  // From one customer to another of the same person, and back to the report at once.
  await page
    .locator("#customer-people")
    .getByRole("button", { name: /Гардовик/ })
    .click();
  await expect(heading(page)).toContainText("ООО «Гардовик»");
  await page.getByRole("button", { name: say.back }).click();
  await expect(page.locator(".customer-page")).toHaveCount(0);
  await expect(row(page, "Велитрон").getByRole("button").first()).toBeFocused();
});

test("what a person says of a customer is in the table, and kept over a reload; axe finds nothing", async ({
  page,
}) => {
  await page.goto("ru/analyse/?sample=1#customer=tax:0000086590");
  await whole(page);
  expect.soft(await axeFindingsInBothThemes(page)).toEqual([]);
  await page.getByRole("checkbox", { name: say.types.names.expert }).check();
  await expect(page.locator("#customer-types h2")).toHaveText("Эксперт");
  await page.keyboard.press("Escape");
  await page.getByLabel(words.customersBlock.filterType, { exact: true }).selectOption("expert");
  await expect(row(page, "Иксалит")).toContainText(say.types.names.expert);
  await expect(page.locator(".customers-table tbody tr[aria-rowindex]")).toHaveCount(1);

  // The address differs in its fragment only: from elsewhere the page is opened anew.
  await page.goto("about:blank");
  await page.goto("ru/analyse/?sample=1#customer=tax:0000086590");
  await whole(page);
  await expect(page.getByRole("checkbox", { name: say.types.names.expert })).toBeChecked();
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sidewaysExcess(page), "a phone does not scroll sideways").toBeLessThanOrEqual(0);
});
