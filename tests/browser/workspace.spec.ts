import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import { analyseMessages } from "../../src/messages/analyse.ts";
import { identityMessages } from "../../src/messages/analyse-identity.ts";
import { workspaceMessages } from "../../src/messages/analyse-workspace.ts";
import { settingsFileMessages } from "../../src/messages/settings-file.ts";
import { axeFindingsInBothThemes } from "./support/axe.ts";

const words = { ...identityMessages.ru, ...workspaceMessages.ru };
const named = (name: string, lines: readonly string[]) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(lines.join("\n")),
});
const give = (page: Page, files: Parameters<ReturnType<Page["locator"]>["setInputFiles"]>[0]) =>
  page.locator('input[type="file"]').first().setInputFiles(files);
const headline = (page: Page) => page.getByRole("heading", { level: 1 });
const settled = (page: Page) =>
  expect(page.locator('.report-area[aria-busy="false"]')).toBeVisible({ timeout: 60_000 });
const notices = (page: Page) => page.getByRole("status", { name: words.notices.label });
const panel = (page: Page) => page.locator("details.identity");
const kept = (page: Page) => page.locator("details.workspace");

async function open(page: Page, files: Parameters<typeof give>[1]): Promise<void> {
  await page.goto("ru/analyse/");
  await give(page, files);
  await expect(headline(page)).toBeFocused({ timeout: 60_000 });
  await settled(page);
}

const unfold = async (details: ReturnType<typeof panel>) => {
  await details.locator("> summary").click();
};

/** Two spellings of one customer, 30 and 25 of 100 roubles. */
const spellings = named("Продажи.csv", [
  "Дата;Клиент;Сумма",
  "15.01.2025;ООО «Ромашка»;30,00",
  '16.02.2025;"ООО ""Ромашка""";25,00',
  "17.03.2025;Ландыш;45,00",
]);

test("[K3] two spellings are merged into one customer with their sum, and undone", async ({
  page,
}) => {
  await open(page, spellings);
  const customers = page.locator(".report-body").getByRole("row", { name: /Ромашка/ });
  await expect(panel(page)).toContainText(words.summarySuggested(1));
  await unfold(panel(page));
  await expect(panel(page)).toContainText(words.evidence(["quotes"]));
  await page.getByRole("button", { name: words.mergeLabel("ООО «Ромашка»") }).click();

  await expect(page).toHaveURL(/unit=customer/);
  await settled(page);
  await expect(notices(page)).toContainText(words.notices.merged);
  await expect(customers.filter({ hasText: /\b55\b/ }).first()).toBeVisible();
  await expect(customers.filter({ hasText: /\b30\b/ })).toHaveCount(0);
  await expect(panel(page)).toContainText(words.summaryMerged(1));

  await page.getByRole("button", { name: words.undoLabel("ООО «Ромашка»") }).click();
  await settled(page);
  await expect(panel(page)).toContainText(words.summarySuggested(1));
  await page.getByRole("button", { name: words.dismissLabel("ООО «Ромашка»") }).click();
  await expect(panel(page)).toContainText(words.summaryNone);
});

test("[K1] a person drawn over two firms is in the dependency at once, and is undone", async ({
  page,
}) => {
  await open(page, spellings);
  await unfold(panel(page));
  await page.getByRole("searchbox", { name: words.search }).fill("ландыш");
  await panel(page)
    .getByRole("checkbox", { name: /Ландыш/ })
    .check();
  await page.getByRole("searchbox", { name: words.search }).fill("ромашка");
  await panel(page)
    .getByRole("checkbox", { name: /«Ромашка»/ })
    .check();
  await page.getByRole("radio", { name: words.ways.keyPerson }).check();
  await panel(page).getByLabel(words.nameOf.keyPerson).fill("Пчёлкина");
  await page.getByRole("button", { name: words.join.keyPerson }).click();
  await settled(page);
  const tree = page.locator("#dependency .tree");
  await expect(tree).toContainText("Пчёлкина");
  await page
    .getByRole("button", { name: words.undoDrawnLabel(words.drawnAs.keyPerson("Пчёлкина")) })
    .click();
  await settled(page);
  await expect(tree).toHaveCount(0);
});

test("any customers are merged by hand, and so they are in the next file after a reload", async ({
  page,
}) => {
  await open(page, spellings);
  await unfold(panel(page));
  await page.getByRole("searchbox", { name: words.search }).fill("ландыш");
  await panel(page)
    .getByRole("checkbox", { name: /Ландыш/ })
    .check();
  await page.getByRole("searchbox", { name: words.search }).fill("ромашка");
  await panel(page)
    .getByRole("checkbox", { name: /«Ромашка»/ })
    .check();
  await page.getByRole("textbox", { name: words.nameOf.customer }).fill("Цветы");
  await page.getByRole("button", { name: words.join.customer }).click();
  await settled(page);
  await expect(page.locator(".report-body")).toContainText("Цветы");

  await open(page, spellings);
  await expect(notices(page)).toContainText(words.notices.mergedBefore);
  await expect(page.locator(".report-body")).toContainText("Цветы");
});

