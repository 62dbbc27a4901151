import type { Locale } from "../domain/words.ts";
import { group as en } from "./en/training-group.ts";
import { group as ru } from "./ru/training-group.ts";
import type { GroupMessages } from "./ru/training-group.ts";

/** The words of the lead's page, for pages drawn before they are read. */
export const groupMessages: Readonly<Record<Locale, GroupMessages>> = { ru, en };
