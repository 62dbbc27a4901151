import type { Locale } from "../domain/words.ts";
import { glossary as en } from "./en/glossary.ts";
import { glossary as ru } from "./ru/glossary.ts";
import type { GlossaryMessages } from "./ru/glossary.ts";

/** The words around the glossary and the list of facts, for pages drawn before they are read. */
export const glossaryMessages: Readonly<Record<Locale, GlossaryMessages>> = { ru, en };
