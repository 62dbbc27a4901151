import { readFile, writeFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { analyseMessages } from "../../src/messages/analyse.ts";
import { shareMessages } from "../../src/messages/analyse-share.ts";
import { intakeMessages } from "../../src/messages/intake.ts";
import { axeFindingsInBothThemes } from "./support/axe.ts";
import { alive } from "./support/journey.ts";
import { linkField, openShare, savedReport } from "./support/sharing.ts";
import { reportOf, test } from "./support/standing-page.ts";

const words = analyseMessages.ru;
const share = shareMessages.ru;
const demo = "data/demo_1c.csv";

const headline = (page: Page) => page.getByRole("heading", { level: 1 });
/**
 * What the top of the report says, however its parts are set in lines; without the change to the
 * year before, which a link leaves out.
 */
const figures = (page: Page) =>
  page.locator(".report-top").evaluate((top) => {
    const copy = top.cloneNode(true) as Element;
    for (const change of copy.querySelectorAll(".change")) change.remove();
    return copy.textContent.replaceAll(/\s+/gu, " ");
  });
const give = (page: Page, files: Parameters<ReturnType<Page["locator"]>["setInputFiles"]>[0]) =>
  page.locator('input[type="file"]').first().setInputFiles(files);
const named = (name: string, text: string | Buffer) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(text),
});

/** A file that is read in a moment, for what has nothing to do with what was sold. */
const small = named(
  "Продажи.csv",
  [
    "Дата;Клиент;Выручка;Себестоимость",
    "15.01.2025;Альфа;10,00;4,00",
    "16.02.2025;Бета;20,00;9,00",
    "17.03.2025;Альфа;30,00;20,00",
    "Итого;;60,00;33,00",
  ].join("\n"),
);

/** Opens the Russian page and a file, and waits for the headline of its report. */
async function open(page: Page, file: Parameters<typeof give>[1]): Promise<void> {
  await page.goto("ru/analyse/");
  await give(page, file);
  await expect(headline(page)).toBeFocused({ timeout: 60_000 });
}

/** Waits until the report on the page is the one that the settings ask for. */
const settled = (page: Page) =>
  expect(page.locator('.report-area[aria-busy="false"]')).toBeVisible({ timeout: 60_000 });

test("a file becomes a report, settings an address, the report a link with the same figures", async ({
  page,
  context,
}) => {
  await open(page, demo);
  await expect(page.locator(".understood")).toContainText(words.understood.statedMatches);
  const byProfit = await figures(page);

  await page.getByText(words.settings.measures.revenue, { exact: true }).last().click();
  await expect(page).toHaveURL(/\/ru\/analyse\/\?measure=revenue$/);
  await expect.poll(() => figures(page)).not.toBe(byProfit);
  await settled(page);
  const byRevenue = await figures(page);

  await page.reload();
  await expect(page.getByText(words.settings.waiting)).toBeVisible();
  await give(page, demo);
  await expect(headline(page)).toBeFocused({ timeout: 60_000 });
  expect(await figures(page)).toBe(byRevenue);

  const dialog = await openShare(page);
  await dialog.getByRole("checkbox", { name: share.link.names }).check();
  await expect(linkField(dialog)).toHaveValue(/\/ru\/report\/#r1\./);
  await expect(dialog.getByText(share.link.namesOn)).toBeVisible();
  const link = await linkField(dialog).inputValue();
  await expect(dialog.getByText(share.length.characters(link.length))).toBeVisible();

  const receiver = await context.newPage();
  await receiver.goto(link);
  await expect(receiver.locator(".report-top")).toBeVisible();
  expect(await figures(receiver)).toBe(byRevenue);
});

test("a link is copied with the names masked", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, demo);
  const dialog = await openShare(page);
  await dialog.getByRole("button", { name: share.link.copy }).click();
  await expect(dialog.getByRole("button", { name: share.link.copied })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());

  await page.goto("about:blank");
  await page.goto(copied);
  await expect(page.locator(".report-top")).toBeVisible();
  const text = await page.locator("main").innerText();
  expect(text).not.toContain("Брангор");
  expect(text).not.toContain("Пестрогоров");
});

