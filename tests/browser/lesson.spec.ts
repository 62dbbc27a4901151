import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import type { Locator, Page } from "@playwright/test";
import { locales } from "../../src/domain/words.ts";
import type { Locale } from "../../src/domain/words.ts";
import { trainingMessages } from "../../src/messages/training.ts";
import { bookFromReport } from "../../src/training/book.ts";
import type { BookCustomer } from "../../src/training/book.ts";
import { demoBook } from "../training/demo-book.ts";
import { axeFindings } from "./support/axe.ts";

/** Opens the lesson and waits until its exercises are awake: each that wakes may move those below it. */
async function open(page: Page, locale: Locale): Promise<void> {
  await page.goto(`${locale}/learn/dependency/`);
  await page.waitForFunction(() => document.querySelector(":not(:defined)") === null);
}

/** What axe finds in the lesson itself; the page around it is looked at with every other page. */
const findings = (page: Page) => axeFindings(page, { only: "main" });

/** The cells of a row of the exercise, by the words in its first one. */
const rowOf = (exercise: Locator, name: RegExp) =>
  exercise.getByRole("row").filter({ has: exercise.page().getByRole("rowheader", { name }) });

interface Said {
  readonly predicted: string;
  readonly actual: string;
  readonly left: string;
  readonly person: string;
  readonly next: RegExp;
  readonly short: RegExp;
  readonly covered: RegExp;
  readonly nextRow: readonly string[];
}

/* Worked out by a program of its own over the demo lines; see tests/training. */
const said: Readonly<Record<Locale, Said>> = {
  ru: {
    predicted: "17,5",
    actual: "26,9\u00a0%",
    left: "27,0",
    person: "Пестрогоров",
    next: /^Зубривская/,
    short: /Не хватает 1,7\sмлн\s₽ в год\. Резерва в 1,5\sмлн\s₽ хватит на 10\sмесяцев/,
    covered: /Расходы покрыты, запас 2,1\sмлн\s₽ в год/,
    nextRow: ["15,1\u00a0%", "20,7\u00a0%", "критический"],
  },
  en: {
    predicted: "17.5",
    actual: "26.9%",
    left: "27.0",
    person: "Pestrogorov",
    next: /^Zubrivskaya/,
    short: /₽1\.7M a year short\. A reserve of ₽1\.5M lasts 10\smonths/,
    covered: /Costs are covered, with ₽2\.1M a year to spare/,
    nextRow: ["15.1%", "20.7%", "critical"],
  },
};

