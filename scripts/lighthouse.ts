import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gradePage, grades, type Grade, type Marks } from "./lighthouse/grade-page.ts";
import { addressUnder, type SitePath } from "../src/site/address.ts";
import { builtAt } from "./site/place.ts";
import { staticSite } from "./site/static-site.ts";
import { chromiumPath } from "./test/find-chromium.ts";

/*
 * `npm run lighthouse`: the marks of Lighthouse on its phone, medians of three, for the start of the course
 * and a lesson in each language, on the built and sealed site. `-- --site FOLDER` for another build; paths
 * such as /ru/learn/abc/ for other pages. Texts come gzipped, as hosts send them; `--uncompressed` for
 * the worst of hosts. It ends with a fault where a mark is below its goal.
 */

const rounds = 3;
const goals: Marks = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 };
const usual: readonly SitePath[] = [
  "/ru/learn/",
  "/en/learn/",
  "/ru/learn/dependency/",
  "/en/learn/dependency/",
];

const given = process.argv.slice(2);
const siteAt = given.indexOf("--site");
const folder = siteAt === -1 ? "dist" : (given[siteAt + 1] ?? "dist");
const named = given.filter((word): word is SitePath => /^\/.+\/$/.test(word));
const paths = named.length === 0 ? usual : named;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Grades a page several times, prints its row, and says whether every median reaches its goal. */
async function gradeRow(address: string, name: string, chromium: string): Promise<boolean> {
  const runs: Grade[] = [];
  for (let round = 0; round < rounds; round += 1) runs.push(await gradePage(address, chromium));
  const medians = grades.map((grade) => median(runs.map(({ marks }) => marks[grade])));
  const [least = 0, most = 0] = [Math.min, Math.max].map((end) =>
    end(...runs.map(({ marks }) => marks.performance)),
  );
  console.log(`| ${[name, ...medians, `${String(least)}–${String(most)}`].join(" | ")} |`);
  const lost = new Set(runs.flatMap((run) => run.lost));
  for (const fault of lost) console.error(`    ${name}: ${fault}`);
  return grades.every((grade, at) => (medians[at] ?? 0) >= goals[grade]);
}

if (!existsSync(join(folder, "ru/learn/index.html"))) {
  console.error(`There is no built site in ${folder}; run npm run build first.`);
  process.exit(1);
}
const found = await chromiumPath();
if (!found.ok) throw new Error(found.problem);
const { base } = builtAt(process.env);
const server = staticSite(folder, base, !given.includes("--uncompressed"));
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
// A server that listens on a port has an AddressInfo; only one on a pipe has a text.
const { port } = server.address() as AddressInfo;
try {
  console.log(`| page | ${grades.join(" | ")} | performance, all runs |`);
  console.log(`| --- | ${grades.map(() => "---").join(" | ")} | --- |`);
  for (const path of paths) {
    const address = `http://localhost:${String(port)}${addressUnder(base, path)}`;
    if (!(await gradeRow(address, path, found.value))) process.exitCode = 1;
  }
} finally {
  server.close();
}
