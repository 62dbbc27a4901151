import { locales } from "../domain/words.ts";
import type { Locale } from "../domain/words.ts";

/** One page a language, for `[locale]` routes. */
export const localePaths = (): { params: { locale: Locale }; props: { locale: Locale } }[] =>
  locales.map((locale) => ({ params: { locale }, props: { locale } }));
