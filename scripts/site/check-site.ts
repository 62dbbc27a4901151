import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readSite } from "./built-site.ts";
import type { SiteFault } from "./built-site.ts";
import { headFaults } from "./check-head.ts";
import { linkFaults, sitemapFaults } from "./check-links.ts";
import { policyFaults, styleFaults } from "./check-policy.ts";
import { missingParts } from "./part-names.ts";
import { scriptFaults, scriptReader } from "./check-scripts.ts";

const inFile = (file: string, faults: readonly string[]): SiteFault[] =>
  faults.map((fault) => ({ file, fault }));

/** Of the engine's forms only the one with exceptions is used; each of the others is as large again. */
const surplusEngines = (files: readonly string[]): string[] =>
  files.filter((file) => file.endsWith(".wasm") && !file.includes("duckdb-eh"));

/** Everything wrong with a built and sealed site that can be seen without a browser; empty when it is whole. */
export function checkSite(dist: string, base: string): SiteFault[] {
  const site = readSite(dist, base);
  if (site.pages.length === 0) return [{ file: dist, fault: "no page" }];
  const read = scriptReader(dist);
  const pages = site.pages.flatMap((page) =>
    inFile(page.file, [
      ...headFaults(page, site),
      ...policyFaults(page),
      ...linkFaults(page, site),
      ...scriptFaults(page, read),
    ]),
  );
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
  const styles = files
    .filter((file) => file.endsWith(".css"))
    .flatMap((file) => inFile(file, styleFaults(readFileSync(join(dist, file), "utf8"))));
  const engines = surplusEngines(files).flatMap((file) => inFile(file, ["nothing asks for it"]));
  const map = join(dist, "sitemap-0.xml");
  const sitemap = existsSync(map) ? sitemapFaults(readFileSync(map, "utf8"), site) : ["is missing"];
  return [
    ...pages,
    ...missingParts(dist),
    ...styles,
    ...engines,
    ...inFile("sitemap-0.xml", sitemap),
  ];
}
