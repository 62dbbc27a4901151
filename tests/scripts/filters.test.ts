import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import type { ReportDocument } from "../../src/reports/document.ts";

const run = promisify(execFile);
const demoFile = resolve("data/demo_1c.csv");
const manager = "Лапкотина Е. В.";

async function report(...line: readonly string[]): Promise<ReportDocument> {
  const { stdout } = await run(
    process.execPath,
    [resolve("scripts/kamerton.ts"), "analyze", demoFile, ...line],
    { maxBuffer: 100_000_000 },
  );
  // The command line checks what it prints against the schema.
  return JSON.parse(stdout) as ReportDocument;
}

test("[A5] the command line filters by name of the property, and the window stays", async () => {
  const whole = await report();
  const filtered = await report("--manager", manager);
  const alone = await report("--where", `Менеджер=${manager}`);
  expect(filtered.parameters.filters).toEqual({ manager });
  expect(filtered.period).toMatchObject({ first: whole.period.first, last: whole.period.last });
  expect(filtered.totals.revenue).toBe(alone.totals.revenue);
  expect(filtered.totals.revenue).not.toBe(whole.totals.revenue);
}, 60_000);

test("the command line filters by days, which set the window", async () => {
  const { period, parameters } = await report("--from", "2024-01-01", "--to", "2024-12-31");
  expect(period).toMatchObject({ first: "2024-01-01", last: "2024-12-31", partial: [] });
  expect(parameters).toMatchObject({
    asOf: "2024-12-31",
    filters: { from: "2024-01-01", to: "2024-12-31" },
  });
}, 60_000);
