import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { analyze } from "../../scripts/command-line/analyze.ts";
import { commandFrom } from "../../scripts/command-line/arguments.ts";
import type { Outcome } from "../../scripts/command-line/output.ts";
import { verify } from "../../scripts/command-line/verify.ts";
import { sealLink } from "../../src/reports/link/passphrase.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kamerton-verify-"));
  await writeFile(join(folder, "sales.csv"), sales);
  await writeFile(join(folder, "renamed.csv"), sales);
  await writeFile(join(folder, "other.csv"), sales.replace("70.00", "71.00"));
  await writeFile(join(folder, "report.json"), (await made("json")).answer);
  await writeFile(join(folder, "link.txt"), (await made("link")).answer);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const sales =
  "date,customer,amount\n2025-01-31,Alpha,70.00\n2025-02-28,Beta,29.50\n2025-03-31,Alpha,7.00\n";

/** What a line does, with the command that it names. */
async function run(...line: readonly string[]): Promise<Outcome> {
  const command = commandFrom(line);
  if (!command.ok) return expect.fail("not understood");
  if (command.value.kind === "verify") return verify(command.value, folder);
  return command.value.kind === "analyze"
    ? analyze(command.value, folder)
    : expect.fail(command.value.kind);
}
const made = (format: string) => run("analyze", "sales.csv", "--format", format);
const code = ({ exitCode }: Outcome) => exitCode;

describe("[R3] verify", () => {
  test("says by its exit code and in either language that a report is what its file gives", async () => {
    const confirmed = await run("verify", "report.json", "renamed.csv");
    expect([code(confirmed), confirmed.remark]).toEqual([0, ""]);
    expect(confirmed.answer).toContain("Отчёт подтверждён");
    const english = await run("verify", "report.json", "sales.csv", "--locale", "en");
    expect(english.answer).toContain("The report is confirmed");
  });

  test("takes a link, as its text or in a file", async () => {
    const link = await readFile(join(folder, "link.txt"), "utf8");
    expect(await run("verify", link.trim(), "sales.csv")).toMatchObject({ exitCode: 0 });
    const inFile = await run("verify", "link.txt", "sales.csv", "--locale", "en");
    expect(inFile).toMatchObject({ exitCode: 0 });
    expect(inFile.answer).toContain("names in the report are masked");
  });

  test("takes a sealed link with its passphrase, and says what to do without it", async () => {
    const link = await readFile(join(folder, "link.txt"), "utf8");
    const [, plain = ""] = /#(\S+)/u.exec(link) ?? [];
    const sealed = await sealLink(plain, "lumit-bagor-tenik");
    const line = ["verify", sealed, "sales.csv", "--locale", "en"] as const;
    expect(await run(...line, "--passphrase", "lumit bagor tenik")).toMatchObject({ exitCode: 0 });
    const wanted = await run(...line);
    expect([code(wanted), wanted.remark]).toEqual([2, expect.stringContaining("--passphrase -")]);
    const wrong = await run(...line, "--passphrase", "another one");
    expect([code(wrong), wrong.remark]).toEqual([2, expect.stringContaining("does not fit")]);
  });

  test("says in which figures a changed report differs, with both values", async () => {
    const text = await readFile(join(folder, "report.json"), "utf8");
    await writeFile(
      join(folder, "changed.json"),
      text.replace('"revenue": "77.00"', '"revenue": "78.00"'),
    );
    const changed = await run("verify", "changed.json", "sales.csv", "--locale", "en");
    expect(code(changed)).toBe(1);
    expect(changed.answer).toMatch(/revenue: 78\.00 → 77\.00/);
  });

  test("says that a file is another one, by its hash and not by its name", async () => {
    const other = await run("verify", "report.json", "other.csv", "--locale", "en");
    expect([code(other), other.answer]).toEqual([3, ""]);
    expect(other.remark).toMatch(
      /These are other files\. .*sales\.csv.*other\.csv.*\ncode=another-file/s,
    );
  });

  test("refuses what is no report, and a report alone", async () => {
    expect(await run("verify", "sales.csv", "sales.csv")).toMatchObject({ exitCode: 2 });
    expect(await run("verify", "nowhere.json", "sales.csv")).toMatchObject({ exitCode: 2 });
    expect(commandFrom(["verify", "report.json"]).ok).toBe(false);
  });
});
