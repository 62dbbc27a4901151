import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page } from "@playwright/test";
import { analyseMessages } from "../../src/messages/analyse.ts";
import { axeFindingsInBothThemes } from "./support/axe.ts";
import { giveFiles, reportOf, test } from "./support/standing-page.ts";

const words = analyseMessages.ru;
const { check } = words;

const named = (name: string, text: string) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(text),
});

const panel = (page: Page): Locator => page.locator("#check");
const term = (page: Page, bin: keyof typeof check.sums.parts) =>
  panel(page).locator(".term", { hasText: check.sums.parts[bin] });

async function openCheck(page: Page, ...files: readonly ReturnType<typeof named>[]): Promise<void> {
  await reportOf(page, [...files]);
  if (!(await panel(page).evaluate((details) => details.hasAttribute("open"))))
    await panel(page).locator("summary").first().click();
}

/** 10 + 20 + 30 + 40 + 50 = 150 stand below the lines; three of them cannot be read. */
const spoiled = named(
  "Продажи.csv",
  [
    "Отчёт о продажах;;",
    "Дата;Клиент;Сумма",
    "15.01.2025;Альфа;10,00",
    "34.01.2025;Альфа;20,00",
    "34.01.2025;Бета;30,00",
    "16.02.2025;Бета;н/д",
    "17.03.2025;Гамма;50,00",
    "Итого;;150,00",
  ].join("\n"),
);

const field = (page: Page, text: string) => panel(page).getByLabel(check.mending.newText(text));

test("[F3] an unreadable text is mended once for all its rows, and each step is undone", async ({
  standing: page,
}) => {
  await openCheck(page, spoiled);
  await expect(panel(page)).toContainText(check.sums.verdicts.unread[0]);
  await expect(term(page, "rejected")).toContainText("50,00");
  await expect(term(page, "accepted")).toContainText("60,00");

  await field(page, "34.01.2025").fill("24.01.2025");
  await expect(panel(page)).toContainText(check.mending.readsAs("24\u00a0янв\u00a02025"));
  await field(page, "34.01.2025").press("Enter");
  await expect(term(page, "accepted")).toContainText("110,00");

  await field(page, "н/д").fill("40,00");
  await field(page, "н/д").press("Enter");
  await expect(panel(page)).toContainText(check.sums.verdicts.matches[0]);
  await expect(panel(page)).toContainText(check.mending.none);

  await page.keyboard.press("Control+z");
  await expect(term(page, "accepted")).toContainText("110,00");
  await panel(page).getByRole("button", { name: check.changes.anew }).click();
  await expect(term(page, "accepted")).toContainText("60,00");
  await panel(page).getByRole("button", { name: check.changes.undo }).click();
  await expect(term(page, "accepted")).toContainText("110,00");
});

test("one cell is mended by itself, and the rest are left out knowingly", async ({
  standing: page,
}) => {
  await openCheck(page, spoiled);
  await panel(page).getByText(check.mending.oneByOne).click();
  const cell = panel(page).getByLabel(check.mending.newTextRow("4"));
  await cell.fill("25.01.2025");
  await cell.press("Enter");
  await expect(term(page, "accepted")).toContainText("80,00");
  await expect(panel(page)).toContainText(check.changes.mended("34.01.2025", "25.01.2025"));

  const group = panel(page).locator(".rejected", { hasText: check.reasons["date-unreadable"] });
  await group.getByRole("button", { name: check.mending.leaveOut }).click();
  await expect(term(page, "excluded")).toContainText("30,00");
});

test("a person's own total is compared as it is typed", async ({ standing: page }) => {
  await openCheck(page, spoiled);
  const own = panel(page).getByLabel(check.own.label);
  await own.fill("60");
  await expect(panel(page)).toContainText(check.own.exact);
  await own.fill("110,00 ₽");
  await expect(panel(page)).toContainText(check.own.exact);
  await own.fill("61,5");
  await expect(panel(page)).toContainText(check.own.differs("1,50"));
  await own.fill("много");
  await expect(panel(page)).toContainText(check.own.unreadable);
});

