import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { viewerCompare as en } from "../../src/messages/en/viewer-compare.ts";
import { reportComparison } from "../../src/messages/ru/report-comparison.ts";
import { viewerCompare as ru } from "../../src/messages/ru/viewer-compare.ts";
import { canonicalJson } from "../../src/reports/canonical.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import { encodeLink } from "../../src/reports/link/encode-link.ts";
import { sealLink } from "../../src/reports/link/passphrase.ts";
import { axeFindingsInBothThemes } from "./support/axe.ts";
import { sidewaysExcess } from "./support/pages.ts";

const sample = JSON.parse(
  readFileSync("dist/samples/demo.ru.report.json", "utf8"),
) as ReportDocument;
/** The same book without its last customer, a year earlier and counted by quarters. */
const earlier: ReportDocument = {
  ...sample,
  period: { ...sample.period, last: "2024-12-19", step: "quarter" },
  customers: sample.customers.slice(0, -1),
};
const sender = { names: "masked", pseudonymKey: new Uint8Array(32).fill(7) } as const;
const [link, earlierLink] = await Promise.all([
  encodeLink(sample, sender),
  encodeLink(earlier, sender),
]);
const terms = reportComparison.reportsCompared.terms;

test("a second link of one sender is set beside the first: what was made otherwise, figures, customers", async ({
  page,
}) => {
  await page.goto(`ru/report/#${link}`);
  await page.getByRole("button", { name: ru.open }).click();
  const panel = page.getByRole("region", { name: ru.heading });
  await expect(panel.getByRole("heading", { name: ru.heading })).toBeFocused();
  await panel.getByLabel(ru.link).fill("https://example.org/");
  await panel.getByRole("button", { name: ru.linkButton }).click();
  await expect(panel.getByRole("status")).toContainText(ru.linkProblems["not-a-link"]);
  await panel.getByLabel(ru.link).fill(`https://example.org/ru/report/#${earlierLink}`);
  await panel.getByRole("button", { name: ru.linkButton }).click();
  const result = panel.locator(".compared");
  await expect(result.locator(".callout")).toContainText(terms.step);
  await expect(result.locator(".callout")).toContainText(terms.window);
  // [R4] Pseudonyms of one sender match: one customer is new and nobody is gone.
  await expect(result).toContainText("Новых: 1, пропало: 0");
  await result.getByRole("button", { name: ru.swap }).click();
  await expect(result).toContainText("Новых: 0, пропало: 1");
  expect(page.url()).toContain(link);
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
});

test("a sealed link is asked for its passphrase in the panel, and a wrong one once more", async ({
  page,
}) => {
  const passphrase = "lumit-bagor-tenik-fozim-gusuz";
  await page.goto(`ru/report/#${link}`);
  await page.getByRole("button", { name: ru.open }).click();
  const panel = page.getByRole("region", { name: ru.heading });
  await panel.getByLabel(ru.link).fill(await sealLink(earlierLink, passphrase));
  await panel.getByRole("button", { name: ru.linkButton }).click();
  await expect(panel.getByRole("status")).toContainText(ru.linkProblems["passphrase-wanted"]);
  const field = panel.getByLabel(ru.passphrase);
  await expect(field).toBeFocused();
  await field.fill("lumit");
  await page.keyboard.press("Enter");
  await expect(panel.getByRole("status")).toContainText(ru.linkProblems["passphrase-wrong"]);
  await field.fill(passphrase);
  await page.keyboard.press("Enter");
  await expect(panel.locator(".compared")).toContainText("Новых: 1, пропало: 0");
});

test("a report file, on a phone and in English", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`en/report/#${await encodeLink(sample, { names: "shown" })}`);
  await page.getByRole("button", { name: en.open }).click();
  const panel = page.getByRole("region", { name: en.heading });
  const file = (name: string, text: string) => ({ name, mimeType: "", buffer: Buffer.from(text) });
  await panel.locator("input[type=file]").setInputFiles(file("cut.kamerton.json", "{"));
  await expect(panel.getByRole("status")).toContainText(en.problems.damaged);
  await panel
    .locator("input[type=file]")
    .setInputFiles(file("earlier.kamerton.json", canonicalJson(earlier)));
  await expect(panel.locator(".compared")).toContainText("New: 1, gone: 0");
  expect(await sidewaysExcess(page)).toBe(0);
});

test("nothing of it is fetched before somebody asks", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`ru/report/#${link}`);
  await expect(page.getByRole("button", { name: ru.open })).toBeVisible();
  expect(asked.filter((url) => /\/compared\.|comparison/.test(url))).toEqual([]);
});
