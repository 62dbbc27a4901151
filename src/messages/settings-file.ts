import type { Locale } from "../domain/words.ts";
import { settingsFile as en } from "./en/settings-file.ts";
import { settingsFile as ru } from "./ru/settings-file.ts";
import type { SettingsFileMessages } from "./ru/settings-file.ts";

/** What is wrong with a settings file, and what to do. */
export const settingsFileMessages: Readonly<Record<Locale, SettingsFileMessages>> = { ru, en };
