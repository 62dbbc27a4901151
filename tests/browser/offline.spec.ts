import { expect, test } from "@playwright/test";

test("once the page is loaded, a file becomes a report with the network off", async ({
  page,
  context,
}) => {
  const failed: string[] = [];
  page.on("requestfailed", (request) => failed.push(request.url()));
  const chart = page.waitForResponse(/\/chart\.[^/]+\.js$/);
  await page.goto("ru/analyse/");
  await expect.poll(() => page.workers().length).toBe(2);
  await chart;
  await page.waitForLoadState("networkidle");

  await context.setOffline(true);
  await page.locator('input[type="file"]').first().setInputFiles("data/demo_1c.csv");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused({ timeout: 60_000 });
  await expect(page.locator(".report figure svg").first()).toBeVisible();
  expect(failed).toEqual([]);
});
