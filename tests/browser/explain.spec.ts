import { readFileSync, writeFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { explainMessages } from "../../src/messages/report-explain.ts";
import { methodMessages } from "../../src/messages/method.ts";
import { axeFindingsInBothThemes } from "./support/axe.ts";
import { analyseFile, openSample } from "./support/journey.ts";
import { savedReport } from "./support/sharing.ts";

/* The figures are those of the sample company in data/README.md: gross profit of C01, 661 lines. */

const say = explainMessages.ru.dialog;
const plain = (text: string | null): string => (text ?? "").replaceAll("\u00a0", " ").trim();

const shareOfFirst = (page: Page) =>
  page.locator("#customers .customers-table tbody .col-share button").first();
const dialog = (page: Page) => page.getByRole("dialog");

test("a share says why, shows its lines, and they add up to it", async ({ page }) => {
  await openSample(page, "ru");
  await shareOfFirst(page).click();
  await expect(dialog(page)).toContainText("= 17,54");
  const rule = dialog(page).getByRole("link", {
    name: say.rule("A2", methodMessages.ru.chapters.A),
  });
  await expect(rule).toHaveAttribute("href", /\/ru\/method\/abc\/#a2$/);

  await dialog(page).getByRole("button", { name: say.show }).click();
  const equal = dialog(page).locator(".explain-equal");
  await expect(equal).toBeVisible({ timeout: 60_000 });
  expect(plain(await equal.textContent())).toContain("17 772 965,55");
  await expect(dialog(page).locator("tbody tr")).toHaveCount(200);

  const [file] = await Promise.all([
    page.waitForEvent("download"),
    dialog(page).getByRole("button", { name: /CSV/ }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
  const lines = readFileSync(await file.path(), "utf8")
    .trimEnd()
    .split("\r\n");
  expect(lines).toHaveLength(1 + 661);
  // By hand from the file: revenue less cost of these lines is the gross profit of the report.
  const columns = (lines[0] ?? "").split(";");
  const cents = (line: string, name: string): bigint => {
    const cell = line.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/)[columns.indexOf(name)] ?? "";
    return BigInt(cell.replace(",", ""));
  };
  const profit = lines
    .slice(1)
    .reduce((sum, line) => sum + cents(line, "Выручка") - cents(line, "Себестоимость"), 0n);
  expect(profit).toBe(1_777_296_555n);
});

test("keys: one stop a table, arrows among figures, Escape gives the focus back", async ({
  page,
}) => {
  await openSample(page, "ru");
  await expect(page.locator('.customers-table button.explains[tabindex="0"]')).toHaveCount(1);
  await shareOfFirst(page).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowLeft");
  const focused = page.locator("button.explains:focus");
  expect(plain(await focused.textContent())).toBe("12 212");
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  expect(plain(await focused.textContent())).toBe("12 212");
});

test("axe finds nothing in an explanation with its lines", async ({ page }, info) => {
  // Few lines, for axe looks through the whole page whatever it is asked about.
  const [head, ...lines] = readFileSync("data/demo_lines.csv", "utf8").split("\n");
  const few = info.outputPath("few.csv");
  writeFileSync(few, [head, ...lines.slice(0, 100)].join("\n"));
  await analyseFile(page, "ru", few);
  await page.locator(".figures button.explains").first().click();
  await dialog(page).getByRole("button", { name: say.show }).click();
  await expect(dialog(page).locator("tbody tr").first()).toBeVisible({ timeout: 60_000 });
  expect(await axeFindingsInBothThemes(page, { only: "dialog" })).toEqual([]);
});

test("a saved report has no lines, and says what to do", async ({ page }) => {
  await openSample(page, "ru");
  const file = await savedReport(page);
  await page.goto("ru/analyse/");
  const buffer = readFileSync(await file.path());
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: file.suggestedFilename(), mimeType: "application/json", buffer });
  await shareOfFirst(page).click();
  await dialog(page).getByRole("button", { name: say.show }).click();
  await expect(dialog(page)).toContainText(plain(say.noData).slice(0, 20));
});
