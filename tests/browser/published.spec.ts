import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test, type Page } from "@playwright/test";
import { readReports, REPORTS } from "../../scripts/reports/read-reports.ts";
import { locales, type Locale } from "../../src/domain/words.ts";
import { publishedMessages } from "../../src/messages/published.ts";
import { comparisonOfReports } from "../../src/reports/blocks/comparison-of-reports.ts";
import type { Block, Cell, TreeNode } from "../../src/reports/blocks/block.ts";
import { orderedBlocks, reportBlocks } from "../../src/reports/blocks/report-blocks.ts";
import { compareReports } from "../../src/reports/comparison/compare-reports.ts";
import { placeInLine } from "../../src/reports/published/lines.ts";
import { elsewhere } from "./support/elsewhere.ts";
import { axeFindingsInBothThemes } from "./support/axe.ts";
import { sidewaysExcess } from "./support/pages.ts";

const { reports } = readReports(REPORTS);
/** The one with a commentary and with a report before it. */
const report = reports.find((each) => placeInLine(each, reports).earlier !== null);
if (report === undefined) throw new Error("no published report has one before it");
const { slug, document } = report;

const pathOf = (locale: Locale): string => `${locale}/reports/${slug}/`;
const plain = (text: string): string => text.replaceAll(/[\s\u2060]+/g, " ").trim();

/** What a reader sees, with blanks as they come. */
const shownText = async (page: Page): Promise<string> =>
  plain(await page.locator("main").innerText());

const cellTexts = (cells: readonly Cell[]): readonly string[] =>
  // A spark and a mark of certainty are drawn; what they say stands in other columns.
  cells.flatMap(({ text, mark }) =>
    mark?.kind === "spark" || mark?.kind === "certainty" || mark?.kind === "class" ? [] : [text],
  );

const treeTexts = (nodes: readonly TreeNode[]): readonly string[] =>
  nodes.flatMap(({ name, label, other, children }) => [name, label, other, ...treeTexts(children)]);

/** Every sentence and every figure of a block. */
function textsOf(block: Block): readonly string[] {
  const { headline, subtitle, callouts, tables, charts = [], trees = [] } = block;
  return [
    headline,
    subtitle,
    ...callouts.flatMap(({ title, paragraphs }) => [title, ...paragraphs]),
    ...charts.map(({ title }) => title),
    ...tables.flatMap((table) => [
      table.caption,
      ...table.rows.slice(0, table.shown).flatMap(({ cells }) => cellTexts(cells)),
      ...cellTexts(table.total ?? []),
    ]),
    ...trees.flatMap(({ nodes }) => treeTexts(nodes)),
  ];
}

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales)
    test(`a published report shows every figure of its document, ${locale}`, async ({ page }) => {
      await page.goto(pathOf(locale));
      const shown = await shownText(page);
      const blocks = reportBlocks(document, locale);
      const expected = [
        blocks.headline,
        ...blocks.figures.flatMap(({ label, value, note }) => [label, value, note]),
        ...orderedBlocks(blocks).flatMap(textsOf),
        ...blocks.customers.list.rows.flatMap(({ cells }) => cellTexts(cells)),
      ].map(plain);
      expect(expected.length).toBeGreaterThan(1_000);
      expect([...new Set(expected)].filter((text) => !shown.includes(text))).toEqual([]);
      const pictures = page.locator(".figure .chart");
      const count = await pictures.count();
      expect(count).toBeGreaterThan(8);
      for (let each = 0; each < count; each += 1)
        await expect(pictures.nth(each).locator(".at:visible")).toHaveCount(1);
    });

  test("it stands on a phone without scrolling sideways, and so does the list", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of [pathOf("ru"), pathOf("en"), "ru/reports/", `${pathOf("ru")}embed/`]) {
      await page.goto(path);
      expect.soft(await sidewaysExcess(page), path).toBeLessThanOrEqual(0);
    }
  });
});

test("a published report asks for no framework and little script; tables fold and sort", async ({
  page,
}) => {
  const scripts: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(response.body());
  });
  await page.goto(pathOf("ru"));
  await page.waitForLoadState("networkidle");
  const bodies = await Promise.all(scripts);
  const bytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
  expect(bytes).toBeLessThan(5_000);
  expect(gzipSync(await (await page.request.get(page.url())).body()).length).toBeLessThan(120_000);

  await expect(page.locator("#dependency details.behind").first()).not.toHaveAttribute("open");
  const names = page.locator(".customers-table tbody tr th");
  const first = await names.first().innerText();
  const head = page.locator(".customers-table thead th.col-name button");
  await head.click();
  await expect(names.first()).not.toHaveText(first);
  await head.click();
  await head.click();
  await expect(names.first()).toHaveText(first);
});

