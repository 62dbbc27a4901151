import { expect, test, type Page } from "@playwright/test";
import { shareMessages } from "../../src/messages/analyse-share.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import { canonicalJson } from "../../src/reports/canonical.ts";
import { fixtureDocument } from "../support/report-fixture.ts";
import { linkField, openShare } from "./support/sharing.ts";

/* What becomes of a large report that is given away. */

const { ways, files, shorter, length } = shareMessages.ru;
/**
 * The longest that a page may be busy at once while a file is made, in milliseconds; how long tasks are is
 * no question to a machine that runs other tests beside them.
 */
const longestTask = process.env["KAMERTON_LONG"] === undefined ? Infinity : 200;

const reportOf = (customers: number, steps: number) =>
  fixtureDocument({
    customers: Array.from({ length: customers }, (_, index) => ({
      name: `Покупатель ${String(index)}`,
      series: Array.from({ length: steps }, (__, step) => 2 * customers - index + 10 * step),
    })),
  });

async function openReport(page: Page, report: ReportDocument): Promise<void> {
  await page.goto("ru/analyse/");
  const buffer = Buffer.from(canonicalJson(report));
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: "large.kamerton.json", mimeType: "application/json", buffer });
  await expect(page.locator(".report-area[aria-busy='false']")).toBeVisible();
}

async function watchTasks(page: Page): Promise<() => Promise<number>> {
  const longest = await page.evaluateHandle(() => {
    const seen = { longest: 0 };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: "longtask" });
    return seen;
  });
  return () => longest.evaluate((seen) => seen.longest);
}

test("a workbook of 5 000 customers leaves the page free, one is given up, the next is made", async ({
  page,
  context,
}) => {
  await openReport(page, reportOf(5_000, 12));
  const dialog = await openShare(page);
  await dialog.getByRole("radio", { name: ways.file.name }).check();
  const save = (kind: keyof typeof files.kinds) =>
    dialog.getByRole("button", { name: files.saveNamed(files.kinds[kind].name) });
  const cancel = dialog.getByRole("button", {
    name: files.cancelNamed(files.kinds.workbook.name),
  });
  const made = async (kind: keyof typeof files.kinds): Promise<void> => {
    const [download] = await Promise.all([
      page.waitForEvent("download", { timeout: 120_000 }),
      save(kind).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.(?:xlsx|html|csv)$/u);
    await expect(dialog.getByText(files.saved(files.kinds[kind].name))).toBeVisible();
  };
  await made("page");
  // From here on everything is there, also for the worker that takes the place of a stopped one.
  await context.setOffline(true);

  const longest = await watchTasks(page);
  await save("workbook").click();
  await expect(cancel).toBeVisible();
  // The dialog is of use meanwhile: another way and back, and the file is still being made.
  await dialog.getByRole("radio", { name: ways.paper.name }).check();
  await dialog.getByRole("radio", { name: ways.file.name }).check();
  await cancel.click();
  await expect(dialog.getByText(files.cancelled)).toBeVisible();
  await expect(save("workbook")).toBeFocused();

  for (const kind of ["workbook", "customers"] as const) await made(kind);
  expect(await longest()).toBeLessThanOrEqual(longestTask);
});

test("of more customers than a link can list the largest are taken at once, and fewer are offered", async ({
  page,
}) => {
  await openReport(page, reportOf(10_001, 1));
  const dialog = await openShare(page);
  await expect(dialog.getByText(shorter.tooMany(10_001))).toBeVisible();
  await expect(dialog.getByRole("radio", { name: shorter.largest(100) })).toBeChecked();
  await expect(dialog.getByRole("radio", { name: shorter.everyone(10_001) })).toHaveCount(0);
  const field = linkField(dialog);
  await expect(field).toHaveValue(/#r1\./u);
  await expect(dialog.getByRole("alert")).toHaveCount(0);
  await dialog.getByRole("radio", { name: shorter.largest(20) }).check();
  await expect(dialog.getByText(length.fits.everywhere)).toBeVisible();
  await expect(field).toHaveValue(/#r1\./u);
});
