import { getCollection, getEntry, type CollectionEntry } from "astro:content";
import * as v from "valibot";
import type { Locale } from "../../domain/words.ts";
import { reportDocument } from "../../reports/document.ts";
import { lineNames, reportAbout, toldIn } from "../../reports/published/about.ts";
import type { PublishedReport } from "../../reports/published/lines.ts";

/** Every published report, read in full. */
export async function publishedReports(): Promise<readonly PublishedReport[]> {
  const abouts = new Map(
    (await getCollection("aboutReports")).map(({ id, data }) => [id, v.parse(reportAbout, data)]),
  );
  const documents = await getCollection("reports");
  return documents.map(({ id, data }) => {
    const about = abouts.get(id);
    if (about === undefined) throw new Error(`content/reports/${id}/about.yaml is missing`);
    return { slug: id, about, document: v.parse(reportDocument, data) };
  });
}

/** What report lines are called; one without a name by its id. */
export async function nameOfLine(locale: Locale): Promise<(line: string) => string> {
  const names = v.parse(lineNames, (await getEntry("reportLines", "lines"))?.data ?? {});
  return (line) => {
    const told = names[line];
    return told === undefined ? line : toldIn(told, locale);
  };
}

/** What was written round a report in one language; null for nothing. */
export async function commentaryOf(
  slug: string,
  locale: Locale,
): Promise<CollectionEntry<"commentaries"> | null> {
  const all = await getCollection("commentaries");
  return all.find(({ id }) => id === `${slug}/${locale}`) ?? null;
}
