import { buildSite } from "./site/build-site.ts";

try {
  console.log(`The site is in ${await buildSite()}/.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
