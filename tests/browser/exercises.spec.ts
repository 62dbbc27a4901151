import { expect, test } from "@playwright/test";
import type { Locator, Page } from "@playwright/test";
import { lessonFiles, readLesson } from "../content/lesson-file.ts";
import { axeFindings } from "./support/axe.ts";

/* Every lesson is done from its first exercise to its last question with keys alone. */

const lessons = lessonFiles()
  .filter((file) => /^\d\d-/.test(file))
  .map((file, at) => readLesson(at % 2 === 0 ? "ru" : "en", file));

async function press(target: Locator, ...keys: readonly string[]): Promise<void> {
  await target.focus();
  for (const key of keys) await target.press(key);
}

/** Items that each want an answer: the first mark, the first of a list; then the check. */
async function answerItems(exercise: Locator): Promise<void> {
  for (const part of await exercise.locator("fieldset[data-part]").all())
    await press(part.locator("input").first(), "Space");
  for (const list of await exercise.locator("select").all()) await press(list, "ArrowDown");
  await press(exercise.locator("[data-check]"), "Enter");
  await expect(exercise.locator("[data-item]:not([data-state])")).toHaveCount(0);
  await expect(exercise.locator(".checking [role=status]")).not.toBeEmpty();
  for (const reason of await exercise.locator(".items .reason p").all())
    await expect(reason).toBeVisible();
}

/** A scene is walked by Tab and Enter: focus follows the walk. Then one choice is gone back to. */
async function walkScene(exercise: Locator, page: Page): Promise<void> {
  await press(exercise.locator(".log .step").first(), "Enter");
  while ((await exercise.locator(".script [data-ending]").count()) > 0) {
    await expect(exercise.locator(".log > :last-child")).toBeFocused();
    if ((await exercise.locator(".log .ending").count()) > 0) break;
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
  }
  const walked = await exercise.locator(".log > li").count();
  expect(walked).toBeGreaterThan(2);
  await press(exercise.locator(".log .quiet").nth(1), "Enter");
  await expect(exercise.locator(".log > li")).toHaveCount(2);
}

/** A plan: everything into the first slot does not hold; nothing at all is lived through. */
async function plan(exercise: Locator): Promise<void> {
  const lists = await exercise.locator("select").all();
  for (const list of lists) await press(list, "ArrowDown");
  await press(exercise.locator("[data-check]"), "Enter");
  await expect(exercise.getByRole("alert")).not.toBeEmpty();
  for (const list of lists.slice(1)) await press(list, "ArrowUp");
  await press(exercise.locator("[data-check]"), "Enter");
  await expect(exercise.getByRole("alert")).toBeEmpty();
  await expect(exercise.locator(".outcome .score")).not.toBeEmpty();
  await expect(exercise.locator("[data-item]:not([data-state])")).toHaveCount(0);
  // One end is told of each task, whichever it came to.
  const told = exercise.locator("[data-told]:visible");
  await expect(told).toHaveCount(lists.length);
  await expect(exercise.locator("[data-state=right] [data-told=else]:visible")).toHaveCount(0);
}

async function markOneself(exercise: Locator): Promise<void> {
  for (const marks of await exercise.locator(".scale").all())
    await press(marks.locator("input").first(), "Space", "ArrowRight");
  await expect(exercise.locator("[data-advices] li")).toHaveCount(3);
  // Two of eight are needed at all: nothing else is worth beginning with.
  const needs = await exercise.locator("[data-need]").all();
  for (const [at, need] of needs.entries())
    await press(need, "ArrowDown", ...(at < 2 ? ["ArrowDown", "ArrowDown", "ArrowDown"] : []));
  await expect(exercise.locator("[data-advices] li")).toHaveCount(2);
}

async function fillIn(exercise: Locator, page: Page): Promise<void> {
  await press(exercise.locator("[data-sample]"), "Enter");
  await expect(exercise.locator(".sample").first()).toBeVisible();
  await exercise.locator("textarea").first().focus();
  await page.keyboard.type("<b>");
  const saved = page.waitForEvent("download");
  await press(exercise.locator("[data-save]"), "Enter");
  expect((await saved).suggestedFilename()).toMatch(/\.html$/);
}

async function move(exercise: Locator): Promise<void> {
  const before = await exercise.locator("[data-finding]").textContent();
  const control = exercise.locator("input").first();
  if ((await control.getAttribute("type")) === "range")
    await press(control, "PageUp", "PageUp", "PageUp");
  else await press(control, "ControlOrMeta+a", "0");
  await expect(exercise.locator("[data-finding]")).not.toHaveText(before ?? "");
}

async function predict(exercise: Locator, page: Page): Promise<void> {
  await exercise.locator("input").first().focus();
  await page.keyboard.type("7");
  await page.keyboard.press("Enter");
  await expect(exercise.locator("[data-table] tbody tr").first()).toBeVisible();
  await expect(exercise.locator(".because").first()).toBeVisible();
}

async function answerQuestions(page: Page, count: number): Promise<void> {
  for (const question of await page.locator("kam-question").all()) {
    await press(question.locator("input").first(), "Space");
    await press(question.getByRole("button"), "Enter");
    await expect(question).toHaveAttribute("data-state", /right|wrong/);
  }
  await expect(page.locator(".score [role=status]")).toContainText(String(count));
}

for (const [at, { locale, id, questions }] of lessons.entries())
  test(`${id}, ${locale}: done by keyboard, with nothing for axe to find`, async ({ page }) => {
    const faults: string[] = [];
    page.on("pageerror", ({ message }) => faults.push(message));
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: at % 3 === 0 ? "dark" : "light" });
    await page.goto(`${locale}/learn/${id}/`);
    await page.waitForFunction(() => document.querySelector(":not(:defined)") === null);
    for (const exercise of await page.locator("kam-items").all()) await answerItems(exercise);
    for (const exercise of await page.locator("kam-scene").all()) await walkScene(exercise, page);
    for (const exercise of await page.locator("kam-planner").all()) await plan(exercise);
    for (const exercise of await page.locator("kam-radar").all()) await markOneself(exercise);
    for (const exercise of await page.locator("kam-brief").all()) await fillIn(exercise, page);
    for (const exercise of await page.locator("kam-explorable").all()) await move(exercise);
    for (const exercise of await page.locator("kam-live").all()) await predict(exercise, page);
    const asked = questions.filter((question) => question.in === "lesson").length;
    await answerQuestions(page, asked);

    expect(await axeFindings(page, { only: "main" })).toEqual([]);
    const over = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await page.evaluate(over)).toBe(0);
    expect(faults).toEqual([]);
  });
