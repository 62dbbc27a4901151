import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { analyseMessages } from "../../src/messages/analyse.ts";
import { verifyMessages } from "../../src/messages/report-verify.ts";

const { verify } = analyseMessages.ru;
const words = verifyMessages.ru;
const sample = readFileSync("dist/samples/demo.ru.report.json", "utf8");
const file = (name: string, text: string | Buffer) => ({
  name,
  mimeType: "",
  buffer: Buffer.from(text),
});
const sales = readFileSync("data/demo_1c.csv");

test("[R3] a saved report is confirmed by its export, under any name, and not by another file", async ({
  page,
}) => {
  await page.goto("ru/analyse/");
  const first = page.locator("input[type=file]").first();
  await first.setInputFiles(file("demo.kamerton.json", sample));
  const panel = page.getByRole("region", { name: verify.heading });
  await panel.locator("input[type=file]").setInputFiles(file("other.csv", "a,b\n1,2\n"));
  await expect(panel.getByRole("status")).toContainText("other.csv");
  await panel.locator("input[type=file]").setInputFiles(file("renamed.csv", sales));
  await expect(panel.getByRole("status")).toContainText(words.same.bytes);
});

test("[R3] a changed report says where it differs", async ({ page }) => {
  await page.goto("ru/analyse/");
  const changed = sample.replace(
    /"recencyDays": (\d+)/,
    (_, days) => `"recencyDays": 9${String(days)}`,
  );
  const first = page.locator("input[type=file]").first();
  await first.setInputFiles(file("demo.kamerton.json", changed));
  const panel = page.getByRole("region", { name: verify.heading });
  await panel.locator("input[type=file]").setInputFiles(file("demo_1c.csv", sales));
  await expect(panel.locator(".verdict")).toHaveText(words.differs("1"));
  await expect(panel.locator("table")).toContainText("recencyDays");
});
