import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page } from "@playwright/test";
import { analyseMessages } from "../../src/messages/analyse.ts";
import { shareMessages } from "../../src/messages/analyse-share.ts";
import { axeFindingsInBothThemes } from "./support/axe.ts";
import { openSample } from "./support/journey.ts";
import { linkField, openShare } from "./support/sharing.ts";
import { sidewaysExcess } from "./support/pages.ts";
import { reportOf, test } from "./support/standing-page.ts";

/* How a report is given away: what its sender decides, sees and gets. */

const words = shareMessages.ru;
const names = ["Альфа Снаб", "Бета Строй"];
const small = {
  name: "Продажи.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    [
      "Дата;Клиент;Выручка;Себестоимость",
      `15.01.2025;${names[0] ?? ""};10,00;4,00`,
      `16.02.2025;${names[1] ?? ""};20,00;9,00`,
      `17.03.2025;${names[0] ?? ""};30,00;20,00`,
    ].join("\n"),
  ),
};

const preview = (dialog: Locator) => dialog.getByRole("region", { name: words.preview.heading });
const close = (dialog: Locator) => dialog.getByRole("button", { name: words.close }).click();

async function download(page: Page, button: Locator): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return readFile(await file.path());
}

test("by the keyboard alone: names are ticked, the preview follows, the focus comes back", async ({
  standing: page,
}) => {
  await reportOf(page, small);
  const share = page.getByRole("button", { name: analyseMessages.ru.actions.share });
  await share.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: words.heading });
  await expect(linkField(dialog)).toHaveValue(/\/ru\/report\/#r1\./u);
  await expect(preview(dialog).getByRole("rowheader").first()).toHaveText(/^Клиент\s/u);
  for (const name of names) await expect(preview(dialog)).not.toContainText(name);
  const masked = await linkField(dialog).inputValue();

  // Close, the ways, names: in the order in which they are read.
  await page.keyboard.press("Tab");
  await expect(dialog.getByRole("radio", { name: words.ways.link.name })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(dialog.getByRole("checkbox", { name: words.link.names })).toBeFocused();
  await page.keyboard.press("Space");
  await expect(preview(dialog)).toContainText(names[1] ?? "");
  await expect(linkField(dialog)).not.toHaveValue(masked);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(share).toBeFocused();
});

test("a passphrase is offered; one of one's own is judged, and locks only when it is long enough", async ({
  standing: page,
}) => {
  await reportOf(page, small);
  const dialog = await openShare(page);
  await dialog.getByRole("checkbox", { name: words.passphrase.use }).check();
  const field = dialog.getByRole("textbox", { name: words.passphrase.label });
  await expect(field).toHaveValue(/^[a-z]{5}(?:-[a-z]{5}){4}$/u);
  await expect(dialog).toContainText(words.passphrase.strength.offered);
  await expect(linkField(dialog)).toHaveValue(/#s1\./u);

  await field.fill("Москва");
  await expect(dialog).toContainText(words.passphrase.strength.short(12));
  await expect(linkField(dialog)).toHaveValue("");
  await expect(dialog.getByRole("button", { name: words.link.copy })).toBeDisabled();
  await field.fill("двенадцать сосен у реки");
  await expect(dialog).toContainText(words.passphrase.strength.own);
  await expect(linkField(dialog)).toHaveValue(/#s1\./u);
  const link = await linkField(dialog).inputValue();

  const receiver = await page.context().newPage();
  await receiver.goto(link);
  await receiver.getByRole("textbox").fill("двенадцать сосен у реки");
  await receiver.keyboard.press("Enter");
  await expect(receiver.locator("article.report h1")).toBeFocused();
  await receiver.close();
  await close(dialog);
});

test("[R4] a report is saved in four forms, and without names in each of them", async ({
  standing: page,
}) => {
  await reportOf(page, small);
  const dialog = await openShare(page);
  await dialog.getByRole("radio", { name: words.ways.file.name }).check();
  const { kinds, saveNamed } = words.files;
  const saved = (kind: keyof typeof kinds) =>
    download(page, dialog.getByRole("button", { name: saveNamed(kinds[kind].name) }));

  expect((await saved("page")).toString()).toMatch(/^<!doctype html>[^]*Альфа Снаб/u);
  // A workbook is a ZIP archive.
  expect((await saved("workbook")).subarray(0, 2).toString()).toBe("PK");
  expect((await saved("customers")).toString()).toMatch(/^\uFEFF[^]*Альфа Снаб/u);
  await dialog.getByRole("checkbox", { name: words.files.hide }).check();
  for (const kind of ["page", "report", "customers"] as const) {
    const text = (await saved(kind)).toString();
    for (const name of [...names, "Продажи"]) expect(text).not.toContain(name);
  }
  await close(dialog);
});

test("what cannot be loaded is said in words, and the next try finds it", async ({
  standing: page,
}) => {
  await reportOf(page, small);
  const dialog = await openShare(page);
  await page.route(/\/file-worker-[^/]+\.js$/u, (route) => route.abort());
  await dialog.getByRole("radio", { name: words.ways.file.name }).check();
  const { name } = words.files.kinds.page;
  const save = dialog.getByRole("button", { name: words.files.saveNamed(name) });
  await save.click();
  await expect(dialog.getByRole("alert")).toHaveText(words.files.unloaded(name));
  await page.unroute(/\/file-worker-[^/]+\.js$/u);
  expect((await download(page, save)).toString()).toMatch(/^<!doctype html>/u);
  await close(dialog);
});

test("a long link says how to make it shorter, and each offer keeps its word; axe finds nothing", async ({
  page,
}) => {
  const english = shareMessages.en;
  await page.setViewportSize({ width: 390, height: 844 });
  await openSample(page, "en");
  const dialog = await openShare(page, "en");
  const field = linkField(dialog, "en");
  await expect(field).toHaveValue(/#r1\./u);
  const whole = (await field.inputValue()).length;
  await expect(dialog.getByText(english.length.characters(whole))).toBeVisible();
  const offer = dialog.getByRole("checkbox", { name: english.shorter.series });
  const saving = await dialog.locator(".share-shorter .share-aside").first().innerText();
  await offer.check();
  await expect(field).toHaveValue(/#r1\./u);
  const short = (await field.inputValue()).length;
  expect(saving).toBe(english.shorter.saving(whole - short));
  await expect(dialog.getByText(english.length.fits.everywhere)).toBeVisible();
  // Without series nothing is rounded.
  await expect(dialog.locator(".share-preview")).toContainText(english.preview.exact);

  expect(await sidewaysExcess(page)).toBeLessThanOrEqual(0);
  await dialog.getByRole("checkbox", { name: english.passphrase.use }).check();
  await expect(field).toHaveValue(/#s1\./u);
  expect.soft(await axeFindingsInBothThemes(page, { only: ".share-dialog" })).toEqual([]);
  await dialog.getByRole("radio", { name: english.ways.file.name }).check();
  expect.soft(await axeFindingsInBothThemes(page, { only: ".share-dialog" })).toEqual([]);
  await dialog.getByRole("radio", { name: english.ways.paper.name }).check();
  await expect(dialog.getByRole("button", { name: english.paper.print })).toBeVisible();
});