test("rows left out are taken away as they stood, with why", async ({ standing: page }) => {
  await openCheck(page, spoiled);
  const waiting = page.waitForEvent("download");
  await panel(page).getByRole("button", { name: check.leftOut.download }).click();
  const saved = await waiting;
  const path = test.info().outputPath("left-out.csv");
  await saved.saveAs(path);
  const lines = (await readFile(path, "utf8")).trimEnd().split("\r\n");
  expect(lines).toEqual([
    "\uFEFFСтрока;Как учтена;Причина;Столбец;Дата;Клиент;Сумма",
    "4;отклонена;Дата не читается;Дата;34.01.2025;Альфа;20,00",
    "5;отклонена;Дата не читается;Дата;34.01.2025;Бета;30,00",
    "6;отклонена;Сумма не читается;Сумма;16.02.2025;Бета;н/д",
  ]);
});

test("the header is moved by the keyboard, and what cannot be is taken back", async ({
  standing: page,
}) => {
  await openCheck(
    page,
    named(
      "Продажи.csv",
      [
        "Дата;Клиент;Сумма",
        "15.01.2025;Альфа;10,00",
        "Дата;Клиент;Сумма",
        "16.02.2025;Бета;5,00",
      ].join("\n"),
    ),
  );
  await expect(term(page, "accepted")).toContainText("15,00");
  await panel(page)
    .getByRole("button", { name: check.toHeaderLabel("3") })
    .focus();
  await page.keyboard.press("Enter");
  await expect(term(page, "accepted")).toContainText("5,00");
  await expect(term(page, "accepted")).not.toContainText("15,00");
  await panel(page).getByRole("button", { name: check.changes.undo }).click();
  await expect(term(page, "accepted")).toContainText("15,00");
});

test("cancelled lines are left out by one click", async ({ standing: page }) => {
  await openCheck(
    page,
    named(
      "Заказы.csv",
      [
        "Дата;Клиент;Сумма;Статус",
        "15.01.2025;Альфа;10,00;Проведён",
        "16.02.2025;Бета;5,00;Отменён",
        "17.03.2025;Бета;7,00;Проведён",
      ].join("\n"),
    ),
  );
  await panel(page)
    .getByRole("button", { name: check.statusOut("Отменён") })
    .click();
  await expect(term(page, "excluded")).toContainText("5,00");
  await expect(term(page, "accepted")).toContainText("17,00");
});

const january = [
  "Дата;Клиент;Сумма",
  "15.01.2025;Альфа;10,00",
  "16.01.2025;Бета;20,00",
  "30.01.2025;Гамма;5,00",
];
const february = ["Дата;Клиент;Сумма", "30.01.2025;Гамма;5,00", "10.02.2025;Альфа;40,00"];

test("[F6] several files are told one by one, and lines in both are asked about", async ({
  standing: page,
}) => {
  await giveFiles(page, [
    named("Январь.csv", january.join("\n")),
    named("Февраль.csv", february.join("\n")),
  ]);
  const questions = page.locator(".questions");
  await expect(questions).toContainText(`${check.rows(1)}, 5,00`, { timeout: 60_000 });
  await questions.getByRole("radio", { name: words.questions.overlaps["leave-out"] }).check();
  await questions.getByRole("button", { name: words.questions.submit }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused({ timeout: 60_000 });
  await panel(page).locator("summary").first().click();
  const row = (name: string) => panel(page).locator(".tables-read tr", { hasText: name });
  await expect(row("Январь.csv")).toContainText("35,00");
  await expect(row("Февраль.csv")).toContainText("40,00");
  await expect(row(check.tables.all)).toContainText("75,00");

  await panel(page)
    .getByRole("radio", { name: check.tables.examine("Февраль.csv") })
    .check();
  await panel(page).getByRole("button", { name: check.overlapsIn }).click();
  await expect(row("Февраль.csv")).toContainText("45,00");
});

test("a sheet that was not read is named and can be read", async ({ standing: page }) => {
  await reportOf(page, "tests/cases/intake/generated/sheets/hidden-sheet/sales.xlsx");
  await panel(page).locator("summary").first().click();
  await expect(panel(page).locator(".skipped")).toContainText(check.tables.skippedReasons.hidden);
  const before = await term(page, "accepted").innerText();
  await panel(page).getByLabel(check.form.sheet).selectOption("Архив");
  await expect(panel(page).locator(".skipped")).toContainText("Продажи");
  await expect.poll(() => term(page, "accepted").innerText()).not.toBe(before);
});

test("axe finds nothing in a check with changes", async ({ standing: page }) => {
  await openCheck(page, spoiled);
  await field(page, "н/д").fill("40,00");
  await field(page, "н/д").press("Enter");
  await expect(panel(page).locator(".made-changes")).toBeVisible();
  expect(await axeFindingsInBothThemes(page, { only: "#check" })).toEqual([]);
});
