import type { Locale } from "../domain/words.ts";
import { share as en } from "./en/analyse-share.ts";
import { share as ru } from "./ru/analyse-share.ts";
import type { ShareMessages } from "./ru/analyse-share.ts";

/** The words of giving a report away. */
export const shareMessages: Readonly<Record<Locale, ShareMessages>> = { ru, en };
