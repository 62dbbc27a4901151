import { readFileSync, writeFileSync } from "node:fs";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { analyseMessages } from "../../src/messages/analyse.ts";
import { comparisonMessages } from "../../src/messages/report-comparison.ts";
import { reportMessages } from "../../src/messages/report.ts";
import { analyseFile, openSample } from "./support/journey.ts";

const { compare } = analyseMessages.ru;
const { files } = reportMessages.ru;
const reportsCompared = comparisonMessages.ru;

/** The sample without its last year, as another export. */
function earlierYears(path: string): string {
  const [head = "", ...lines] = readFileSync("data/demo_lines.csv", "utf8").split("\n");
  writeFileSync(path, [head, ...lines.filter((line) => !line.startsWith("2025"))].join("\n"));
  return path;
}

async function saved(page: Page, tools: Locator, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    tools.getByRole("button", { name, exact: true }).click(),
  ]);
  return readFileSync(await download.path(), name === files.png ? "latin1" : "utf8");
}

test("another export beside the report: what differs first, then figures and customers", async ({
  page,
}, info) => {
  await analyseFile(page, "ru", "data/demo_1c.csv");
  await page.getByRole("button", { name: compare.open }).click();
  const panel = page.getByRole("region", { name: compare.heading });
  await panel
    .locator('input[type="file"]')
    .setInputFiles(earlierYears(info.outputPath("2023-24.csv")));
  const result = panel.locator(".compare-result");
  await expect(result.getByRole("heading").first()).toHaveText(reportsCompared.unlike, {
    timeout: 60_000,
  });
  await expect(result).toContainText(reportsCompared.who(5, 0, 5, 9));
  await expect(result.getByRole("table")).toHaveCount(2);
  // The report itself is what it was, and its data are still there.
  await expect(page.locator("#change")).toBeVisible();
  await panel.getByRole("button", { name: compare.close }).click();
  await expect(panel).toHaveCount(0);
});

test("a picture and a table leave the page as files and by the clipboard", async ({ page }) => {
  await openSample(page, "ru");
  const section = page.locator("#dependency");
  const tools = section.getByRole("group", { name: /^Сохранить рисунок/ }).first();
  await expect(section.locator(".chart > svg").first()).toBeVisible();

  const svg = await saved(page, tools, files.svg);
  expect(svg).toMatch(/^<\?xml [^>]+>\n<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  // It stands alone: no variable, no class, no address of a page; hatching is in it.
  expect(svg).not.toMatch(/var\(|class=|url\((?!#)|https?:\/\/localhost/);
  expect(svg).toMatch(/fill="url\(#hatch-/);

  const png = await saved(page, tools, files.png);
  expect(png.slice(1, 4)).toBe("PNG");

  const csv = await saved(page, tools, files.csv);
  expect(csv.startsWith("\uFEFF")).toBe(true);
  expect(csv).toContain(";");

  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await tools.getByRole("button", { name: files.copy, exact: true }).click();
  await expect(tools.getByRole("status")).toHaveText(files.copied);
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return item?.types;
  });
  expect(copied).toEqual(["image/png"]);
});
