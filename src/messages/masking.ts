import type { Locale } from "../domain/words.ts";
import { masking as en } from "./en/masking.ts";
import { masking as ru } from "./ru/masking.ts";
import type { MaskingMessages } from "./ru/masking.ts";

/** The words of masked reports, for whoever masks. */
export const maskingMessages: Readonly<Record<Locale, MaskingMessages>> = { ru, en };
