import type { APIRoute, GetStaticPaths } from "astro";
import { getCollection, getEntry } from "astro:content";
import { locales } from "../../domain/words.ts";
import type { Outline } from "../../training/course/outline.ts";

export const getStaticPaths: GetStaticPaths = () =>
  locales.map((locale) => ({ params: { locale } }));

/** The course as data: what the reviews, the exam and the progress page ask about. */
export const GET: APIRoute = async ({ params }) => {
  const locale = params["locale"] === "en" ? "en" : "ru";
  const entries = await getCollection("docs", ({ id }) => id.startsWith(`${locale}/learn/`));
  const lessons = entries.flatMap(({ data }) => ("order" in data ? [data] : []));
  const outline: Outline = {
    format: "kamerton-course",
    locale,
    lessons: await Promise.all(
      lessons
        .toSorted((one, other) => one.order - other.order)
        .map(async ({ id, title, order, minutes, objectives, changes }) => {
          const asked = await getEntry("questions", `${locale}/questions/${id}`);
          return {
            id,
            title,
            order,
            minutes,
            objectives,
            changes,
            questions: asked?.data.questions ?? [],
          };
        }),
    ),
  };
  return new Response(JSON.stringify(outline));
};