for (const locale of locales) {
  const words = trainingMessages[locale];
  const expected = said[locale];

  test(`a reader predicts before the answer is shown, ${locale}`, async ({ page }) => {
    await open(page, locale);
    await expect(page.getByText(words.lesson.objectives)).toHaveCount(1);
    const prediction = page.locator("kam-predict");
    await expect(prediction.locator("details")).toBeHidden();
    await prediction.getByRole("textbox").fill("?");
    await prediction.getByRole("textbox").press("Enter");
    await expect(prediction.getByRole("status")).toHaveText(words.prediction.notNumber);
    await expect(prediction.locator("details")).toBeHidden();
    await prediction.getByRole("textbox").fill(expected.predicted);
    await prediction.getByRole("textbox").press("Enter");
    await expect(prediction.getByRole("status")).toContainText(expected.actual);
    await expect(prediction.locator("details p")).toBeVisible();
  });

  test(`[D4] the exercise is done by keyboard alone, ${locale}`, async ({ page }) => {
    await open(page, locale);
    const exercise = page.locator("kam-lose-customer");
    await exercise.scrollIntoViewIfNeeded();
    await expect(exercise.locator("input[name=left]")).toBeVisible();
    await exercise.locator("input[name=left]").focus();
    await page.keyboard.type(expected.left);
    await page.keyboard.press("Tab");
    await page.keyboard.type("15");
    await page.keyboard.press("Enter");

    const verdict = exercise.locator("[data-part=verdict]");
    await expect(verdict).toContainText(expected.short);
    await expect(verdict).toContainText(words.loseCustomer.guessedHigh);
    await expect(rowOf(exercise, expected.next).getByRole("cell")).toHaveText([
      ...expected.nextRow,
    ]);
    expect(await findings(page)).toEqual([]);

    // Off goes the person, on goes the largest company alone: costs are covered again.
    await exercise.getByRole("checkbox", { name: expected.person }).focus();
    await page.keyboard.press("Space");
    await expect(verdict).toContainText(words.loseCustomer.nobody);
    for (let stops = 0; stops < 4; stops += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await expect(verdict).toContainText(expected.covered);
    await expect(exercise.getByRole("checkbox", { name: expected.person })).toHaveJSProperty(
      "indeterminate",
      true,
    );
  });

  test(`an answer shows every reason, and stays after a reload, ${locale}`, async ({ page }) => {
    await open(page, locale);
    const question = page.locator("#question-refusal");
    const answer = question.getByRole("button", { name: words.question.answer });
    const status = question.getByRole("status");
    await expect(question.locator(".reason").first()).toBeHidden();

    await answer.click();
    await expect(status).toHaveText(words.question.chooseFirst);
    await question.locator("input[value=largest]").check();
    await answer.click();
    await expect(status).toHaveText(words.question.answeredWrong);
    await expect(question.locator(".option.wrong")).toContainText(words.question.yours);
    await expect(question.locator(".option.right")).toContainText(words.question.right);
    for (const reason of await question.locator(".reason div").all())
      await expect(reason).toBeVisible();
    expect(await findings(page)).toEqual([]);

    await question.locator("input[value=together]").check();
    await answer.click();
    await expect(status).toHaveText(words.question.answeredRight);
    await expect(page.locator(".score")).toContainText(words.question.score(1, 7));

    await page.reload();
    await expect(question.locator("input[value=together]")).toBeChecked();
    await expect(question.locator(".option.right .reason div")).toBeVisible();
    await expect(page.locator(".score")).toContainText(words.question.score(1, 7));
    expect(await findings(page)).toEqual([]);
  });
}

test("[D4] the book served with the lesson holds what its lines add up to", async ({ request }) => {
  for (const locale of locales) {
    const served = await request.get(`samples/demo.${locale}.report.json`);
    const book = bookFromReport(await served.json());
    const figures = (customers: readonly BookCustomer[] = []) =>
      customers
        .map(({ id, decider, revenue, value, year }) =>
          [id.replace(/^tax:/, ""), decider, revenue, value, year].join(" "),
        )
        .toSorted();
    expect(figures(book?.customers)).toEqual(figures(demoBook().customers));
    expect(book?.year).toEqual(demoBook().year);
  }
});

test("a reader who changes language keeps answers and predictions", async ({ page }) => {
  await open(page, "ru");
  await page.locator("kam-predict").getByRole("textbox").fill("17,5");
  await page.locator("kam-predict").getByRole("textbox").press("Enter");
  await page.locator("#question-base input[value=key]").check();
  await page.locator("#question-base button").click();
  await expect(page.locator(".score")).toContainText(trainingMessages.ru.question.score(1, 7));
  await open(page, "en");
  await expect(page.locator("#question-base input[value=key]")).toBeChecked();
  await expect(page.locator("kam-predict").getByRole("status")).toContainText("17.5%");
});

test.describe("dark", () => {
  test.use({ colorScheme: "dark" });
  test("axe finds nothing once everything is open", async ({ page }) => {
    await open(page, "ru");
    await page.locator("kam-predict [data-skip]").click();
    const exercise = page.locator("kam-lose-customer");
    await exercise.scrollIntoViewIfNeeded();
    await exercise.locator("[data-part=skip]").click();
    await page.locator("#question-refusal input[value=largest]").check();
    await page.locator("#question-refusal button").click();
    await expect(page.locator("#question-refusal .option.wrong")).toBeVisible();
    expect(await findings(page)).toEqual([]);
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the lesson reads whole: every reason opens, the exercise gives its answer", async ({
    page,
  }) => {
    await page.goto("ru/learn/dependency/");
    await page.locator("kam-predict summary").click();
    await expect(page.locator("kam-predict details p")).toBeVisible();
    await page.locator("#question-origin .reason summary").first().click();
    await expect(page.locator("#question-origin .reason div").first()).toBeVisible();
    await expect(page.locator("kam-lose-customer noscript p")).toContainText("20,7");
  });
});

