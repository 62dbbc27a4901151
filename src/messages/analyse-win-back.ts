import type { Locale } from "../domain/words.ts";
import { winBack as en } from "./en/analyse-win-back.ts";
import { winBack as ru } from "./ru/analyse-win-back.ts";
import type { WinBackMessages } from "./ru/analyse-win-back.ts";
import { boundMessages } from "./typography.ts";

export type { WinBackMessages } from "./ru/analyse-win-back.ts";

/** The words of the list of whom to win back. */
export const winBackMessages: Readonly<Record<Locale, WinBackMessages>> = {
  ru: boundMessages(ru),
  en,
};
