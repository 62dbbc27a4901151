import type { Locale } from "../domain/words.ts";
import { siteMessages } from "./site.ts";
import type { SiteMessages } from "./ru/site.ts";

/*
 * An area is one file in each language, `ru/<area>.ts` (the shape) and `en/<area>.ts` (typed as it),
 * and `<area>.ts` here that holds the two: an island imports only its own area.
 */

/** All words of a language, by area. */
export interface Messages {
  readonly site: SiteMessages;
}

/** Every area in one language; for the tests and the scripts, which need them all. */
export const messagesFor = (locale: Locale): Messages => ({
  site: siteMessages[locale],
});
