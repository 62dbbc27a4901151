import * as v from "valibot";
import { locales, type Locale } from "../../domain/words.ts";

/*
 * What a published report says of itself beside its document, in `about.yaml`. Whatever the document
 * knows already (period, masking, language) is not said twice, and no clock is asked: a report is as
 * old as its data.
 */

/** A part of an address: small Latin letters and digits, hyphens between them. */
export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "small Latin letters, digits and hyphens between them"),
  v.maxLength(60, "60 characters at most"),
);

export const isSlug = (text: string): boolean => v.is(slug, text);

const words = v.pipe(v.string("a text"), v.trim(), v.nonEmpty("a text"), v.maxLength(200));
/** The same words in both languages, or those of each. */
const told = v.union(
  [words, v.strictObject(v.entriesFromList(locales, words))],
  "a text, or one for each of ru and en",
);

export const reportAbout = v.strictObject({
  title: told,
  /** Reports of one line tell of the same sales at different times, and are compared. */
  line: v.optional(slug),
  /** Reports are a team's: search engines pass by until this says `listed`. */
  search: v.optional(v.picklist(["hidden", "listed"], "hidden or listed"), "hidden"),
});

/** The names of report lines, in `lines.yaml`; a line without one is called by its id. */
export const lineNames = v.record(slug, told);

export type Told = v.InferOutput<typeof told>;
export type ReportAbout = v.InferOutput<typeof reportAbout>;

/** What is told in both languages, in one. */
export const toldIn = (text: Told, locale: Locale): string =>
  typeof text === "string" ? text : text[locale];
