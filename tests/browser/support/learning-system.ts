import { readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { FrameLocator, Page } from "@playwright/test";
import type { PackageFiles } from "../../../scripts/scorm/package.ts";
import type { ScormVersion } from "../../../src/site/scorm.ts";

const players = {
  "1.2": { file: "scorm12.min.js", made: "API = new Scorm12API" },
  "2004": { file: "scorm2004.min.js", made: "API_1484_11 = new Scorm2004API" },
} as const;

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".woff2": "font/woff2",
};

/** What a learning system keeps of a learner and a lesson, as it came. */
export type Kept = Readonly<Record<string, unknown>>;

/** A page of a learning system that shows a package's page in a frame and keeps what it reports. */
export interface LearningSystem {
  readonly lesson: FrameLocator;
  /** Whatever the frame asked for and the package does not hold. */
  readonly missing: readonly string[];
  kept(): Promise<Kept>;
  /** What of this course stays in the browser. */
  keptInBrowser(): Promise<readonly string[]>;
  /** Leaves the lesson, as a learner who closes it. */
  leave(): Promise<void>;
}

/** Serves a package below `lms/package/` and a host page at `lms/`; gives what was asked for in vain. */
export async function servePackage(
  page: Page,
  files: PackageFiles,
  host: string,
): Promise<readonly string[]> {
  const missing: string[] = [];
  await page.route("**/*", async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/lms/") {
      await route.fulfill({ body: host, contentType: "text/html; charset=utf-8" });
      return;
    }
    const path = pathname.replace(/^\/lms\/package\//, "");
    const bytes = files[path];
    if (bytes === undefined) {
      missing.push(route.request().url());
      await route.abort();
      return;
    }
    const contentType = types[extname(path)] ?? "application/octet-stream";
    await route.fulfill({ body: Buffer.from(bytes), contentType });
  });
  return missing;
}

/** Opens a package's page in scorm-again, with what was kept before. */
export async function openInLearningSystem(
  page: Page,
  version: ScormVersion,
  files: PackageFiles,
  lesson: string,
  kept: Kept | null,
): Promise<LearningSystem> {
  const { file, made } = players[version];
  const start = `window.${made}({ autocommit: false, logLevel: 5 });
    const kept = ${JSON.stringify(kept)};
    if (kept) (window.API ?? window.API_1484_11).loadFromJSON(kept, "");`;
  // The package names its modules; the plain scripts lie beside them.
  const library = fileURLToPath(import.meta.resolve("scorm-again"));
  const player = readFileSync(join(dirname(library), "..", file), "utf8");
  const host = `<!doctype html><title>LMS</title><script>${player}</script><script>${start}</script>
    <div><iframe src="package/${lesson}" width="1000" height="700"></iframe></div>`;
  const missing = await servePackage(page, files, host);
  await page.goto("lms/");
  return {
    lesson: page.frameLocator("iframe"),
    missing,
    kept: () =>
      page.evaluate(() => {
        const given = window as unknown as Record<string, { cmi: object } | undefined>;
        const api = given["API"] ?? given["API_1484_11"];
        return JSON.parse(JSON.stringify(api?.cmi)) as Record<string, unknown>;
      }),
    keptInBrowser: () =>
      page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("kamerton."))),
    leave: async () => {
      await page.locator("iframe").evaluate((frame: HTMLIFrameElement) => {
        frame.src = "about:blank";
      });
      await page.waitForFunction(() => {
        const given = window as unknown as Record<string, { isTerminated(): boolean } | undefined>;
        return (given["API"] ?? given["API_1484_11"])?.isTerminated() === true;
      });
    },
  };
}
