import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { lossMessages } from "../../src/messages/analyse-loss.ts";
import { winBackMessages } from "../../src/messages/analyse-win-back.ts";
import { analyseMessages } from "../../src/messages/analyse.ts";
import { reportMessages } from "../../src/messages/report.ts";
import { namedLink } from "./support/sharing.ts";

/*
 * What a reader chooses for himself: whose sales count, who is imagined gone, what is done, whom to
 * win back. Figures are summed by other means from the lines of the sample, data/demo_lines.csv.
 */

const words = analyseMessages.ru;
const report = reportMessages.ru;
const loss = lossMessages.ru;
const winBack = winBackMessages.ru;

const plain = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();
const settled = (page: Page) =>
  expect(page.locator('.report-area[aria-busy="false"]')).toBeVisible();
const reportTop = (page: Page) =>
  page.locator(".figures").evaluate((figures) => figures.textContent.replaceAll(/\s+/gu, " "));
const saved = async (page: Page, button: string): Promise<string> => {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  return readFileSync(await file.path(), "utf8");
};

async function openSample(page: Page): Promise<void> {
  await page.goto("ru/analyse/?sample=1");
  await expect(page.locator(".report-top")).toBeVisible();
}

test("a manager is chosen: the figures are of his lines, the name stays in the fragment, the link says so", async ({
  page,
  context,
}) => {
  await openSample(page);
  const whole = await reportTop(page);
  await page.getByText(words.filters.all).click();
  const bar = page.getByRole("group", { name: words.filters.label });
  const manager = bar.getByLabel(words.filters.names.manager);
  await manager.selectOption("Лапкотина Е. В.", { timeout: 60_000 });

  // 1 416 lines of three customers: amount 166 929 637.21, less cost 35 616 965.21, a margin of 21.3 %.
  const chip = page.locator(".report-top .filter");
  await expect(chip).toHaveText(/менеджер.*Лапкотина/u);
  await settled(page);
  const chosen = await reportTop(page);
  expect(plain(chosen)).toContain("35,6 млн ₽");
  expect(plain(chosen)).toContain("21,3 % от выручки 166,9 млн ₽");
  await expect(page.locator(".customers-table tbody tr[aria-rowindex]")).toHaveCount(3);

  const { search, hash } = new URL(page.url());
  expect(search).toBe("?sample=1");
  expect(new URLSearchParams(hash.slice(1)).toString()).toContain(
    new URLSearchParams({ manager: "Лапкотина Е. В." }).toString(),
  );

  const link = await namedLink(page);
  const receiver = await context.newPage();
  await receiver.goto(link);
  await expect(receiver.locator(".report-top .only")).toHaveText(/менеджер.*Лапкотина/u);
  expect(plain(await reportTop(receiver))).toContain("21,3 % от выручки 166,9 млн ₽");
  await receiver.close();

  await page.reload();
  await expect(chip).toHaveText(/Лапкотина/u, { timeout: 60_000 });
  await settled(page);
  expect(await reportTop(page)).toBe(chosen);
  await chip.getByRole("button").click();
  await expect(chip).toHaveCount(0);
  await settled(page);
  expect(await reportTop(page)).toBe(whole);
  await expect(page).toHaveURL(/\/ru\/analyse\/\?sample=1$/u);
});

test("two are imagined gone, a step is ticked off, and both are there after a reload", async ({
  page,
}) => {
  await openSample(page);
  const control = page.getByRole("form", { name: loss.label });
  await control.getByRole("button", { name: /^Пестрогоров/u }).click();
  await expect(control.getByRole("button", { name: /Пестрогоров/u })).toHaveAccessibleName(
    /^Пусть останется/u,
    { timeout: 60_000 },
  );
  await control.getByRole("searchbox", { name: loss.search }).fill("долмарк");
  await control.getByRole("checkbox", { name: /Долмарк/u }).check();
  // 101 317 408.65 less 27 284 525.04 of the three firms of one person and 12 211 594.65 of the other.
  const finding = page.locator("#loss h2");
  await expect(finding).toContainText(/Если уйдут Пестрогоров.*Долмарк.*останется 61,8\sмлн/u);

  const step = page.locator("#plan tbody tr").first().getByRole("checkbox");
  await step.check();
  await expect(page.locator("#plan")).toContainText(report.plan.doneCount(1, 12));

  await page.reload();
  await expect(finding).toContainText(/61,8\sмлн/u, { timeout: 60_000 });
  await expect(step).toBeChecked();
  await step.uncheck();
  await expect(page.locator("#plan")).not.toContainText(report.plan.doneCount(1, 12));
});

test("a lost customer goes on the list with its reason, is kept, and leaves as a file; a calendar too", async ({
  page,
}) => {
  await openSample(page);
  const list = page.locator(".win-back");
  await list.locator("summary").click();
  await list.getByLabel(winBack.reason).selectOption("price");
  await list.getByLabel(winBack.offer).fill("отсрочка 30 дней");
  await list.getByRole("button", { name: winBack.save }).click();
  // The most at stake is offered first: Нордвал, 1 872 thousand in the year before its silence.
  const row = list.getByRole("row", { name: /Нордвал/u });
  await expect(row).toContainText("1 872");
  await expect(row).toContainText(winBack.reasons.price);
  await expect(row).toContainText("Мурзолин А. П.");
  // Nobody that is silent has come back in the sample.
  await expect(row).toContainText(winBack.notBack, { timeout: 60_000 });

  await page.reload();
  await list.locator("summary").click();
  await expect(row).toContainText("отсрочка 30 дней");
  expect(await saved(page, winBack.csv)).toMatch(/Нордвал.*отсрочка 30 дней/u);
  await row.getByRole("button", { name: /Нордвал/u }).click();
  await expect(row).toHaveCount(0);

  const { calendar } = report.silent;
  const events = (text: string): number => text.match(/^BEGIN:VEVENT/gmu)?.length ?? 0;
  const awaited = events(await saved(page, calendar.button));
  await expect(page.locator(".next-calendar")).toContainText(calendar.count(awaited));
  await page.getByLabel(calendar.which).selectOption("chosen");
  await page.locator(".next-calendar").getByRole("checkbox").first().check();
  await expect(page.locator(".next-calendar")).toContainText(calendar.count(1));
  expect(events(await saved(page, calendar.button))).toBe(1);
});
