import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { run, runPackage } from "./command.ts";
import { chromiumPath } from "./find-chromium.ts";
import { gate, type Outcome, sum } from "./outcome.ts";
import { playwrightOutcome, vitestOutcome } from "./reporters.ts";

/** A step of `npm test`. Extra words of the command line go to the stage that is asked for by name. */
export interface Stage {
  readonly name: string;
  readonly what: string;
  run(extra: readonly string[]): Promise<Outcome>;
}

const reports = "test-results";

/** A fresh place for a JSON report, and how to read it afterwards; null when none was written. */
function reportFile(name: string): { path: string; read(): string | null } {
  mkdirSync(reports, { recursive: true });
  const path = join(reports, `${name}.json`);
  rmSync(path, { force: true });
  return {
    path,
    read() {
      try {
        return readFileSync(path, "utf8");
      } catch {
        return null;
      }
    },
  };
}

async function vitest(project: string, extra: readonly string[]): Promise<Outcome> {
  const report = reportFile(project);
  const exitedWell = await runPackage("vitest", "vitest", [
    "run",
    ...["--project", project],
    ...["--reporter", "default", "--reporter", "json", `--outputFile.json=${report.path}`],
    ...extra,
  ]);
  return vitestOutcome(report.read(), exitedWell);
}

async function playwright(extra: readonly string[]): Promise<Outcome> {
  const chromium = await chromiumPath();
  if (!chromium.ok) {
    console.error(chromium.problem);
    return gate(false);
  }
  const report = reportFile("browser");
  const exitedWell = await runPackage(
    "@playwright/test",
    "playwright",
    ["test", "--config", "tests/browser/playwright.config.ts", ...extra],
    {
      KAMERTON_CHROMIUM: chromium.value,
      KAMERTON_BROWSER_REPORT: join(process.cwd(), report.path),
    },
  );
  return playwrightOutcome(report.read(), exitedWell);
}

const stages = {
  format: {
    name: "format",
    what: "every file is written as Prettier writes it",
    run: async () =>
      gate(await runPackage("prettier", "prettier", ["--check", "--log-level", "warn", "."])),
  },
  spelling: {
    name: "spelling",
    what: "what readers read is spelt right, in both languages",
    run: async (extra) =>
      gate(await runPackage("cspell", "cspell", ["lint", "--no-progress", ...extra])),
  },
  types: {
    name: "types",
    what: "the types fit, in pages too",
    // Astro's checker is TypeScript's and reads .astro too; TypeScript alone would not. It also
    // writes the types of content and assets, which the linter reads: so it comes first.
    run: async () =>
      gate(
        await runPackage("astro", "astro", [
          "check",
          ...["--minimumSeverity", "warning", "--minimumFailingSeverity", "warning"],
        ]),
      ),
  },
  lint: {
    name: "lint",
    what: "no warning of ESLint",
    run: async (extra) =>
      gate(
        await runPackage("eslint", "eslint", [
          "--max-warnings",
          "0",
          ...(extra.length > 0 ? extra : ["."]),
        ]),
      ),
  },
  walls: {
    name: "walls",
    what: "layers, vocabulary, drawing, packages; nothing dead",
    run: async (extra) =>
      sum([
        gate(await runPackage("knip", "knip", ["--no-progress", "--no-config-hints"])),
        await vitest("repository", extra),
      ]),
  },
  unit: {
    name: "unit",
    what: "every layer, both engines, golden cases",
    run: (extra) => vitest("unit", extra),
  },
  build: {
    name: "build",
    what: "the site builds and is whole, at the root and under a sub-path",
    run: async () => {
      const atRoot = await run(process.execPath, ["scripts/build.ts"]);
      const environment = { KAMERTON_BASE: "/kamerton/", KAMERTON_OUT: `${reports}/sub-path` };
      const underPath = await run(process.execPath, ["scripts/build.ts"], environment);
      return sum([gate(atRoot), gate(underPath)]);
    },
  },
  browser: {
    name: "browser",
    what: "journeys, privacy, accessibility in Chromium",
    run: playwright,
  },
} satisfies Readonly<Record<string, Stage>>;

/** Stages that follow each other and stop at the first that fails. */
export type Lane = readonly Stage[];

/**
 * What is quick and often wrong comes first. The checker and the linter, which needs what the checker
 * writes, keep one processor busy: small gates and the build, each of one thread too, go beside them.
 */
export const rounds: readonly (readonly Lane[])[] = [
  [
    [stages.types, stages.lint],
    [stages.format, stages.spelling, stages.walls, stages.build],
  ],
  [[stages.unit]],
  [[stages.browser]],
];
