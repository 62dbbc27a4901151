import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { analyze } from "../../scripts/command-line/analyze.ts";
import { commandFrom } from "../../scripts/command-line/arguments.ts";
import { figuresOfDocument } from "../support/figures-of-document.ts";
import { goldenCases, openCases, type GoldenCase } from "../support/generated-cases.ts";
import { savedReport } from "./support/sharing.ts";
import { giveFiles, test } from "./support/standing-page.ts";

/*
 * Generated files on the page: the saved report has the figures of the list of sales that the files
 * were written from, or the page asks, or it refuses in the words of the command line. One follows the
 * other without a reload, whatever came of it. A tenth of the set and something of every class in
 * `npm test`, all of it in `npm run test:long`.
 */

const isLong = process.env["KAMERTON_LONG"] !== undefined;
const slow = { timeout: 60_000 };

/** Answers to questions have journeys of their own. */
const fit = goldenCases.filter(
  ({ name, expected }) => expected.choices === undefined && openCases[name] === undefined,
);
const classOf = ({ name }: GoldenCase): string => name.split("/")[0] ?? "";

for (const name of new Set(fit.map(classOf))) {
  const all = fit.filter((each) => classOf(each) === name);
  const chosen = all.filter((_, index) => isLong || index % 10 === 0);
  test(`generated files: ${name}`, async ({ standing }, place) => {
    test.setTimeout(60_000 + chosen.length * 30_000);
    for (const each of chosen)
      await test.step(each.name, async () => {
        const paths = await put(each, place.outputPath());
        await giveFiles(standing, paths);
        await check(standing, each, paths);
      });
  });
}

/** What stands in the names of a case's files, so that the page tells them from those before. */
const markOf = ({ name }: GoldenCase): string => name.replace("/", "-");

/** Puts the files of a case into a folder. */
async function put(each: GoldenCase, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (const { name, bytes } of await each.files()) {
    const path = join(folder, `${markOf(each)} ${name}`);
    await writeFile(path, bytes);
    paths.push(path);
  }
  return paths;
}

async function check(page: Page, each: GoldenCase, paths: readonly string[]): Promise<void> {
  const { problem } = each.expected;
  const mark = markOf(each);
  const report = page.locator(`.file-name[title*="${mark}"]`);
  const refused = page.getByRole("alert").filter({ hasText: mark });
  const asked = page.locator("form.questions", { hasText: mark });
  await expect(report.or(refused).or(asked).first(), mark).toBeVisible(slow);
  if (problem?.kind === "refused") return expect(refused).toContainText(await sentenceOf(paths));
  if (problem?.kind === "questions") return expect(asked).toBeVisible();
  await expect(report).toBeVisible();
  await expect(page.locator('.report-area[aria-busy="false"]')).toBeVisible();
  const download = await savedReport(page);
  const document: unknown = JSON.parse(await readFile(await download.path(), "utf8"));
  const figures = figuresOfDocument(document, each.expected);
  expect(figures.said, mark).toMatchObject(figures.expected);
}

/** How the command line refuses the same files. */
async function sentenceOf(paths: readonly string[]): Promise<string> {
  const command = commandFrom(["analyze", ...paths]);
  if (!command.ok || command.value.kind !== "analyze") throw new Error(paths.join(" "));
  const { remark } = await analyze(command.value, process.cwd());
  return remark.split("\n")[0] ?? "";
}
