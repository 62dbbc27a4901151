import { gzipSync } from "node:zlib";
import { expect, type Page, test } from "@playwright/test";

/**
 * Kilobytes of script, gzipped, that a page has loaded once it is quiet; the engine's worker and
 * whatever a page loads only when asked are not in it.
 */
async function scriptWeight(page: Page, path: string): Promise<number> {
  const weights: Promise<number>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() !== "script") return;
    weights.push(response.body().then((body) => gzipSync(body).length / 1000));
  });
  await page.goto(path);
  await page.waitForLoadState("networkidle");
  return (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0);
}

test.describe("a page loads no more script than it needs", () => {
  for (const [path, kilobytes] of [
    ["ru/", 5],
    ["en/privacy/", 5],
    // 27 of them are the search box, which loads in idle time.
    ["ru/learn/", 35],
  ] as const) {
    test(`${path}: at most ${kilobytes} kB`, async ({ page }) => {
      expect(await scriptWeight(page, path)).toBeLessThanOrEqual(kilobytes);
    });
  }
});

test("no page but the analysis fetches the engine", async ({ page }) => {
  const engine: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("duckdb")) engine.push(`${page.url()} ${request.url()}`);
  });
  for (const path of ["ru/", "ru/report/", "en/learn/", "en/learn/dependency/"]) {
    await page.goto(path);
    await page.waitForLoadState("networkidle");
  }
  expect(engine).toEqual([]);
});
