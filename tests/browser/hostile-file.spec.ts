import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import { analyseMessages } from "../../src/messages/analyse.ts";
import { namedLink, savedReport } from "./support/sharing.ts";

/* Names and cells that are made to harm go through page, file, link and export as the texts they are. */

const words = analyseMessages.ru;
const long = "Ж".repeat(10_000);
const markup = '<img src=x onerror="globalThis.pwned=1"><script>globalThis.pwned=1</script>';
const names = [
  markup,
  '=HYPERLINK("http://evil.example";"click")',
  "'; DROP TABLE sales_facts; --",
  "__proto__",
  "constructor",
  "\u202Egnp.exe",
  "{{constructor.constructor('globalThis.pwned=1')()}}",
  "javascript:globalThis.pwned=1",
];
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const sales = [...names, long].map(
  (name, index) => `${String(index + 10)}.01.2025;${cell(name)};${String(1000 - index)},50`,
);
/** A row that cannot be read, whose cells are as hostile. */
const rejected = `=1+1;${cell(markup)};+cmd|calc`;
const file = {
  name: '<img src=x onerror="globalThis.pwned=1">.csv',
  mimeType: "text/csv",
  buffer: Buffer.from(["Дата;Клиент;Сумма", ...sales, rejected].join("\n")),
};

const harm = (page: Page) =>
  page.evaluate(() => ({
    pwned: "pwned" in globalThis,
    polluted: Object.keys(Object.prototype),
    injected: document.querySelectorAll("main :is(img, [onerror])").length,
  }));
const none = { pwned: false, polluted: [], injected: 0 };

test("on the page, in the saved report, in the link and among the rows left out", async ({
  page,
}) => {
  await page.goto("ru/analyse/");
  await page.locator('input[type="file"]').first().setInputFiles(file);
  await expect(page.locator(".report-top")).toBeVisible({ timeout: 60_000 });
  await expect(page.locator("main")).toContainText("DROP TABLE sales_facts");
  expect(await harm(page)).toEqual(none);

  const report = await savedReport(page);
  const document = JSON.parse(await readFile(await report.path(), "utf8")) as {
    customers: readonly { name: string }[];
  };
  const saved = document.customers.map(({ name }) => name);
  expect(saved).toEqual([...names, long]);

  const [leftOut] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: words.check.leftOut.download }).click(),
  ]);
  const csv = await readFile(await leftOut.path(), "utf8");
  expect(csv).toContain("'=1+1");
  expect(csv).toContain("'+cmd|calc");
  expect(csv).toContain(cell(markup));

  await page.goto(await namedLink(page));
  await expect(page.locator("article.report h1")).toBeVisible();
  await expect(page.locator("main")).toContainText("DROP TABLE sales_facts");
  // Quotes are set as typography wants them, markup stays letters.
  expect((await page.locator("main").innerText()).includes("<script>globalThis.pwned=1")).toBe(
    true,
  );
  expect(await harm(page)).toEqual(none);
});
