import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { analyze } from "../../scripts/command-line/analyze.ts";
import { commandFrom } from "../../scripts/command-line/arguments.ts";
import { commandLineMessages } from "../../src/messages/command-line.ts";
import { readWorkbook, sheetOf, tableUnder } from "../support/read-workbook.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kamerton-sheet-"));
  await writeFile(
    join(folder, "sales.csv"),
    "date,customer,amount\n2025-01-31,Alpha,70.50\n2025-02-28,=Beta,29.50\n",
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function answerOf(...options: readonly string[]) {
  const command = commandFrom(["analyze", "sales.csv", "--locale", "en", ...options]);
  if (!command.ok || command.value.kind !== "analyze") return expect.fail("no command");
  return analyze(command.value, folder);
}

describe("the command line", () => {
  test("writes a workbook with real names where they are asked for", async () => {
    const { exitCode, bytes } = await answerOf("--format", "xlsx", "--out", "r.xlsx", "--names");
    expect(exitCode).toBe(0);
    const book = readWorkbook(bytes ?? expect.fail("no bytes"));
    const { rows } = tableUnder(sheetOf(book, "Customers"), "No.", "Customer");
    expect(rows.map((row) => row[1]?.v)).toEqual(["Alpha", "=Beta", "Total"]);
  });

  test("writes the customers for programs: ids, plain numbers, ISO days, nothing to run", async () => {
    const { answer } = await answerOf("--format", "csv", "--names");
    const [head, alpha, beta, end] = answer.split("\r\n");
    expect(head).toContain("rank,name,class,abc,");
    expect(alpha).toContain("1,Alpha,");
    expect(alpha).toContain(",70.50,0.705,");
    expect(alpha).toContain(",2025-01-31,");
    expect(beta).toContain("2,'=Beta,");
    expect(end).toBe("");
  });

  test.each([
    ["xlsx", "--out report.xlsx"],
    ["docx", "json · link · html · xlsx · csv"],
  ])("says what to write instead of %s alone", (format, hint) => {
    const command = commandFrom(["analyze", "a.csv", "--format", format, "--locale", "en"]);
    if (command.ok) return expect.fail("understood");
    expect(command.problem.sentence(commandLineMessages.en)).toContain(hint);
  });

  test("gives no name away unless told to [R4]", async () => {
    const { answer } = await answerOf("--format", "csv");
    expect(answer).not.toContain("Alpha");
    const { bytes } = await answerOf("--format", "xlsx", "--out", "r.xlsx");
    const book = readWorkbook(bytes ?? expect.fail("no bytes"));
    const { rows } = tableUnder(sheetOf(book, "Customers"), "No.", "Customer");
    expect(rows.map((row) => row[1]?.v)).not.toContain("Alpha");
  });
});
