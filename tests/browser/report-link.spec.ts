import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, type Page, type Request, test } from "@playwright/test";
import { reportMessages } from "../../src/messages/report.ts";
import { headline } from "../../src/reports/blocks/headline.ts";
import { tell } from "../../src/reports/blocks/tell.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import { encodeLink } from "../../src/reports/link/encode-link.ts";
import { gallery, hostileNames } from "../charts/gallery.ts";
import { axeFindingsInBothThemes } from "./support/axe.ts";
import { sidewaysExcess } from "./support/pages.ts";

const sample = JSON.parse(
  readFileSync("dist/samples/demo.ru.report.json", "utf8"),
) as ReportDocument;

const pseudonymKey = new Uint8Array(32).fill(7);
const masked = await encodeLink(sample, { names: "masked", pseudonymKey });
const named = await encodeLink(sample, { names: "shown" });

const plain = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

async function open(page: Page, locale: "ru" | "en", link: string): Promise<void> {
  await page.goto(`${locale}/report/#${link}`);
  await expect(page.locator("article.report h1")).toBeVisible();
}

/** Every place for a chart that can be seen has its picture; a drawing on demand waits until then. */
async function drawn(page: Page): Promise<void> {
  await expect(page.locator("#periods .chart svg[role=img]").first()).toBeVisible();
  await expect(page.locator(".chart:empty:visible")).toHaveCount(0);
}

for (const locale of ["ru", "en"] as const) {
  test(`a link says the same as the report it was made of, ${locale}`, async ({ page }) => {
    await open(page, locale, named);
    const said = await page.locator("article.report h1").innerText();
    expect(plain(said)).toBe(plain(headline(tell(sample, locale))));
    // 52 customers, 25 of them at once.
    const rows = page.locator(".customers-table tbody tr");
    await expect(rows).toHaveCount(25);
    await page.locator(".customers > .btn").click();
    await expect(rows).toHaveCount(sample.customers.length);
    await drawn(page);
  });
}

test("[R4] a masked link shows no name of the sample, and says so", async ({ page }) => {
  await open(page, "ru", masked);
  await page.locator(".customers > .btn").click();
  const text = await page.locator("main").innerText();
  expect(text).toContain(reportMessages.ru.viewer.masked);
  for (const name of ["Брангор", "Велитрон", "Пестрогоров", "Лапкотина", "Поволжье"])
    expect(text).not.toContain(name);
});

test("what is read first needs at most 60 kB of script, even if nothing more comes", async ({
  page,
}) => {
  const asked: Request[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") asked.push(request);
  });
  await page.route(/\/(further-blocks|chart)\.[^/]+\.js$/, (route) => route.abort());
  await open(page, "ru", masked);
  await expect(page.locator("#dependency table").first()).toBeAttached();
  await expect(page.locator("#customers tbody tr")).not.toHaveCount(0);
  await page.waitForLoadState("networkidle");
  // Whatever is asked for from here on comes after the first sections are painted.
  const rest = asked.findIndex((request) =>
    /\/(report-further|further-blocks)\./.test(request.url()),
  );
  expect(rest).toBeGreaterThan(0);
  const weights = asked.slice(0, rest).map(async (request) => {
    const response = await request.response();
    return response === null ? 0 : gzipSync(await response.body()).length / 1000;
  });
  const sum = (await Promise.all(weights)).reduce((total, weight) => total + weight, 0);
  expect(sum).toBeLessThanOrEqual(60);
});

const spoiled = {
  "not-a-link": "somewhere",
  "newer-version": "r2.abc",
  damaged: `${named.slice(0, 400)}A${named.slice(401)}`,
} as const;

for (const [problem, fragment] of Object.entries(spoiled)) {
  test(`a link that does not open says why: ${problem}`, async ({ page }) => {
    await page.goto(`ru/report/#${fragment}`);
    const { title, text } = reportMessages.ru.viewer.problems[problem as keyof typeof spoiled];
    await expect(page.getByRole("alert")).toContainText(title);
    await expect(page.getByRole("alert")).toContainText(text);
  });
}

test("another link pasted over the first opens on the same page", async ({ page }) => {
  await open(page, "ru", named);
  await page.evaluate((link) => {
    window.location.hash = link;
  }, masked);
  await expect(page.locator(".link-strip")).toContainText(reportMessages.ru.viewer.masked);
});

test("hostile names are text, whatever they look like", async ({ page }) => {
  const hostile = gallery["hostile names"];
  if (hostile === undefined) throw new Error("no case");
  let ran = false;
  page.on("dialog", (dialog) => {
    ran = true;
    void dialog.dismiss();
  });
  await open(page, "ru", await encodeLink(hostile, { names: "shown" }));
  await drawn(page);
  expect(await page.locator("main :is(script, img, b[onclick])").count()).toBe(0);
  await expect(page.locator(".customers-table")).toContainText(hostileNames[2]);
  expect(ran).toBe(false);
});

test("the contents lead to a section and leave the report in the address", async ({ page }) => {
  await open(page, "ru", masked);
  const before = page.url();
  await page.locator('.contents a[href="#periods"]').click();
  await expect(page.locator("#periods-finding")).toBeFocused();
  expect(page.url()).toBe(before);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("all but the first section are folded to their findings, and nothing scrolls sideways", async ({
    page,
  }) => {
    await open(page, "ru", masked);
    const folds = page.locator(".fold");
    await expect(page.locator("#method .fold")).toHaveCount(1);
    await expect(page.locator("#matrix .block-body")).toBeHidden();
    await expect(page.locator("#matrix h2")).toBeVisible();
    for (const fold of (await folds.all()).slice(1)) await fold.click();
    await expect(page.locator("#matrix .block-body")).toBeVisible();
    await expect(page.locator("#periods .chart svg[role=img]").first()).toBeVisible();
    expect(await sidewaysExcess(page)).toBeLessThanOrEqual(0);
  });
});

test("axe finds nothing in an opened link", async ({ page }) => {
  await open(page, "en", masked);
  await drawn(page);
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
});
