import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { changes } from "./bench/settings-changes.ts";
import { writeSettingsExport } from "./bench/settings-export.ts";
import { timeNative, type NativeTime } from "./bench/settings-native.ts";
import { timeSettings, type ChangeTime } from "./bench/settings-page.ts";
import { staticSite } from "./site/static-site.ts";
import { chromiumPath } from "./test/find-chromium.ts";

/*
 * `npm run bench:settings`: how long every kind of change of a setting takes, natively (engine and
 * composing apart) and on the built page (answer and drawing apart), on the first time and the median
 * of later ones. `npm run bench:settings -- 5000` for one size; `--site FOLDER` for another build,
 * `--page` without the native part. Times of the processor are not stretched by other work on the machine.
 */

const rounds = 3;
/** Time enough for what is reckoned ahead. */
const pause = 12_000;

const given = process.argv.slice(2);
const siteAt = given.indexOf("--site");
const folderOfSite = siteAt === -1 ? "dist" : (given[siteAt + 1] ?? "dist");
const sizes = given.filter((word) => /^\d+$/.test(word)).map(Number);

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const whole = (value: number): string => value.toFixed(0);

const row = (cells: readonly string[]): void => {
  console.log(`| ${cells.join(" | ")} |`);
};

/** Medians of one member over all changes, as cells. */
const medians = <Time>(times: readonly Time[], ...of: readonly ((time: Time) => number)[]) =>
  of.map((one) => whole(median(times.map(one))));

function printNative(times: ReadonlyMap<string, readonly NativeTime[]>): void {
  row(
    [
      "change, native",
      "first: engine",
      "composing",
      "then: engine",
      "composing",
      "comparing",
    ].concat(["copying", "processor", "blocks"]),
  );
  row(new Array<string>(9).fill("---"));
  for (const [name, [first, ...later]] of times)
    row([
      name,
      whole(first?.engine ?? Number.NaN),
      whole(first?.composing ?? Number.NaN),
      ...medians(
        later,
        ({ engine }) => engine,
        ({ composing }) => composing,
        ({ comparing }) => comparing,
        ({ copying }) => copying,
        ({ threadTime }) => threadTime,
        ({ blocks }) => blocks,
      ),
    ]);
}

function printPage(what: string, times: ReadonlyMap<string, readonly ChangeTime[]>): void {
  row(
    [`change, ${what}`, "first: answer", "drawing", "then: answer", "least"].concat([
      "drawing",
      "processor: workers",
      "page",
    ]),
  );
  row(new Array<string>(8).fill("---"));
  for (const [name, [first, ...later]] of times)
    row([
      name,
      whole(first?.answer ?? Number.NaN),
      whole(first?.drawing ?? Number.NaN),
      ...medians(later, ({ answer }) => answer),
      whole(Math.min(...later.map(({ answer }) => answer))),
      ...medians(
        later,
        ({ drawing }) => drawing,
        ({ workersTime }) => workersTime,
        ({ pageTime }) => pageTime,
      ),
    ]);
  console.log(`\nload of the machine over the last minute: ${loadavg()[0]?.toFixed(1) ?? "?"}`);
}

if (!existsSync(join(folderOfSite, "en/analyse/index.html"))) {
  console.error(`There is no built site in ${folderOfSite}; run npm run build first.`);
  process.exit(1);
}
const found = await chromiumPath();
if (!found.ok) throw new Error(found.problem);
const folder = await mkdtemp(join(tmpdir(), "kamerton-bench-"));
const server = staticSite(folderOfSite, "/");
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
// A server that listens on a port has an AddressInfo; only one on a pipe has a text.
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch({
  executablePath: found.value,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
try {
  for (const customers of sizes.length === 0 ? [5_000, 50_000] : sizes) {
    console.log(`\n${String(customers)} customers, milliseconds\n`);
    if (!given.includes("--page")) printNative(await timeNative(customers, rounds));
    const file = join(folder, `${String(customers)}.csv`);
    await writeSettingsExport(file, customers);
    const site = `http://localhost:${String(port)}/`;
    console.log("");
    printPage(
      "page, at once",
      await timeSettings(browser, site, file, changes, { rounds, pause: 0 }),
    );
    console.log("");
    printPage(
      "page, after idle time",
      await timeSettings(browser, site, file, changes, { rounds: 1, pause }),
    );
  }
} finally {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true, force: true });
}
