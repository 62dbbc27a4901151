import { expect, test } from "vitest";
import { canonicalJson } from "../../src/reports/canonical.ts";
import { maskReport } from "../../src/reports/masking/mask-report.ts";
import { savedIn } from "../../src/ui/analyse/saved-in.ts";
import { fixtureDocument } from "../support/report-fixture.ts";

const report = fixtureDocument({ customers: [{ name: "Вектор", series: [1, 2] }] });
const masked = await maskReport({ ...report, locale: "ru" }, new Uint8Array(32).fill(1));
const fileOf = (document: typeof report) => new Blob([canonicalJson(document)]);

test("[R4] a masked report of another language is told in the words of the page, and kept as it is for verifying", async () => {
  const saved = (await savedIn("en")(fileOf(masked))) ?? expect.fail("damaged");
  const [original] = masked.customers;
  expect(original?.name).toMatch(/^Клиент\u00a0/u);
  expect(saved.document.customers[0]?.name).toBe(
    original?.name.replace("Клиент\u00a0", "Customer\u00a0"),
  );
  expect(canonicalJson(saved.asSaved)).toBe(canonicalJson(masked));
});

test("one with names, and one of the page's language, stay as they are", async () => {
  const named = await savedIn("en")(fileOf({ ...report, locale: "ru" }));
  expect(named?.document).toBe(named?.asSaved);
  const own = await savedIn("ru")(fileOf(masked));
  expect(own?.document).toBe(own?.asSaved);
  expect(await savedIn("ru")(new Blob(["{"]))).toBeNull();
});
