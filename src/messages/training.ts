import type { Locale } from "../domain/words.ts";
import { training as en } from "./en/training.ts";
import { training as ru } from "./ru/training.ts";
import type { TrainingMessages } from "./ru/training.ts";

/** The words around lessons, for pages drawn before they are read. */
export const trainingMessages: Readonly<Record<Locale, TrainingMessages>> = { ru, en };
