import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test, type BrowserContext, type Page } from "@playwright/test";
import { reportPage } from "../../scripts/command-line/report-page.ts";
import { reportBlocks } from "../../src/reports/blocks/report-blocks.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import { gallery } from "../charts/gallery.ts";
import { axeFindingsInBothThemes } from "./support/axe.ts";
import { sidewaysExcess } from "./support/pages.ts";

/* A report as one file, opened from disk as its receiver opens it: no site, no network. */

const sample = JSON.parse(
  readFileSync("dist/samples/demo.ru.report.json", "utf8"),
) as ReportDocument;
const folder = resolve("test-results/report-files");

async function onDisk(name: string, text: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  await writeFile(path, text);
  return pathToFileURL(path).href;
}

/** Opens a file without a network and keeps what it asked for and complained of. */
async function open(page: Page, context: BrowserContext, address: string) {
  await context.setOffline(true);
  const troubles: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (url !== address && !url.startsWith("data:")) troubles.push(url);
  });
  page.on("console", (message) => troubles.push(message.text()));
  page.on("pageerror", (error) => troubles.push(error.message));
  await page.goto(address);
  return troubles;
}

const column = (page: Page, name: string): Promise<readonly string[]> =>
  page.locator(`#customers tbody .col-${name}`).allTextContents();

test("opens from disk without a network: nothing is asked for, and its charts stand", async ({
  page,
  context,
}) => {
  const address = await onDisk("sample.html", await reportPage(sample, "ru"));
  const troubles = await open(page, context, address);
  await expect(page.locator("h1")).toContainText("26,9");
  for (const place of await page.locator(".chart:visible").all())
    await expect(place.locator("svg[role=img]:visible")).toHaveCount(1);
  expect(await sidewaysExcess(page)).toBeLessThanOrEqual(0);
  expect(await page.evaluate(() => document.fonts.check("500 28px 'Golos Text'", "Ж₽"))).toBe(true);
  expect(troubles).toEqual([]);
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
});

test("tables are sorted by keyboard, the other way round, and back", async ({ page, context }) => {
  const troubles = await open(
    page,
    context,
    await onDisk("sorting.html", await reportPage(sample, "ru")),
  );
  const head = page.locator("#customers thead .col-revenue");
  const before = await column(page, "name");
  const byRevenue = sample.customers
    .map(({ revenue }, place) => ({ name: before[place], revenue: Number(revenue) }))
    .toSorted((one, other) => other.revenue - one.revenue)
    .map(({ name }) => name);
  await head.getByRole("button").focus();
  await page.keyboard.press("Enter");
  await expect(head).toHaveAttribute("aria-sort", "descending");
  expect(await column(page, "name")).toEqual(byRevenue);
  await page.keyboard.press("Space");
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  expect((await column(page, "name")).at(-1)).toBe(byRevenue[0]);
  await page.keyboard.press("Enter");
  await expect(head).not.toHaveAttribute("aria-sort");
  expect(await column(page, "name")).toEqual(before);
  expect(troubles).toEqual([]);
});

test("names are sorted as the language sorts them, and what is missing stands last", async ({
  page,
  context,
}) => {
  await open(page, context, await onDisk("names.html", await reportPage(sample, "ru")));
  const names = page.locator("#customers thead .col-name");
  await names.getByRole("button").click();
  const sorted = await column(page, "name");
  const collator = new Intl.Collator("ru", { numeric: true });
  expect(sorted).toEqual(sorted.toSorted((one, other) => collator.compare(one, other)));
});

test("a cell of the matrix lists who is in it", async ({ page, context }) => {
  await open(page, context, await onDisk("matrix.html", await reportPage(sample, "en")));
  const cells = page.locator(".matrix button");
  await cells.nth(1).click();
  await expect(cells.nth(1)).toHaveAttribute("aria-pressed", "true");
  await expect(page.locator(".members:visible")).toHaveCount(1);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test("every figure of every section can be seen", async ({ page, context }) => {
    await open(page, context, await onDisk("plain.html", await reportPage(sample, "ru")));
    const { matrix, figures, customers } = reportBlocks(sample, "ru");
    const text = (await page.locator("main").innerText()).replaceAll(/\s+/g, " ");
    for (const { value } of figures) expect(text).toContain(value.replaceAll(/\s+/g, " "));
    for (const { cells } of matrix.grid.rows)
      for (const { summary, count } of cells)
        if (count > 0) expect(text).toContain(summary.replaceAll(/\s+/g, " "));
    await expect(page.locator("#customers tbody tr")).toHaveCount(customers.list.rows.length);
    await expect(page.locator("details:not([open])")).toHaveCount(0);
    await expect(page.locator(".block-body:visible")).toHaveCount(
      await page.locator(".block").count(),
    );
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("sections are folded to their findings, and a link opens its own", async ({
    page,
    context,
  }) => {
    await open(page, context, await onDisk("phone.html", await reportPage(sample, "ru")));
    await expect(page.locator("#periods .block-body")).toBeHidden();
    await page.locator('.contents a[href="#periods"]').click();
    await expect(page.locator("#periods .block-body")).toBeVisible();
    const folds = await page.locator('.fold[aria-expanded="false"]').all();
    for (const fold of folds.toReversed()) await fold.click();
    expect(await sidewaysExcess(page)).toBeLessThanOrEqual(0);
  });
});

test("a hostile report harms nobody", async ({ page, context }) => {
  const hostile = gallery["hostile names"];
  if (hostile === undefined) throw new Error("no case");
  const name =
    "</script><script>window.__pwned = 1</script><img src=x onerror='window.__pwned = 1'>";
  const pwned = {
    ...hostile,
    title: name,
    customers: hostile.customers.map((customer) => ({ ...customer, name, manager: name })),
  };
  const troubles = await open(
    page,
    context,
    await onDisk("hostile.html", await reportPage(pwned, "ru")),
  );
  await expect(page.locator("#customers")).toContainText("window.__pwned");
  expect(await page.evaluate(() => "__pwned" in window)).toBe(false);
  expect(await page.locator("main :is(script, img)").count()).toBe(0);
  expect(troubles).toEqual([]);
});

test("on paper each page says what it is of, and a table that goes on has its head again", async ({
  page,
  context,
}) => {
  await open(page, context, await onDisk("paper.html", await reportPage(sample, "ru")));
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#customers thead button").first()).toBeHidden();
  const heads = page.locator("#customers thead th");
  const drawn = await heads.evaluateAll((cells) =>
    cells.map((cell) => getComputedStyle(cell, "::before").content),
  );
  const labels = reportBlocks(sample, "ru").customers.list.columns.map(({ label }) => label);
  for (const [place, label] of labels.entries()) expect(drawn[place]).toContain(label);
  const source = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue("--paper-source"),
  );
  expect(source).toContain(sample.title);
});

test("the analyser opens the file again", async ({ page }) => {
  await page.goto("ru/analyse/");
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: "sample.kamerton (1).html",
      mimeType: "text/html",
      buffer: Buffer.from(await reportPage(sample, "ru")),
    });
  await expect(page.locator("article.report h1")).toContainText("26,9");
});
