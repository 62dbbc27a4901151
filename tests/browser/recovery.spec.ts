import { expect, test, type Page } from "@playwright/test";
import { analyseMessages } from "../../src/messages/analyse.ts";

const words = analyseMessages.ru;
const sales = {
  name: "Продажи.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    "Дата;Клиент;Сумма\n15.01.2025;Альфа;10,00\n16.02.2025;Бета;20,00\n17.03.2025;Альфа;30,00\n",
  ),
};

const give = (page: Page) => page.locator('input[type="file"]').first().setInputFiles(sales);
const headline = (page: Page) => page.getByRole("heading", { level: 1 });

/** Closes one of the page's workers from inside, as a crash would: without a word. */
async function kill(page: Page, place: number): Promise<void> {
  expect(page.workers()).toHaveLength(2);
  const worker = page.workers()[place];
  // The worker is gone before it can answer.
  await worker?.evaluate(() => self.close()).catch(() => undefined);
}

for (const [which, place] of [
  ["of the session", 0],
  ["of the database", 1],
] as const) {
  test(`a dead worker ${which} is named, what was entered stays, the next try works`, async ({
    page,
  }) => {
    await page.goto("ru/analyse/?measure=revenue");
    await give(page);
    await expect(headline(page)).toBeFocused({ timeout: 60_000 });
    const before = await page.locator(".report-top").innerText();

    await kill(page, place);
    // Another measure may have been asked ahead; since when steps count never is.
    await page.getByText(words.settings.sinces.firstPurchase, { exact: true }).last().click();
    await expect(page.getByRole("alert")).toContainText(words.trouble.faults["engine-died"]);
    expect(await page.locator(".report-top").innerText()).toBe(before);
    await expect(page).toHaveURL(/since=firstPurchase/);

    await page.getByRole("button", { name: words.trouble.retry }).click();
    await expect(page.getByRole("alert")).toBeHidden({ timeout: 60_000 });
    await expect(page.locator('.report-area[aria-busy="false"]')).toBeVisible({ timeout: 60_000 });
  });
}

test("a missing engine is said in words, and the next try works", async ({ page }) => {
  let missing = true;
  await page.route(/duckdb-eh.*\.wasm/, (route) =>
    missing ? route.fulfill({ status: 404 }) : route.continue(),
  );
  await page.goto("ru/analyse/");
  await give(page);
  await expect(page.getByRole("alert")).toContainText(words.trouble.faults["engine-missing"]);

  missing = false;
  await give(page);
  await expect(headline(page)).toBeFocused({ timeout: 60_000 });
});
