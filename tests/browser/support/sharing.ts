import { expect, type Download, type Locator, type Page } from "@playwright/test";
import type { Locale } from "../../../src/domain/words.ts";
import { analyseMessages } from "../../../src/messages/analyse.ts";
import { shareMessages } from "../../../src/messages/analyse-share.ts";

/** Opens the dialog in which a report is given away. */
export async function openShare(page: Page, locale: Locale = "ru"): Promise<Locator> {
  await page.getByRole("button", { name: analyseMessages[locale].actions.share }).click();
  const dialog = page.getByRole("dialog", { name: shareMessages[locale].heading });
  await expect(dialog).toBeVisible();
  return dialog;
}

export const linkField = (dialog: Locator, locale: Locale = "ru"): Locator =>
  dialog.getByRole("textbox", { name: shareMessages[locale].link.address });

/** The address of a link to the report on the page, its names shown. */
export async function namedLink(page: Page, locale: Locale = "ru"): Promise<string> {
  const words = shareMessages[locale];
  const dialog = await openShare(page, locale);
  await dialog.getByRole("checkbox", { name: words.link.names }).check();
  await expect(dialog.getByText(words.link.namesOn)).toBeVisible();
  await expect(linkField(dialog, locale)).toHaveValue(/#r1\./);
  const link = await linkField(dialog, locale).inputValue();
  await dialog.getByRole("button", { name: words.close }).click();
  return link;
}

/** The report on the page as the file that the analyser opens again. */
export async function savedReport(page: Page, locale: Locale = "ru"): Promise<Download> {
  const words = shareMessages[locale];
  const dialog = await openShare(page, locale);
  await dialog.getByRole("radio", { name: words.ways.file.name }).check();
  const save = dialog.getByRole("button", {
    name: words.files.saveNamed(words.files.kinds.report.name),
  });
  const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
  await dialog.getByRole("button", { name: words.close }).click();
  return download;
}