test("a book that does not come is said, and the rest of the lesson works", async ({ page }) => {
  await page.route("**/samples/*.report.json", (route) => route.abort());
  await open(page, "ru");
  const exercise = page.locator("kam-lose-customer");
  await exercise.scrollIntoViewIfNeeded();
  await expect(exercise.locator("[data-part=loading]")).toHaveText(
    trainingMessages.ru.loseCustomer.failed,
  );
  await page.locator("#question-base input[value=key]").check();
  await page.locator("#question-base button").click();
  await expect(page.locator(".score")).toContainText(trainingMessages.ru.question.score(1, 7));
});

test("[D4] the exercise is done on the report that another tab has open", async ({
  context,
  page,
}) => {
  await open(page, "ru");
  const exercise = page.locator("kam-lose-customer");
  await exercise.scrollIntoViewIfNeeded();
  await exercise.locator("[data-part=skip]").click();
  await expect(exercise.locator("[data-part=choices] label")).toHaveCount(8);
  await exercise.locator("[data-part=own]").click();
  await expect(exercise.locator("[data-part=own-said]")).toHaveText(
    trainingMessages.ru.live.noneOpen,
  );

  const analysis = await context.newPage();
  await analysis.goto("ru/analyse/");
  await analysis
    .locator("input[type=file]")
    .first()
    .setInputFiles({
      name: "two.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("date;customer;amount\n2025-01-10;Alfa;300\n2025-02-10;Beta;100\n"),
    });
  await expect(analysis.getByRole("heading", { level: 1 })).toContainText("Alfa");
  await exercise.locator("[data-part=own]").click();
  await expect(exercise.locator("[data-part=own-said]")).toHaveText(trainingMessages.ru.live.yours);
  await expect(exercise.locator("[data-part=choices] label")).toHaveCount(2);
  await expect(rowOf(exercise, /Beta/).getByRole("cell")).toHaveText([
    "25,0\u00a0%",
    "100\u00a0%",
    "моноклиент",
  ]);
});

test("at 390 px nothing of the open exercise scrolls sideways", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "en");
  const exercise = page.locator("kam-lose-customer");
  await exercise.scrollIntoViewIfNeeded();
  await exercise.locator("[data-part=skip]").click();
  await expect(exercise.getByRole("table").first()).toBeVisible();
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(excess).toBe(0);
});

/** Words that the lesson holds in other forms only. */
const sought = {
  ru: ["моноклиент", "моноклиентами", "барьерами"],
  en: ["barrier", "squaring"],
};

for (const locale of locales) {
  test(`search finds word forms, ${locale}`, async ({ page }) => {
    const lesson = readFileSync(`content/${locale}/learn/11-dependency.mdx`, "utf8").toLowerCase();
    for (const word of sought[locale].slice(1)) expect(lesson).not.toContain(word);
    await open(page, locale);
    await page.keyboard.press("Control+k");
    const search = page.getByRole("dialog");
    for (const word of sought[locale]) {
      await search.getByRole("searchbox").fill(word);
      const found = search.locator(`a[href*="/${locale}/learn/dependency/"]`);
      await expect(found.first()).toBeVisible();
      await search.getByRole("searchbox").fill("");
      await expect(search.getByRole("link")).toHaveCount(0);
    }
    await search.getByRole("searchbox").fill("qqqq");
    await expect(search.getByRole("status")).toContainText("qqqq");
    await page.keyboard.press("Escape");
    await expect(search).toBeHidden();
  });
}

test("a lesson brings no more than 35 kB of compressed script", async ({ page }) => {
  let bytes = 0;
  page.on("response", async (response) => {
    if (response.request().resourceType() === "script")
      bytes += gzipSync(await response.body()).length;
  });
  await open(page, "ru");
  await page.locator("kam-lose-customer").scrollIntoViewIfNeeded();
  await expect(page.locator("kam-lose-customer input[name=left]")).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThan(35_000);
});
