import type { Locale } from "../../domain/words.ts";
import { sitePath } from "../../site/address.ts";
import type { SitePath } from "../../site/address.ts";

/** Where the course stands in the site: its language and path, from what Starlight knows of the page. */
export function coursePlace(
  locale: string | undefined,
  pathname: string,
): { locale: Locale; path: SitePath } {
  const path = sitePath(import.meta.env.BASE_URL, pathname);
  if (path === null) throw new Error(`${pathname} lies outside the site.`);
  return { locale: locale === "en" ? "en" : "ru", path };
}
