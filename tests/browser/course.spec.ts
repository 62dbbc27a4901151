import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { examMessages } from "../../src/messages/training-exam.ts";
import { groupMessages } from "../../src/messages/training-group.ts";
import { courseMessages } from "../../src/messages/training-course.ts";
import type { Outline } from "../../src/training/course/outline.ts";
import { axeFindings } from "./support/axe.ts";
import { sidewaysExcess } from "./support/pages.ts";

const words = examMessages.ru;

/** What axe finds in the page's own part, in the state that it is in. */
const findings = (page: Page) => axeFindings(page, { only: "main" });

/** By question, in the order asked: the right option and a wrong one. */
async function answersTo(page: Page): Promise<readonly { right: string; wrong: string }[]> {
  const response = await page.request.get("ru/course.json");
  const { lessons } = (await response.json()) as Outline;
  const questions = lessons.flatMap((lesson) => lesson.questions);
  const legends = await page.locator("kam-exam legend").allTextContents();
  return legends.map((legend) => {
    const { options = [] } = questions.find(({ ask }) => legend.endsWith(ask)) ?? {};
    const option = (isRight: boolean) => options.find(({ right }) => right === isRight)?.id ?? "";
    return { right: option(true), wrong: option(false) };
  });
}

const choose = (page: Page, number: number, option: string) =>
  page.locator(`input[name="exam-${String(number)}"][value="${option}"]`).check();

test("the exam is passed, its certificate verified, a damaged code refused, the lead sees it all", async ({
  page,
}) => {
  await page.goto("ru/learn/exam/");
  await page.getByRole("button", { name: words.exam.begin }).click();
  await expect(page.locator("kam-exam fieldset")).toHaveCount(30);
  const answers = await answersTo(page);
  for (const [at, { right, wrong }] of answers.slice(0, 29).entries())
    await choose(page, at + 1, at < 2 ? wrong : right);

  // Left and come back to: the same questions, every answer in its place.
  await page.reload();
  const count = page.locator("kam-exam [data-count]");
  await expect(count).toHaveText(words.exam.answered(29, 30));
  expect(await answersTo(page)).toEqual(answers);
  await expect(page.locator("kam-exam .reason:visible")).toHaveCount(0);
  expect(await findings(page)).toEqual([]);

  // One is open: the first press says so, the second hands in.
  const handIn = page.getByRole("button", { name: words.exam.handIn, exact: true });
  await handIn.click();
  await expect(page.locator("kam-exam").getByRole("alert")).toHaveText(words.exam.open(1, "30"));
  await handIn.click();
  await expect(page.getByRole("heading", { name: words.exam.passed(27, 30) })).toBeFocused();
  await expect(page.locator("kam-exam fieldset")).toHaveCount(3);
  await expect(page.locator("kam-exam .option.right .reason")).toHaveCount(3);
  expect(await findings(page)).toEqual([]);

  await page.getByRole("link", { name: words.exam.certificate }).click();
  await page.getByRole("textbox", { name: words.certificate.name }).fill("Анна Бережная");
  const paper = page.getByRole("article", { name: words.certificate.title });
  await expect(paper).toContainText("27 из\u00a030 (90\u00a0%)");
  await expect(paper).toContainText(words.certificate.attested);
  // Printed, it is one sheet.
  const printed = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(printed.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const [code = ""] = /kam1\.[\w-]+/.exec((await paper.textContent()) ?? "") ?? [];
  const pasted = page.getByRole("textbox", { name: words.certificate.pasted });
  await pasted.fill(code.replace(/.$/, (last) => (last === "A" ? "B" : "A")));
  await page.getByRole("button", { name: words.certificate.check, exact: true }).click();
  const verdict = page.locator("kam-certificate [data-verdict]");
  await expect(verdict).toHaveText(words.certificate.problems.damaged);
  expect(await findings(page)).toEqual([]);

  // The link opens in another language, by somebody who sat no exam.
  await page.goto(`en/learn/certificate/#${code}`);
  await expect(verdict).toContainText(examMessages.en.certificate.intact);
  await expect(verdict).toContainText("Анна Бережная");
  await expect(verdict).toContainText("27 of 30");

  await page.goto("ru/learn/progress/");
  await expect(page.locator("kam-progress table")).toBeVisible();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: courseMessages.ru.progress.save }).click();
  const saved = await (await saving).path();
  await page.getByRole("link", { name: "Прогресс группы" }).click();
  await page.locator("kam-group [data-open]").setInputFiles([saved, "package.json"]);
  await expect(page.locator("kam-group").getByRole("alert")).toContainText("package.json");
  await expect(page.getByRole("status")).toHaveText(groupMessages.ru.summary(1, 1, 0));
  const table = page.getByRole("region", { name: groupMessages.ru.table });
  await expect(table.getByRole("row").nth(1)).toContainText("27 из\u00a030");
  await expect(page.locator("kam-group .missed tbody tr")).toHaveCount(3);
  // The table lies along the sheet: A4 is 595 by 842 points, and no sheet of this page stands upright.
  const sheets = (await page.pdf({ preferCSSPageSize: true }))
    .toString("latin1")
    .matchAll(/\/MediaBox \[0 0 (?<across>[\d.]+) (?<down>[\d.]+)\]/g);
  const sizes = [...sheets].map(({ groups }) => `${groups?.["across"]} ${groups?.["down"]}`);
  expect(sizes.length).toBeGreaterThan(0);
  for (const size of sizes) expect(size).toMatch(/^84[12]\S* 59[45]\S*$/);
  expect(await findings(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sidewaysExcess(page)).toBeLessThanOrEqual(0);
});

test("over plain http the certificate says where it can be made, and how to take the exam along", async ({
  page,
}) => {
  const said = examMessages.ru.certificate;
  // What the browser says of a page that came over plain http, a local address apart.
  await page.addInitScript(() => {
    Object.defineProperty(window, "isSecureContext", { value: false });
    Object.defineProperty(crypto, "subtle", { value: undefined });
  });
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  await page.goto("ru/learn/certificate/");
  await expect(page.getByText(said.insecure)).toBeVisible();
  await expect(page.getByText(said.carryOver)).toBeVisible();
  await expect(page.getByRole("link", { name: said.toSecure })).toHaveAttribute(
    "href",
    /^https:\/\/.+\/ru\/learn\/certificate\/$/,
  );
  await expect(page.getByRole("heading", { name: said.verify })).toBeHidden();
  expect(await findings(page)).toEqual([]);
  expect(faults).toEqual([]);
});
