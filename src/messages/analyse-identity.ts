import type { Locale } from "../domain/words.ts";
import { identity as en } from "./en/analyse-identity.ts";
import { identity as ru } from "./ru/analyse-identity.ts";
import type { IdentityMessages } from "./ru/analyse-identity.ts";
import { boundMessages } from "./typography.ts";

/** Words about who is who in the data. */
export const identityMessages: Readonly<Record<Locale, IdentityMessages>> = {
  ru: boundMessages(ru),
  en,
};
