import type { Locale } from "../domain/words.ts";
import { loss as en } from "./en/analyse-loss.ts";
import { loss as ru } from "./ru/analyse-loss.ts";
import type { LossControlMessages } from "./ru/analyse-loss.ts";
import { boundMessages } from "./typography.ts";

/** Words by which a person says who is imagined gone. */
export const lossMessages: Readonly<Record<Locale, LossControlMessages>> = {
  ru: boundMessages(ru),
  en,
};
