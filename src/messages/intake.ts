import type { Locale } from "../domain/words.ts";
import { intake as en } from "./en/intake.ts";
import { intake as ru } from "./ru/intake.ts";
import type { IntakeMessages } from "./ru/intake.ts";

/** What is said of a file that cannot be read, or not without an answer. */
export const intakeMessages: Readonly<Record<Locale, IntakeMessages>> = { ru, en };
