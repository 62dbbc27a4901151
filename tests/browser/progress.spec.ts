import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { courseMessages } from "../../src/messages/training-course.ts";
import { trainingMessages } from "../../src/messages/training.ts";
import { readLesson } from "../content/lesson-file.ts";
import { axeFindings } from "./support/axe.ts";

const lesson = readLesson("ru", "01-who-is-key.mdx");
const [first] = lesson.questions.filter((question) => question.in === "lesson");
if (first === undefined) throw new Error("the first lesson asks nothing");
const wrong = first.options.find(({ right }) => right !== true);
const right = first.options.find((option) => option.right === true);

test("a question missed and mended, the way back to the place, both languages, a file out and in", async ({
  page,
}) => {
  await page.goto("ru/learn/");
  const { start, progress } = courseMessages.ru;
  await expect(page.locator("[data-go]")).toHaveText(start.begin);
  await page.locator("[data-go]").click();
  const question = page.locator(`#question-${first.id}`);
  await question.locator(`input[value="${wrong?.id ?? ""}"]`).check();
  await question.getByRole("button").click();
  await expect(question).toHaveAttribute("data-state", "wrong");
  await question.locator(`input[value="${right?.id ?? ""}"]`).check();
  await question.getByRole("button").click();
  await expect(question.getByRole("status")).toHaveText(trainingMessages.ru.question.answeredRight);

  // Back to the place: the start leads to the heading that was read last.
  const heading = page.locator("main h2[id]").nth(2);
  const id = (await heading.getAttribute("id")) ?? "";
  await heading.evaluate((element) => {
    element.scrollIntoView({ block: "center" });
  });
  await page.waitForFunction(
    (kept) => localStorage.getItem("kamerton.lesson.1.who-is-key")?.includes(kept),
    JSON.stringify(id),
  );
  await page.goto("en/learn/");
  await expect(page.locator("[data-go]")).toHaveText(courseMessages.en.start.goOn);
  expect(await page.locator("[data-go]").getAttribute("href")).toContain("/who-is-key/#");

  // The other language has the same answer.
  await page.goto("en/learn/who-is-key/");
  await expect(question).toHaveAttribute("data-state", "right");
  await expect(question.locator(`input[value="${right?.id ?? ""}"]`)).toBeChecked();

  // A file takes it all away and brings it back.
  await page.goto("ru/learn/progress/");
  await expect(page.locator(".progress tbody")).toHaveCount(16);
  expect(await axeFindings(page, { only: "main" })).toEqual([]);
  await page.locator("[data-name]").fill("Анна");
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: progress.save }).click();
  const path = await (await saved).path();
  expect(readFileSync(path, "utf8")).toContain("who-is-key");
  await page.getByRole("button", { name: progress.forget }).click();
  await page.getByRole("button", { name: progress.yes, exact: true }).click();
  await expect(page.locator("[data-said]")).toHaveText(progress.forgotten);
  expect(
    await page.evaluate(() =>
      Object.keys(localStorage).filter((key) => key.startsWith("kamerton.lesson")),
    ),
  ).toEqual([]);

  const opened = page.locator("[data-open]");
  await opened.setInputFiles({
    name: "notes.json",
    mimeType: "application/json",
    buffer: Buffer.from("{}"),
  });
  await expect(page.locator("[data-said]")).toHaveText(progress.problems["not-progress"]);
  await opened.setInputFiles(path);
  await expect(page.locator("[data-said]")).toHaveText(progress.opened(1));
  await expect(page.locator("[data-name]")).toHaveValue("Анна");
  await page.goto("ru/learn/who-is-key/");
  await expect(question).toHaveAttribute("data-state", "right");
});

test("what was missed comes back on its day, and an answer there is kept", async ({ page }) => {
  await page.goto("en/learn/review/");
  await expect(page.locator("[data-status]")).toHaveText(courseMessages.en.review.nothingYet);
  await page.evaluate(
    ([id]) => {
      const trail = [{ question: id, right: false, day: "2026-01-01", where: "lesson" }];
      const memory = { answers: {}, predictions: {}, trail };
      localStorage.setItem("kamerton.lesson.1.who-is-key", JSON.stringify(memory));
    },
    [first.id],
  );
  await page.reload();
  await expect(page.locator("[data-status]")).toHaveText(courseMessages.en.review.today(1));
  const answer = page.locator("[data-buttons]").getByRole("button");
  await answer.click();
  await expect(page.locator("[data-buttons] [role=alert]")).toHaveText(
    trainingMessages.en.question.chooseFirst,
  );
  await page.locator(`.asked input[value="${right?.id ?? ""}"]`).check();
  await answer.click();
  await expect(page.locator(".asked .option.right .reason")).toBeVisible();
  expect(await axeFindings(page, { only: "main" })).toEqual([]);
  await answer.click();
  await expect(page.locator("[data-status]")).toHaveText(courseMessages.en.review.finish(1, 1));
  const kept = await page.evaluate(() => localStorage.getItem("kamerton.lesson.1.who-is-key"));
  expect(kept).toContain('"where":"review"');
});
