import { expect, test } from "@playwright/test";
import { openSample } from "./support/journey.ts";
import { sitemapPages } from "./support/pages.ts";

/** The same site, built for `/kamerton/` as on a project page of GitHub. */
test.use({ baseURL: `http://localhost:${process.env["KAMERTON_SUB_PATH_PORT"] ?? ""}/kamerton/` });

test("every page finds all its parts under the sub-path", async ({ context, baseURL }) => {
  const pages = [...sitemapPages()];
  test.setTimeout(30_000 + pages.length * 5_000);
  const lost: string[] = [];
  context.on("response", (response) => {
    if (response.status() >= 400) lost.push(`${response.status()} ${response.url()}`);
  });
  context.on("request", (request) => {
    const outside =
      !request.url().startsWith(baseURL ?? "") && !/^(blob|data):/.test(request.url());
    if (outside) lost.push(`outside ${request.url()}`);
  });
  // A visit is mostly waiting until nothing more is asked for: four go on at once.
  const visit = async (): Promise<void> => {
    const page = await context.newPage();
    for (let path = pages.pop(); path !== undefined; path = pages.pop()) {
      await page.goto(path);
      await page.waitForLoadState("networkidle");
    }
  };
  await Promise.all([visit(), visit(), visit(), visit()]);
  expect(lost).toEqual([]);
});

test("links and languages stay under the sub-path", async ({ page, baseURL }) => {
  for (const path of ["", "ru/", "en/learn/", "ru/analyse/"]) {
    await page.goto(path);
    const addresses = await page
      .locator("a[href], link[rel=alternate], link[rel=canonical]")
      .evaluateAll((elements) => elements.map((each) => each.getAttribute("href") ?? ""));
    expect(addresses.length).toBeGreaterThan(2);
    const inside = addresses
      .map((address) => new URL(address, page.url()))
      .filter(({ hostname }) => hostname === "localhost");
    for (const { pathname } of inside) {
      expect(pathname.startsWith(new URL(baseURL ?? "").pathname), pathname).toBe(true);
    }
  }
});

test("the sample report opens under the sub-path", async ({ page }) => {
  await openSample(page, "ru");
});
