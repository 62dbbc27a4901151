import type { Locale } from "../domain/words.ts";
import { analyse as en } from "./en/analyse.ts";
import { analyse as ru } from "./ru/analyse.ts";
import type { AnalyseMessages } from "./ru/analyse.ts";

/** The words of the analyse page. */
export const analyseMessages: Readonly<Record<Locale, AnalyseMessages>> = { ru, en };
