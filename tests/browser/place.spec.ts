import { expect, test } from "@playwright/test";
import { reportMessages } from "../../src/messages/report.ts";
import { openSample } from "./support/journey.ts";

const words = reportMessages.ru;

test("order, class and cell go into the address and come back; names never do", async ({
  page,
}) => {
  await openSample(page, "ru");
  const revenue = page.locator(".customers-table th", {
    hasText: words.measures.revenue.head,
  });
  await revenue.getByRole("button").click();
  await expect(revenue).toHaveAttribute("aria-sort", "descending");
  await page.locator(".matrix button", { hasText: words.cells.C.Z.name }).click();
  await page.getByLabel(words.customersBlock.filterClass, { exact: true }).selectOption("C");
  await expect(page).toHaveURL(/[?&]cell=CZ&group=C&sort=-revenue&sample=1$/);

  await page.reload();
  await expect(revenue).toHaveAttribute("aria-sort", "descending");
  await expect(page.locator(".matrix [aria-pressed=true]")).toContainText(words.cells.C.Z.name);
  await expect(page.getByLabel(words.customersBlock.filterClass, { exact: true })).toHaveValue("C");

  await page.getByRole("searchbox", { name: words.customersBlock.search }).fill("Скобарь");
  await expect(page.locator(".customers-table tbody tr[aria-rowindex]")).toHaveCount(1);
  expect(decodeURIComponent(page.url())).not.toContain("Скобарь");
});

test("the other language opens the same place", async ({ page }) => {
  await page.goto("ru/analyse/?measure=revenue&sort=-revenue&sample=1");
  await expect(page.locator(".customers-table")).toBeVisible();
  await page.getByRole("link", { name: "EN" }).click();
  await expect(page).toHaveURL(/\/en\/analyse\/\?measure=revenue&sort=-revenue&sample=1$/);
});
