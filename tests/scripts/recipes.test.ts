import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { commandFrom } from "../../scripts/command-line/arguments.ts";
import { publish } from "../../scripts/command-line/publish.ts";
import { isMasked } from "../../src/reports/comparison/terms.ts";
import { parseReport } from "../../src/reports/parse-report.ts";

const strings = v.record(v.string(), v.unknown());
const step = v.looseObject({
  uses: v.optional(v.string()),
  run: v.optional(v.string()),
  env: v.optional(strings),
  with: v.optional(strings),
});
const workflow = v.looseObject({
  on: v.looseObject({ push: v.looseObject({ paths: v.array(v.string()) }), schedule: v.unknown() }),
  permissions: strings,
  jobs: v.record(
    v.string(),
    v.looseObject({ permissions: v.optional(strings), steps: v.array(step) }),
  ),
});
const pipeline = v.looseObject({
  reports: v.looseObject({
    image: v.string(),
    script: v.array(v.string()),
    pages: v.looseObject({ publish: v.string() }),
  }),
});

const read = (name: string): unknown => parse(readFileSync(`scripts/recipes/${name}`, "utf8"));
const github = v.parse(workflow, read("github-actions.yml"));
const gitlab = v.parse(pipeline, read("gitlab-ci.yml"));
const steps = Object.values(github.jobs).flatMap((job) => job.steps);

const publishing = (script: string): boolean => script.includes("kamerton -- publish");
const recipes = [
  ["GitHub", steps.flatMap(({ run }) => run ?? []).find(publishing) ?? ""],
  ["GitLab", gitlab.reports.script.find(publishing) ?? ""],
] as const;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kamerton-recipe-"));
  await mkdir(join(folder, "exports"));
  await mkdir(join(folder, "bin"));
  const sales = "date,customer,amount\n2025-01-31,Alder,70.50\n2025-02-28,Birch,29.50\n";
  await writeFile(join(folder, "exports", "2025-q1.csv"), sales);
  await writeFile(join(folder, "exports", "README.md"), "Exports.");
  // In place of npm: keeps what it was called with, a word a line and a blank line behind.
  const npm = join(folder, "bin", "npm");
  await writeFile(npm, `#!/bin/sh\nprintf '%s\\n' "$@" "" >> "${folder}/called"\n`);
  await chmod(npm, 0o755);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The command lines that a recipe starts in a folder with one export. */
async function linesOf(script: string, environment: Readonly<Record<string, string>>) {
  const called = join(folder, "called");
  await rm(called, { force: true });
  const env = { ...environment, PATH: `${join(folder, "bin")}:${process.env["PATH"] ?? ""}` };
  execFileSync("sh", ["-c", script], { cwd: folder, env, stdio: "pipe" });
  return readFileSync(called, "utf8")
    .trimEnd()
    .split("\n\n")
    .map((words) => words.split("\n"));
}

describe.each(recipes)("the recipe for %s", (_name, script) => {
  const key = { KAMERTON_PSEUDONYM_KEY: "a key of the team, long enough" };

  test("publishes each export by a line that the command line understands", async () => {
    const [line = [], ...more] = await linesOf(script, key);
    expect(more).toEqual([]);
    expect(line.slice(0, 4)).toEqual(["run", "-s", "kamerton", "--"]);
    const command = commandFrom(line.slice(4));
    if (!command.ok || !("publishing" in command.value)) return expect.fail(line.join(" "));
    expect(command.value.publishing).toMatchObject({ slug: "2025-q1", line: "sales" });
    // [R4] Whoever reads the site reads no names unless the team says so.
    expect(command.value.namesShown).toBe(false);
    const root = join(folder, "published");
    expect(await publish(command.value, folder, root)).toMatchObject({ exitCode: 0 });
    const report = parseReport(
      JSON.parse(readFileSync(join(root, "content/reports/2025-q1/report.json"), "utf8")),
    );
    expect(report?.totals.revenue).toBe("100.00");
    expect(report !== null && isMasked(report)).toBe(true);
  });

  test("takes the team's settings where there are some", async () => {
    const settings = join(folder, "exports", "settings.json");
    await writeFile(settings, "{}");
    const lines = await linesOf(script, key);
    await rm(settings);
    expect(lines.map((line) => line.slice(-2))).toEqual([["--settings", "exports/settings.json"]]);
  });

  test("stops before it publishes pseudonyms that nobody could tell again", async () => {
    await expect(linesOf(script, {})).rejects.toThrow(/KAMERTON_PSEUDONYM_KEY/);
    expect(existsSync(join(folder, "called"))).toBe(false);
  });
});

describe("what a recipe may do", () => {
  test("actions are pinned to commits, and the image to a version", () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.filter((action) => !/^actions\/[\w-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
    expect(used).not.toHaveLength(0);
    expect(gitlab.reports.image).toMatch(/^node:\d+\.\d+\.\d+-/);
  });

  test("the job that reads exports may only read, and the job that deploys reads none", () => {
    expect(github.permissions).toEqual({ contents: "read" });
    const { build, deploy } = github.jobs;
    expect(build?.permissions).toBeUndefined();
    expect(build?.steps.find(({ uses }) => uses?.startsWith("actions/checkout"))?.with).toEqual({
      "persist-credentials": false,
    });
    expect(deploy?.permissions).toEqual({ pages: "write", "id-token": "write" });
    expect(deploy?.steps).toHaveLength(1);
  });

  test("runs on a push of exports and by the clock; the site is the build, without the exports", () => {
    expect(github.on.push.paths).toContain("exports/**");
    expect(github.on.schedule).toBeDefined();
    const upload = steps.find(({ uses }) => uses?.includes("upload-pages-artifact"));
    expect([upload?.with?.["path"], gitlab.reports.pages.publish]).toEqual(["dist", "dist"]);
  });
});
