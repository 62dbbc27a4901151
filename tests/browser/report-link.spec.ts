import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, type Page, type Request, test } from "@playwright/test";
import { reportMessages } from "../../src/messages/report.ts";
import { viewerPageMessages } from "../../src/messages/viewer-page.ts";
import { headline } from "../../src/reports/blocks/headline.ts";
import { tell } from "../../src/reports/blocks/tell.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import { encodeLink } from "../../src/reports/link/encode-link.ts";
import { sealLink } from "../../src/reports/link/passphrase.ts";
import { gallery, hostileNames } from "../charts/gallery.ts";
import { axeFindingsInBothThemes } from "./support/axe.ts";
import { sidewaysExcess } from "./support/pages.ts";

const sample = JSON.parse(
  readFileSync("dist/samples/demo.ru.report.json", "utf8"),
) as ReportDocument;

const pseudonymKey = new Uint8Array(32).fill(7);
const masked = await encodeLink(sample, { names: "masked", pseudonymKey });
const named = await encodeLink(sample, { names: "shown" });
const passphrase = "lumit-bagor-tenik-fozim-gusuz";
const sealed = await sealLink(masked, passphrase);

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
    const { title, text } = viewerPageMessages.ru.problems[problem as keyof typeof spoiled];
    await expect(page.getByRole("alert")).toContainText(title);
    await expect(page.getByRole("alert")).toContainText(text);
  });
}

test("a sealed link: a wrong passphrase stays to be mended, the right one opens; by keys alone, axe finds nothing", async ({
  page,
}) => {
  const viewer = viewerPageMessages.ru;
  await page.goto(`ru/report/#${sealed}`);
  const field = page.getByRole("textbox", { name: viewer.passphrase.label });
  await expect(field).toBeFocused();
  await expect(page).toHaveTitle(viewer.problems["passphrase-wanted"].title);
  await page.keyboard.type("lumit-bagor-tenik-fozim-gusux");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toHaveText(viewer.passphrase.wrong);
  await expect(field).toHaveValue("lumit-bagor-tenik-fozim-gusux");
  await expect(field).toBeFocused();
  expect.soft(await axeFindingsInBothThemes(page)).toEqual([]);

  await page.keyboard.press("End");
  await page.keyboard.press("Backspace");
  await page.keyboard.type("z");
  await page.keyboard.press("Enter");
  await expect(page.locator("article.report h1")).toBeFocused();
  await expect(page.locator(".link-strip")).toContainText(reportMessages.ru.viewer.masked);
  await expect(page.getByRole("region", { name: viewer.ways.label })).toContainText(viewer.sealed);
  expect(new URL(page.url()).hash).toBe(`#${sealed}`);
});

test("only a sealed link fetches the form for its passphrase", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await open(page, "ru", masked);
  await expect(page.getByRole("region", { name: viewerPageMessages.ru.ways.label })).toBeVisible();
  expect(asked.filter((url) => url.includes("passphrase-form"))).toEqual([]);
});

test("the largest customers alone: the others are one row, and every total stays", async ({
  page,
}) => {
  await open(page, "ru", await encodeLink(sample, { names: "shown", customers: 20 }));
  const rows = page.locator(".customers-table tbody tr");
  // The others are the twenty-first.
  await expect(rows).toHaveCount(21);
  await expect(rows.last()).toContainText("32");
  const said = await page.locator("article.report h1").innerText();
  expect(plain(said)).toBe(plain(headline(tell(sample, "ru"))));
});

test("the other language, the way to the content and a file of one's own keep what they should", async ({
  page,
}) => {
  const asked = structuredClone(sample);
  asked.parameters.abc = { ...asked.parameters.abc, a: 0.7, b: 0.9 };
  const link = await encodeLink(asked, { names: "masked", pseudonymKey });
  await open(page, "ru", link);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  expect(new URL(page.url()).hash).toBe(`#${link}`);

  await page.locator('.languages a[lang="en"]').click();
  await expect(page).toHaveURL((url) => url.pathname.endsWith("/en/report/"));
  await expect(page.locator(".link-strip")).toContainText(reportMessages.en.viewer.masked);
  expect(new URL(page.url()).hash).toBe(`#${link}`);
  const { ways } = viewerPageMessages.en;
  await expect(page.getByRole("link", { name: ways.own })).toHaveAttribute(
    "href",
    /\/en\/analyse\/\?abc=0\.7,0\.9$/u,
  );
  const save = page.getByRole("button", { name: ways.save });
  const [saved] = await Promise.all([page.waitForEvent("download"), save.click()]);
  expect(saved.suggestedFilename()).toMatch(/\.kamerton\.json$/u);
});

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
