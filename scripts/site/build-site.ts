import { build } from "astro";
import { buildSample } from "../build-sample.ts";
import { checkSite } from "./check-site.ts";
import { builtAt } from "./place.ts";
import { sealSite } from "./seal.ts";

/**
 * Builds, seals and checks the site for the place named in the environment, into `KAMERTON_OUT`
 * (`dist`), and says where; throws when it is not whole.
 */
export async function buildSite(): Promise<string> {
  const { base } = builtAt(process.env);
  const folder = process.env["KAMERTON_OUT"] ?? "dist";
  await buildSample();
  await build({ logLevel: "warn", outDir: folder });
  sealSite(folder, base);
  const faults = checkSite(folder, base);
  if (faults.length === 0) return folder;
  const lines = faults.map(({ file, fault }) => `  ${file}: ${fault}`);
  throw new Error(`The site was built and is not whole:\n${lines.join("\n")}`);
}
