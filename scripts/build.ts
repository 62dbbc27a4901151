import { buildSite, DIST } from "./site/build-site.ts";

try {
  await buildSite();
  console.log(`The site is in ${DIST}/.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
