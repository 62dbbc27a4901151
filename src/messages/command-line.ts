import type { Locale } from "../domain/words.ts";
import { commandLine as en } from "./en/command-line.ts";
import { commandLine as ru } from "./ru/command-line.ts";
import type { CommandLineMessages } from "./ru/command-line.ts";

/** The sentences of the command line. */
export const commandLineMessages: Readonly<Record<Locale, CommandLineMessages>> = { ru, en };
