import { build } from "astro";
import { buildSample } from "../build-sample.ts";
import { readReports, REPORTS } from "../reports/read-reports.ts";
import type { SiteFault } from "./built-site.ts";
import { checkSite } from "./check-site.ts";
import { nameStylesAsWritten } from "./part-names.ts";
import { builtAt } from "./place.ts";
import { sealSite } from "./seal.ts";

/**
 * Builds, seals and checks the site for the place named in the environment, into `KAMERTON_OUT`
 * (`dist`), and says where; throws when it is not whole.
 */
export async function buildSite(): Promise<string> {
  const { base } = builtAt(process.env);
  const folder = process.env["KAMERTON_OUT"] ?? "dist";
  refuseFaults("The reports cannot be published as they are", readReports(REPORTS).faults);
  await buildSample();
  await build({ logLevel: "warn", outDir: folder });
  nameStylesAsWritten(folder);
  sealSite(folder, base);
  refuseFaults("The site was built and is not whole", checkSite(folder, base));
  return folder;
}

function refuseFaults(what: string, faults: readonly SiteFault[]): void {
  if (faults.length === 0) return;
  const lines = faults.map(({ file, fault }) => `  ${file}: ${fault}`);
  throw new Error(`${what}:\n${lines.join("\n")}`);
}