test("what was fixed for a file is done for the next one, until it is forgotten", async ({
  page,
}) => {
  const month = (number: string) =>
    named(`${number}.csv`, [
      "Дата;Клиент;Плательщик;Сумма",
      `15.${number}.2025;Альфа;Торговый дом;10,00`,
      `16.${number}.2025;Бета;Холдинг;20,00`,
    ]);
  await open(page, month("01"));
  await page.locator("details.check").first().locator("> summary").click();
  await page
    .getByLabel(analyseMessages.ru.fieldNames.entity, { exact: true })
    .selectOption({ label: "Плательщик" });
  await settled(page);
  await expect(page.locator(".report-body")).toContainText("Холдинг");

  await open(page, month("02"));
  await expect(notices(page)).toContainText(words.notices.remembered);
  await expect(page.locator(".report-body")).toContainText("Холдинг");

  await page.getByRole("button", { name: words.notices.guessAnew }).click();
  await expect(notices(page)).not.toContainText(words.notices.remembered);
  await settled(page);
  await expect(page.locator(".report-body")).toContainText("Бета");
  await expect(kept(page)).toContainText(words.nothing);
});

test("everything that is kept is listed, and forgotten one by one or at once", async ({ page }) => {
  await open(page, spellings);
  await unfold(panel(page));
  await page.getByRole("button", { name: words.mergeLabel("ООО «Ромашка»") }).click();
  await settled(page);
  await unfold(kept(page));
  await expect(kept(page)).toContainText(words.keeping.kept);
  await expect(kept(page).getByRole("listitem")).toHaveCount(1);
  await page.getByRole("button", { name: words.forgetLabel("ООО «Ромашка»") }).click();
  await settled(page);
  await expect(kept(page)).toContainText(words.nothing);
  await expect(panel(page)).toContainText(words.summarySuggested(1));

  await page.reload();
  await expect(kept(page)).toContainText(words.nothing);
});

test("settings of a team go round: saved, forgotten, dropped beside the sales", async ({
  page,
}) => {
  await open(page, spellings);
  await unfold(panel(page));
  await page.getByRole("button", { name: words.mergeLabel("ООО «Ромашка»") }).click();
  await settled(page);
  await unfold(kept(page));
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: words.saveTeam }).click();
  const path = test.info().outputPath("team.json");
  await (await download).saveAs(path);
  await page.getByRole("button", { name: words.forgetAll }).click();
  await expect(kept(page)).toContainText(words.nothing);

  const team = { name: "team.json", mimeType: "application/json", buffer: await readFile(path) };
  await open(page, [spellings, team]);
  await expect(notices(page)).toContainText(words.notices.settingsTaken("team.json"));
  await expect(page).toHaveURL(/unit=customer/);
  await expect(panel(page)).toContainText(words.summaryMerged(1));

  const newer = team.buffer.toString().replace('"version": 1', '"version": 2');
  await give(page, named("team.json", [newer]));
  await expect(notices(page)).toContainText(
    settingsFileMessages.ru.problem({ code: "newer-version", version: 2 }),
  );
});

test("[K2] a links file joins three of 8 % into one person of 24 %, and is removed", async ({
  page,
}) => {
  const eights = ["Север", "Юг", "Восток"];
  const sales = named("Продажи.csv", [
    "Дата;Клиент;Сумма",
    ...Array.from({ length: 8 }, (_, index) => `15.01.2025;Вольный ${String(index)};9,50`),
    ...eights.map((name) => `16.02.2025;${name};8,00`),
  ]);
  const links = named("связи.csv", [
    "Контрагент;ЛПР",
    ...eights.map((name) => `${name};Иванов И. И.`),
    "Нигде;Петров",
  ]);
  await open(page, [sales, links]);
  await expect(notices(page)).toContainText(words.notices.linksTaken("связи.csv", 4));
  await unfold(panel(page));
  await expect(panel(page)).toContainText(words.linksMatched(3, 1));
  await page
    .getByRole("radio", { name: analyseMessages.ru.settings.units.keyPerson })
    .first()
    .check({ force: true });
  await settled(page);
  // Above 20 % one is critical, and none of the three is by itself.
  await expect(page.locator(".report-top")).toContainText(/за\s24,0\s%/);
  const person = page.locator(".report-body").getByRole("row", { name: /Иванов И\. И\..*24/ });
  await expect(person.first()).toBeAttached();
  await page.getByRole("button", { name: words.removeLinks }).click();
  await settled(page);
  await expect(page.locator(".report-body")).not.toContainText("Иванов И. И.");
});

test("a browser that keeps nothing says so, and decisions last while the page is open", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", { value: undefined });
  });
  await open(page, spellings);
  await unfold(panel(page));
  await page.getByRole("button", { name: words.mergeLabel("ООО «Ромашка»") }).click();
  await expect(panel(page)).toContainText(words.summaryMerged(1));
  await unfold(kept(page));
  await expect(kept(page)).toContainText(words.keeping.refused);
});

test("what a later version keeps is left as it is", async ({ page }) => {
  await page.goto("ru/analyse/");
  const version = () =>
    page.evaluate(
      () =>
        new Promise<number>((found, failed) => {
          const opening = indexedDB.open("kamerton", 7);
          opening.onsuccess = () => {
            found(opening.result.version);
            opening.result.close();
          };
          opening.onerror = () => {
            failed(new Error("not opened"));
          };
        }),
    );
  await version();
  await page.reload();
  await unfold(kept(page));
  await expect(kept(page)).toContainText(words.keeping.newer);
  expect(await version()).toBe(7);
});

test("axe finds nothing in who is who and in what is kept", async ({ page }) => {
  await open(page, spellings);
  await unfold(panel(page));
  await panel(page)
    .getByRole("checkbox", { name: /Ландыш/ })
    .check();
  await page.getByRole("button", { name: words.mergeLabel("ООО «Ромашка»") }).click();
  await settled(page);
  await unfold(kept(page));
  expect(await axeFindingsInBothThemes(page, { without: ".report-body" })).toEqual([]);
});
