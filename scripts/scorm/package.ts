import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import type { Locale } from "../../src/domain/words.ts";
import { scormMessages } from "../../src/messages/scorm.ts";
import type { ScormVersion } from "../../src/site/scorm.ts";
import type { BuiltCourse, BuiltLesson } from "./course.ts";
import { manifest } from "./manifest.ts";
import type { ManifestLesson } from "./manifest-content.ts";
import { neededFiles } from "./needed-files.ts";
import { packagedPage, relative } from "./packaged-page.ts";

/** The files of a package by their paths in it. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

const STYLE = "src/styles/training/package.css";
const STYLE_IN_PACKAGE = "_astro/package.css";

interface PackedLesson {
  readonly entry: ManifestLesson;
  readonly files: PackageFiles;
}

/** Files of text hold addresses of the site; the rest goes in as it is. */
function fileOf({ site, base }: BuiltCourse, file: string): Uint8Array {
  const bytes = readFileSync(join(site, file));
  return /\.(?:css|js)$/.test(file) ? strToU8(relative(bytes.toString("utf8"), base)) : bytes;
}

function packedLesson(
  course: BuiltCourse,
  version: ScormVersion,
  locale: Locale,
  { id, title, html }: BuiltLesson,
): PackedLesson {
  const page = `lessons/${id}.html`;
  const { base, runtime } = course;
  const packing = { file: page, version, locale, base, runtime, style: STYLE_IN_PACKAGE };
  const written = packagedPage(html, packing);
  const needed = neededFiles(course.site, course.files, written);
  return {
    entry: { id, title, page, files: [page, STYLE_IN_PACKAGE, ...needed] },
    files: {
      [page]: strToU8(written),
      [STYLE_IN_PACKAGE]: readFileSync(STYLE),
      ...Object.fromEntries(needed.map((file) => [file, fileOf(course, file)])),
    },
  };
}

/** A package of some lessons of the course: of all of them, or of one, which then gives it its title. */
export function packageOf(
  course: BuiltCourse,
  version: ScormVersion,
  locale: Locale,
  lessons: readonly BuiltLesson[],
): PackageFiles {
  const packed = lessons.map((lesson) => packedLesson(course, version, locale, lesson));
  const [only, second] = lessons;
  const alone = second === undefined && only !== undefined ? only : null;
  const content = {
    id: ["kamerton", alone?.id ?? "course", locale].join("-"),
    title: alone?.title ?? scormMessages[locale].course,
    locale,
    lessons: packed.map(({ entry }) => entry),
  };
  return Object.assign(
    { "imsmanifest.xml": strToU8(manifest(version, content)) },
    ...packed.map(({ files }) => files),
  ) as PackageFiles;
}

/* The same files give the same package, byte for byte. */
const MADE = new Date(1980, 0, 1);

/** The package as a file for a learning system. */
export const zipped = (files: PackageFiles): Uint8Array =>
  zipSync({ ...files }, { level: 9, mtime: MADE });
