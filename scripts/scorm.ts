import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { locales } from "../src/domain/words.ts";
import { scormVersions } from "../src/site/scorm.ts";
import { readCourse } from "./scorm/course.ts";
import { packageOf, zipped } from "./scorm/package.ts";
import { buildSite } from "./site/build-site.ts";

/*
 * `npm run scorm` builds the site for a sub-path of its own and makes packages for learning systems
 * from it, into `dist-scorm`: for each version and language the whole course and every lesson.
 */

const FOLDER = "dist-scorm";
/* Long enough to be found in any text of the site, and to be nothing else there. */
const BASE = "/kamerton-package/";

try {
  rmSync(FOLDER, { recursive: true, force: true });
  process.env["KAMERTON_BASE"] = BASE;
  process.env["KAMERTON_OUT"] = "test-results/scorm-site";
  const course = readCourse(await buildSite(), BASE);
  let made = 0;
  for (const version of scormVersions)
    for (const locale of locales) {
      const folder = join(FOLDER, `scorm-${version}`, locale);
      mkdirSync(folder, { recursive: true });
      const lessons = course.lessons[locale];
      const groups = [lessons, ...lessons.map((lesson) => [lesson])];
      for (const [at, group] of groups.entries()) {
        const [first] = group;
        const name = at === 0 ? "course" : `${String(first?.order).padStart(2, "0")}-${first?.id}`;
        const file = `${name}-${locale}-scorm-${version}.zip`;
        writeFileSync(join(folder, file), zipped(packageOf(course, version, locale, group)));
        made += 1;
      }
    }
  console.log(`${made} packages are in ${FOLDER}/.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
