import type { Locale } from "../domain/words.ts";
import { method as en } from "./en/method.ts";
import { method as ru } from "./ru/method.ts";
import type { MethodMessages } from "./ru/method.ts";
import { boundMessages } from "./typography.ts";

export type { MethodMessages } from "./ru/method.ts";

/** The words around the pages of the method; the pages themselves are content. */
export const methodMessages: Readonly<Record<Locale, MethodMessages>> = {
  ru: boundMessages(ru),
  en,
};
