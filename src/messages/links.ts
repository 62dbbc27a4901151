import type { Locale } from "../domain/words.ts";
import { links as en } from "./en/links.ts";
import { links as ru } from "./ru/links.ts";
import type { LinksMessages } from "./ru/links.ts";

/** What is wrong with a links file, and what to do. */
export const linksMessages: Readonly<Record<Locale, LinksMessages>> = { ru, en };
