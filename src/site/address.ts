import { locales } from "../domain/words.ts";
import type { Locale } from "../domain/words.ts";

/** An address inside the site as it would be without a sub-path: `/`, `/ru/analyse/`, `/favicon.svg`. */
export type SitePath = `/${string}`;

/** The address under the sub-path that the site is served from; `base` begins and ends with a slash. */
export function addressUnder(base: string, path: SitePath): string {
  return base + path.slice(1);
}

/** The address as this build is served; the one way for a page, an island or a lesson to link inside. */
export const address = (path: SitePath): string => addressUnder(import.meta.env.BASE_URL, path);

/** The path without the sub-path, or null where it lies outside the site. */
export function sitePath(base: string, pathname: string): SitePath | null {
  if (`${pathname}/` === base) return "/";
  return pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : null;
}

/** The same page in another language; a page without a language, such as the first one, stays. */
export function inLocale(path: SitePath, locale: Locale): SitePath {
  const [, first = "", ...rest] = path.split("/");
  return locales.some((known) => known === first) ? `/${[locale, ...rest].join("/")}` : path;
}
