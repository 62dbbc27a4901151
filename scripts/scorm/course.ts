import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { Locale } from "../../src/domain/words.ts";
import { RUNTIME_NAME } from "../../src/site/scorm.ts";

const outline = v.object({
  lessons: v.array(v.object({ id: v.string(), title: v.string(), order: v.number() })),
});

/** A lesson of a built site. */
export interface BuiltLesson {
  readonly id: string;
  readonly title: string;
  readonly order: number;
  readonly html: string;
}

/** A built site as packages are made from it. */
export interface BuiltCourse {
  readonly site: string;
  readonly base: string;
  /** Whatever pages may need, as paths in the site. */
  readonly files: readonly string[];
  /** The program for learning systems. */
  readonly runtime: string;
  readonly lessons: Readonly<Record<Locale, readonly BuiltLesson[]>>;
}

function lessonsIn(site: string, locale: Locale): readonly BuiltLesson[] {
  const text = readFileSync(join(site, locale, "course.json"), "utf8");
  return v.parse(outline, JSON.parse(text)).lessons.map((lesson) => ({
    ...lesson,
    html: readFileSync(join(site, locale, "learn", lesson.id, "index.html"), "utf8"),
  }));
}

/** Reads the course out of a site built for a sub-path. */
export function readCourse(site: string, base: string): BuiltCourse {
  if (base === "/") throw new Error("Packages are made from a site built for a sub-path.");
  const files = ["_astro", "samples", "images"].flatMap((folder) =>
    readdirSync(join(site, folder)).map((file) => `${folder}/${file}`),
  );
  const runtime = files.find((file) => file.startsWith(`_astro/${RUNTIME_NAME}.`));
  if (runtime === undefined) throw new Error(`${site} holds no ${RUNTIME_NAME}.`);
  return {
    site,
    base,
    files,
    runtime,
    lessons: { ru: lessonsIn(site, "ru"), en: lessonsIn(site, "en") },
  };
}