test("at each width of a desk nothing scrolls sideways", async ({ page }) => {
  await page.goto(pathOf("ru"));
  for (const width of [760, 900, 1100, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await sidewaysExcess(page), String(width)).toBeLessThanOrEqual(0);
  }
});

for (const locale of locales)
  test(`the report before it is compared, told and linked, ${locale}`, async ({ page }) => {
    const { earlier } = placeInLine(report, reports);
    if (earlier === null) throw new Error("there is none before it");
    await page.goto(pathOf(locale));
    const told = comparisonOfReports(compareReports(earlier.document, document), locale);
    const since = page.locator("#since");
    const shown = plain(await since.innerText());
    expect(shown).toContain(plain(told.headline));
    expect(shown).toContain(plain(told.who));
    for (const { cells } of told.tables[0]?.rows ?? [])
      for (const { text } of cells) expect(shown).toContain(plain(text));
    // The same settings, another year: nothing is to be warned of.
    expect(told.warning).toBeNull();
    await page.locator('a[rel="prev"]').click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/reports/${earlier.slug}/$`));
    await expect(page.locator('a[rel="next"]')).toHaveAttribute("href", new RegExp(`/${slug}/$`));
    await expect(page.locator("#since")).toHaveCount(0);
  });

test("axe finds nothing in a published report, its list and its frame", async ({ page }) => {
  for (const path of [pathOf("ru"), "en/reports/", `${pathOf("en")}embed/`]) {
    await page.goto(path);
    expect.soft(await axeFindingsInBothThemes(page)).toEqual([]);
  }
});

test("a messenger finds a picture with Cyrillic, the finding and no leave to index", async ({
  page,
}) => {
  await page.goto(pathOf("ru"));
  const meta = (name: string) =>
    page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute("content");
  const { headline } = reportBlocks(document, "ru");
  expect(plain((await meta("description")) ?? "")).toBe(plain(headline));
  expect(plain((await meta("og:description")) ?? "")).toBe(plain(headline));
  expect(await meta("robots")).toBe("noindex");
  expect(await meta("twitter:card")).toBe("summary_large_image");
  const image = new URL((await meta("og:image")) ?? "");
  const picture = await page.request.get(new URL(image.pathname, page.url()).href);
  const bytes = await picture.body();
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
});

test("the document is downloaded as it was published", async ({ page }) => {
  await page.goto(pathOf("en"));
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: publishedMessages.en.page.download }).click();
  const path = await (await download).path();
  expect(readFileSync(path, "utf8")).toBe(readFileSync(`${REPORTS}/${slug}/report.json`, "utf8"));
});

test("a frame tells its height to the page of another site, and leads to the whole report", async ({
  page,
  baseURL,
}) => {
  const embed = `${baseURL ?? ""}${pathOf("ru")}embed/`;
  const intranet = await elsewhere(`<!doctype html>
    <iframe src="${embed}" style="width: 800px; height: 100px"></iframe>
    <script>
      const messages = [];
      addEventListener("message", ({ data, origin }) => {
        messages.push({ data, origin });
        document.querySelector("iframe").style.height = data.height + "px";
      });
    </script>`);
  await page.goto(intranet.address);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading", { level: 1 })).toBeVisible();
  const told = () => page.evaluate<{ data: object; origin: string }[]>("messages");
  await expect.poll(async () => (await told()).length).toBeGreaterThan(0);
  const last = (await told()).at(-1);
  expect(last?.origin).toBe(new URL(embed).origin);
  expect(last?.data).toEqual({
    type: "kamerton-report-height",
    height: await frame
      .locator("body")
      .evaluate((body) => Math.ceil(body.getBoundingClientRect().height)),
  });
  await expect
    .poll(() => frame.locator("html").evaluate((root) => root.scrollHeight - root.clientHeight))
    .toBe(0);
  await expect(frame.getByRole("navigation").first()).toBeVisible();
  await expect(frame.locator("header.top, footer.site")).toHaveCount(0);
  const opened = page.waitForEvent("popup");
  await frame.getByRole("link", { name: publishedMessages.ru.embed.open }).click();
  await expect((await opened).locator("header.top")).toBeVisible();
  await intranet.close();
});

test("the third door and the menu lead to the list, newest report first", async ({ page }) => {
  await page.goto("ru/");
  await page.locator(".doors a").last().click();
  await expect(page).toHaveURL(/\/ru\/reports\/$/);
  await expect(page.locator("nav.sections a[aria-current]")).toHaveAttribute(
    "href",
    "/ru/reports/",
  );
  const links = page.locator(".line h3 a");
  await expect(links.first()).toHaveAttribute("href", `/ru/reports/${slug}/`);
  await expect(links).toHaveCount(reports.length);
});
