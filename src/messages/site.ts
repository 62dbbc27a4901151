import type { Locale } from "../domain/words.ts";
import { site as en } from "./en/site.ts";
import { site as ru } from "./ru/site.ts";
import { boundMessages } from "./typography.ts";
import type { SiteMessages } from "./ru/site.ts";

/** The words of the pages around the tools, for a page that needs no other area. */
export const siteMessages: Readonly<Record<Locale, SiteMessages>> = {
  ru: boundMessages(ru),
  en,
};