test("a refused file leaves the report, and a second one can be chosen at once", async ({
  standing: page,
}) => {
  await reportOf(page, small);
  const before = await figures(page);
  await give(page, named("пусто.csv", ""));
  const trouble = page.getByRole("alert");
  await expect(trouble).toContainText(intakeMessages.ru.refusal({ code: "empty-file" }));
  await expect(trouble).toContainText(words.trouble.kept);
  expect(await figures(page)).toBe(before);

  await give(page, small);
  await expect(trouble).toBeHidden();
  await settled(page);
  expect(await figures(page)).toBe(before);
});

test("reading is cancelled, and the next file works", async ({ page }) => {
  const rows = (await readFile(demo, "utf8")).trimEnd().split("\n");
  const lines = rows.slice(5, -1);
  const long = test.info().outputPath("long.csv");
  const copies = Array.from({ length: 60 }, () => lines.join("\n"));
  await writeFile(long, [...rows.slice(0, 5), ...copies].join("\n"));

  await page.goto("ru/analyse/");
  await give(page, long);
  await page.getByRole("button", { name: words.work.cancel }).click();
  await expect(page.getByRole("heading", { name: words.empty.sampleHeading })).toBeVisible();
  await expect(page.getByRole("button", { name: words.work.cancel })).toBeHidden();

  await give(page, small);
  await expect(headline(page)).toBeFocused({ timeout: 60_000 });
  await expect(page.locator(".understood")).toContainText(words.understood.statedMatches);
});

test("a question is asked in place and its answer gives the figure", async ({ page }) => {
  await page.goto("en/analyse/");
  await give(
    page,
    named(
      "dates.csv",
      ["date,customer,amount", "05/06/2025,Alpha,10.00", "06/07/2025,Beta,20.00"].join("\n"),
    ),
  );
  const en = analyseMessages.en;
  await expect(page.getByRole("heading", { name: en.questions.headline })).toBeFocused();
  await page.getByRole("button", { name: en.questions.submit }).click();
  await expect(page.getByText(en.questions.missing)).toBeVisible();
  await page.getByRole("radio", { name: en.understood.dateOrders["month-day-year"] }).check();
  await page.getByRole("button", { name: en.questions.submit }).click();
  await expect(headline(page)).toBeFocused({ timeout: 60_000 });
  await expect(page.locator(".understood")).toContainText(/6\sMay\s2025/);
});

test("a guess is changed by hand and the file is read again", async ({ page }) => {
  await open(page, small);
  const before = await figures(page);
  await page.getByText(words.check.summaryGood).click();
  await page.getByText(words.check.sureFields).click();
  await page.getByLabel(words.fieldNames.costOfSales).selectOption("");
  await expect.poll(() => figures(page)).not.toBe(before);
  await settled(page);
  await expect(page.locator(".understood")).toContainText(words.settings.measures.revenue);
});

test("a folder and text that is no file are told apart from a file", async ({ page }) => {
  await page.goto("ru/analyse/");
  await expect(page.getByText(words.empty.drop)).toBeVisible();
  await alive(page);
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData("text/plain", "Продажи");
    document.body.dispatchEvent(
      new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }),
    );
  });
  await expect(page.getByRole("alert")).toContainText(words.trouble.drop.nothing);
});

test("a dropped file is read like a chosen one, and so are pasted cells", async ({ page }) => {
  await page.goto("ru/analyse/?measure=revenue");
  const cells = [
    "Дата\tКлиент\tСумма",
    "15.01.2025\tАльфа\t10,00",
    "16.02.2025\tБета\t20,00",
    "17.03.2025\tАльфа\t30,00",
  ].join("\n");
  await alive(page);
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], "Продажи.txt"));
    document.body.dispatchEvent(
      new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }),
    );
  }, cells);
  await expect(headline(page)).toBeFocused({ timeout: 60_000 });
  const dropped = await figures(page);

  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  }, cells);
  await expect(page.locator(".understood")).toContainText(words.empty.pastedName);
  await settled(page);
  expect(await figures(page)).toBe(dropped);
});

