import { getCollection } from "astro:content";
import type { CollectionEntry } from "astro:content";
import type { Locale } from "../domain/words.ts";
import { address } from "../site/address.ts";

type PageData = CollectionEntry<"docs">["data"];

/** A page of the course that is a lesson: it has a place in the order. */
export type Lesson = Extract<PageData, { order: number }> & { readonly href: string };

/** The lessons written in a language, in their order. */
export async function writtenLessons(locale: Locale): Promise<readonly Lesson[]> {
  const pages = await getCollection("docs", ({ id }) => id.startsWith(`${locale}/learn/`));
  return pages
    .flatMap(({ id, data }) => ("order" in data ? [{ ...data, href: address(`/${id}/`) }] : []))
    .toSorted((a, b) => a.order - b.order);
}
