import type { Locale } from "../domain/words.ts";
import { published as en } from "./en/published.ts";
import { published as ru } from "./ru/published.ts";
import type { PublishedMessages } from "./ru/published.ts";
import { boundMessages } from "./typography.ts";

/** The words of published reports. */
export const publishedMessages: Readonly<Record<Locale, PublishedMessages>> = {
  ru: boundMessages(ru),
  en,
};
