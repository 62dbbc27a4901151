import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { analyze } from "../../scripts/command-line/analyze.ts";
import { commandFrom } from "../../scripts/command-line/arguments.ts";
import type { Outcome } from "../../scripts/command-line/output.ts";
import { optionsOf } from "../support/command-lines.ts";
import { figuresOfDocument } from "../support/figures-of-document.ts";
import { goldenCases, openCases, type GoldenCase } from "../support/generated-cases.ts";
import { runs } from "../support/runs.ts";

/*
 * The generated set on the command line: 0 and the exact figures, 3 with the code of a refusal, 4 with
 * the question. Called in this process, for 400 others would take longer than they tell. That every file
 * is read exactly is seen in golden.test.ts; a report costs four times as much as its reading, so `npm
 * test` makes every third of them and `npm run test:long` all.
 */

const chosen = goldenCases.filter(
  ({ expected }, index) => expected.problem !== undefined || index % runs(3, 1) === 0,
);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kamerton-golden-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Puts the files of a case where a person would have them, and gives the line to type. */
async function lineOf({ name, expected, files }: GoldenCase): Promise<readonly string[]> {
  const place = await mkdtemp(join(folder, `${name.replaceAll("/", "-")}-`));
  const paths: string[] = [];
  for (const file of await files()) {
    const path = join(place, file.name);
    await writeFile(path, file.bytes);
    paths.push(path);
  }
  return ["analyze", ...paths, ...optionsOf(expected.choices ?? {})];
}

async function outcomeOf(line: readonly string[]): Promise<Outcome> {
  const command = commandFrom(line);
  if (!command.ok || command.value.kind !== "analyze") throw new Error(line.join(" "));
  return analyze(command.value, folder);
}

describe("generated files on the command line", () => {
  for (const each of chosen)
    (openCases[each.name] === undefined ? test : test.fails)(each.name, async () => {
      checkOutcome(await outcomeOf(await lineOf(each)), each);
    });
});

function checkOutcome({ exitCode, answer, remark }: Outcome, { expected }: GoldenCase): void {
  const { problem } = expected;
  if (problem === undefined) {
    expect(remark).toBe("");
    expect(exitCode).toBe(0);
    const figures = figuresOfDocument(JSON.parse(answer), expected);
    expect(figures.said).toMatchObject(figures.expected);
  } else if (problem.kind === "refused") {
    expect(exitCode).toBe(3);
    expect(answer).toBe("");
    expect(remark).toMatch(new RegExp(`^\\S.{20,}\ncode=${problem.refusal.code}\n$`, "u"));
  } else {
    expect(exitCode).toBe(4);
    const codes = problem.questions.map(({ code }) => ({ code }));
    expect(JSON.parse(answer)).toMatchObject({ format: "kamerton-questions", questions: codes });
  }
}

/** The same by a process of its own: one that is read, one refused, one asked about. */
describe("generated files by a process", () => {
  test.each(["titles/title-period-filters", "hopeless/pdf", "questions/date-order"])(
    "%s",
    async (name) => {
      const each = goldenCases.find((one) => one.name === name) ?? expect.fail(name);
      const line = await lineOf(each);
      const run = await new Promise<Outcome>((settle) => {
        execFile(process.execPath, ["scripts/kamerton.ts", ...line], (error, answer, remark) => {
          const exitCode = error === null ? 0 : error.code === 3 ? 3 : error.code === 4 ? 4 : 2;
          settle({ exitCode, answer, remark });
        });
      });
      checkOutcome(run, each);
    },
  );
});
