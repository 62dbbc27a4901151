import type { Locale } from "../domain/words.ts";
import { scorm as en } from "./en/scorm.ts";
import type { ScormMessages } from "./ru/scorm.ts";
import { scorm as ru } from "./ru/scorm.ts";

export const scormMessages: Readonly<Record<Locale, ScormMessages>> = { ru, en };
