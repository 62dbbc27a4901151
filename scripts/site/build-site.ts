import { build } from "astro";
import { checkSite } from "./check-site.ts";
import { builtAt } from "./place.ts";
import { sealSite } from "./seal.ts";

/** Where Astro puts the finished site. */
export const DIST = "dist";

/** Builds, seals and checks the site for the place named in the environment; throws when it is not whole. */
export async function buildSite(): Promise<void> {
  const { base } = builtAt(process.env);
  await build({ logLevel: "warn" });
  sealSite(DIST, base);
  const faults = checkSite(DIST, base);
  if (faults.length === 0) return;
  const lines = faults.map(({ file, fault }) => `  ${file}: ${fault}`);
  throw new Error(`The site was built and is not whole:\n${lines.join("\n")}`);
}
