import type { Locale } from "../domain/words.ts";

/** What a training component asks of the page that it stands on. */
interface CoursePage {
  readonly locale: string | undefined;
  readonly entry: { readonly data: { readonly id: string } };
}

/** The language of the page and the lesson's id, which is the same in every language. */
export const lessonPlace = ({ locale, entry }: CoursePage): { locale: Locale; lesson: string } => ({
  locale: locale === "en" ? "en" : "ru",
  lesson: entry.data.id,
});
