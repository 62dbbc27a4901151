import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";
import { docsSchema, i18nSchema } from "@astrojs/starlight/schema";
import { locales } from "./domain/words.ts";
import { siteMessages } from "./messages/site.ts";
import { courseId } from "./site/course-id.ts";
import { chapterLetters } from "./site/method.ts";
import { exercise } from "./training/exercises/exercise.ts";
import { question } from "./training/exercises/question.ts";
import { glossaryTerm } from "./training/glossary.ts";

/** What a lesson promises; a build without one of these stops. */
const lesson = z.object({
  /** The same in every language; the last part of the lesson's address. */
  id: z.string().regex(/^[a-z][a-z-]*$/),
  /** One sentence for search results and previews. */
  description: z.string().min(20),
  order: z.int().min(1),
  minutes: z.int().min(1).max(60),
  /** Each is answered by at least one question of the lesson, named by this id. */
  objectives: z
    .array(z.object({ id: z.string().regex(/^[a-z][a-z0-9-]*$/), text: z.string().min(10) }))
    .min(3)
    .max(5),
  /** Ids of the lessons that this one builds on. */
  prerequisites: z.array(z.string()),
  /** Where the facts and figures come from, as read at the end of the lesson. */
  sources: z.array(z.string().min(5)).min(1),
  /** Each fact or figure that the lesson takes from elsewhere, and from which of its sources, counted from 1. */
  facts: z.array(z.object({ says: z.string().min(10), source: z.int().min(1) })).min(1),
  /** What was changed for those who know the lesson already, by the day it was. */
  changes: z
    .array(z.object({ day: z.string().regex(/^\d{4}-\d\d-\d\d$/), says: z.string().min(10) }))
    .default([]),
});

/** Data that stands beside a lesson, one file a lesson and language: `ru/questions/11-dependency.yaml`. */
const besideLessons = (folder: "questions" | "exercises") =>
  glob({
    base: "./content",
    pattern: `{ru,en}/${folder}/*.yaml`,
    generateId: ({ entry }) => courseId(entry),
  });

/** Files of published reports, by the slug that their folder is called. */
const ofReports = (pattern: string) =>
  glob({
    base: "./content/reports",
    pattern,
    generateId: ({ entry }) => entry.replace(/\/(?:report\.json|about\.yaml)$|\.(?:mdx|yaml)$/, ""),
  });

/** The pages of the course beside its lessons: they promise nothing. */
const pages = [
  "start",
  "glossary",
  "facts",
  "sheets",
  "review",
  "progress",
  "exam",
  "certificate",
  "group",
] as const;
const page = z.object({ id: z.enum(pages), description: z.string().min(20) });

/** Read in full by the page that shows it; `scripts/reports` says before the build what is wrong with one. */
const reportOrSample = z.looseObject({
  format: z.literal("kamerton-report"),
  locale: z.enum(["ru", "en"]),
});

export const collections = {
  docs: defineCollection({
    loader: glob({
      base: "./content",
      pattern: "{ru,en}/learn/*.mdx",
      generateId: ({ entry }) => courseId(entry),
    }),
    schema: docsSchema({ extend: z.union([lesson, page]) }),
  }),
  /** The questions of a lesson and of the exam about it. */
  questions: defineCollection({
    loader: besideLessons("questions"),
    schema: z.object({ questions: z.array(question) }),
  }),
  /** What a lesson lets its reader do, beside the questions. */
  exercises: defineCollection({
    loader: besideLessons("exercises"),
    schema: z.object({ exercises: z.array(exercise) }),
  }),
  /** The terms of the trade, one list a language. */
  glossary: defineCollection({
    loader: glob({
      base: "./content",
      pattern: "{ru,en}/glossary.yaml",
      generateId: ({ entry }) => entry.replace(/\/.*$/, ""),
    }),
    schema: z.object({ terms: z.array(glossaryTerm) }),
  }),
  /** The method: a chapter for each letter of the rules, its rules under anchors of their ids. */
  method: defineCollection({
    loader: glob({
      base: "./content",
      pattern: "{ru,en}/method/*.md",
      generateId: ({ entry }) => entry.replace(/\.md$/, ""),
    }),
    schema: z.object({
      letter: z.enum(chapterLetters),
      /** One sentence for search results and for the list of chapters. */
      description: z.string().min(20),
      sources: z.array(z.string().min(5)).min(1),
    }),
  }),
  /** Words of Starlight's own furniture where it has none, or others would read better. */
  i18n: defineCollection({
    loader: () => locales.map((id) => ({ id, ...siteMessages[id].course.furniture })),
    schema: i18nSchema(),
  }),
  /** The report on the demo company, reckoned before the build: one a language. */
  samples: defineCollection({
    loader: glob({
      base: "./public/samples",
      pattern: "demo.{ru,en}.report.json",
      generateId: ({ entry }) => entry.replaceAll(/^demo\.|\.report\.json$/g, ""),
    }),
    schema: reportOrSample,
  }),
  /** Published reports: the documents, what each says of itself, and what was written round them. */
  reports: defineCollection({ loader: ofReports("*/report.json"), schema: reportOrSample }),
  aboutReports: defineCollection({
    loader: ofReports("*/about.yaml"),
    schema: z.looseObject({ title: z.unknown() }),
  }),
  commentaries: defineCollection({ loader: ofReports("*/{ru,en}.mdx") }),
  reportLines: defineCollection({ loader: ofReports("lines.yaml"), schema: z.looseObject({}) }),
};
