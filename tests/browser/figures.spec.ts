import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { expect, test, type Page } from "@playwright/test";
import { analyseMessages } from "../../src/messages/analyse.ts";
import { reportMessages } from "../../src/messages/report.ts";
import { encoded } from "../support/encoded.ts";
import { savedReport } from "./support/sharing.ts";

/*
 * The same file and settings, in the browser and on the command line: two engines, two kinds of
 * file reading, one document [F5].
 */

const words = analyseMessages.ru;
const run = promisify(execFile);
const shared = "../shared/data";

async function documentOfPage(page: Page, file: string, search: string): Promise<unknown> {
  await page.goto(`ru/analyse/${search}`);
  await page.locator('input[type="file"]').first().setInputFiles(file);
  const share = page.getByRole("button", { name: words.actions.share });
  await expect(share).toBeVisible({ timeout: 60_000 });
  // The command line always fits the models; a page waits to be asked [L4].
  await page.locator(".silence-control").waitFor({ state: "attached" });
  const ask = page.getByRole("button", { name: reportMessages.ru.silent.models.ask });
  if (await ask.isVisible()) {
    await ask.click();
    await expect(ask).toBeHidden({ timeout: 120_000 });
  }
  const download = await savedReport(page);
  return JSON.parse(await readFile(await download.path(), "utf8"));
}

async function documentOfCommandLine(file: string, options: readonly string[]): Promise<unknown> {
  const script = ["--import", "./scripts/check-node.mjs", "scripts/kamerton.ts", "analyze", file];
  const { stdout } = await run(process.execPath, [...script, ...options], {
    maxBuffer: 2 ** 27,
  });
  return JSON.parse(stdout);
}

const revenueByMonth = {
  search: "?measure=revenue&step=month&partial=include",
  options: ["--measure", "revenue", "--step", "month", "--partial", "include"],
};

test("[F5] page and command line give one document of the demo set", async ({ page }) => {
  const file = "data/demo_1c.csv";
  expect(await documentOfPage(page, file, "")).toEqual(await documentOfCommandLine(file, []));
});

test("[F5] page and command line give one document of windows-1251", async ({ page }, place) => {
  const file = place.outputPath("demo_1251.csv");
  const text = (await readFile("data/demo_1c.csv", "utf8")).replace("\ufeff", "");
  await writeFile(file, encoded(text, "windows-1251"));
  expect(await documentOfPage(page, file, "")).toEqual(await documentOfCommandLine(file, []));
});

for (const [name, revenue] of [
  ["northwind_lines.csv", "1265793.0395"],
  ["adventureworks_reseller_lines.csv.gz", "80450596.9823"],
] as const) {
  test(`[F5] page and command line give one document of ${name}`, async ({ page }) => {
    const file = `${shared}/${name}`;
    test.skip(!existsSync(file), `${name} is not beside this clone`);
    const { search, options } = revenueByMonth;
    const document = await documentOfCommandLine(file, options);
    expect(document).toMatchObject({ totals: { revenue } });
    expect(await documentOfPage(page, file, search)).toEqual(document);
  });
}