test("the sample is there at once, keeps its place in the address, and takes settings", async ({
  page,
}) => {
  await page.goto("ru/analyse/");
  await page.getByRole("link", { name: words.empty.sampleButton }).click();
  await expect(headline(page)).toBeFocused();
  await expect(page).toHaveURL(/\?sample=1$/);
  await expect(page.getByText(words.understood.invented)).toBeVisible();

  await page.goto("ru/analyse/?step=quarter&sample");
  await expect(headline(page)).toBeFocused();
  await expect(page.locator(".understood")).toContainText(words.settings.steps.quarter, {
    timeout: 60_000,
  });
});

test("a saved report opens again without its data", async ({ page }) => {
  await page.goto("ru/analyse/?sample");
  await expect(headline(page)).toBeFocused();
  const before = await figures(page);
  const saved = await savedReport(page);
  expect(saved.suggestedFilename()).toMatch(/\.kamerton\.json$/);
  const path = test.info().outputPath(saved.suggestedFilename());
  await saved.saveAs(path);

  await page.goto("ru/analyse/");
  await give(page, path);
  await expect(headline(page)).toBeFocused();
  expect(await figures(page)).toBe(before);
  await expect(page.getByText(words.settings.saved)).toBeAttached();
});

test("the keyboard opens a guess, changes it and comes back", async ({ page }) => {
  await open(page, small);
  const chip = page.locator(".understood summary", { hasText: words.settings.steps.month });
  await chip.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("radio", { name: words.settings.steps.quarter }).first().focus();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/step=quarter/);
  await settled(page);
  await page.keyboard.press("Escape");
  await expect(page.locator(".understood details[open]")).toHaveCount(0);
  await expect(
    page.locator(".understood summary", { hasText: words.settings.steps.quarter }),
  ).toBeFocused();
});

test("no change of settings holds the page up for 100 ms", async ({ page }) => {
  await page.goto("ru/analyse/?sample");
  await expect(headline(page)).toBeFocused();
  await page.evaluate(() => {
    const durations: number[] = [];
    new PerformanceObserver((list) => {
      durations.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: "longtask" });
    Object.assign(window, { durations });
  });
  const longest: number[] = [];
  const measures = ["revenue", "orders", "grossProfit", "quantity"] as const;
  for (const measure of [...measures, ...measures, ...measures]) {
    await page.getByRole("radio", { name: words.settings.measures[measure], exact: true }).check({
      force: true,
    });
    await expect(page).toHaveURL(new RegExp(`measure=${measure}`));
    await settled(page);
    longest.push(
      await page.evaluate(() => {
        const { durations } = window as unknown as { durations: number[] };
        return Math.max(0, ...durations.splice(0));
      }),
    );
    // The machine may be busy with something else during one of them, not during all.
    if (Math.min(...longest) < 100) return;
  }
  expect(longest).toEqual([]);
});

test.describe("axe finds nothing", () => {
  // The report itself is looked at in accessibility.spec.ts.
  const findings = (page: Page) => axeFindingsInBothThemes(page, { without: ".report-body" });

  test("in the check of a file with rejected rows, nor in the link", async ({ standing: page }) => {
    const text = small.buffer.toString().replace("16.02.2025", "34.01.2025");
    await reportOf(page, named("Продажи.csv", text));
    await expect(page.getByText(words.check.sums.verdicts.explained[0])).toBeVisible();
    await expect(page.locator(".rejected-text", { hasText: /34\.01\./ })).toBeVisible();
    await page.locator(".understood summary").first().click();
    expect.soft(await findings(page)).toEqual([]);

    await page.keyboard.press("Escape");
    const dialog = await openShare(page);
    await expect(linkField(dialog)).toBeVisible();
    expect.soft(await findings(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  });

  test("in a question, nor in a refusal", async ({ page }) => {
    await page.goto("en/analyse/");
    await give(page, named("dates.csv", "date,customer,amount\n05/06/2025,Alpha,10.00\n"));
    await expect(page.locator(".questions")).toBeVisible();
    expect.soft(await findings(page)).toEqual([]);
    await give(page, named("empty.csv", ""));
    await expect(page.getByRole("alert")).toBeVisible();
    expect.soft(await findings(page)).toEqual([]);
  });
});
