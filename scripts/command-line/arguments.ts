import { optionNames, settingsFromOptions } from "../../src/analysis/options.ts";
import type { Settings } from "../../src/analysis/settings.ts";
import { failure, success, type Result } from "../../src/domain/result.ts";
import { locales, type Locale } from "../../src/domain/words.ts";
import type { IntakeChoices } from "../../src/intake/contract.ts";
import { choicesOf } from "./choices.ts";
import { usageProblem, type UsageProblem } from "./usage-problem.ts";
import { wordsOf, type Words } from "./words.ts";

const formats = ["json", "link"] as const;
const formatsToCome = ["html", "xlsx", "csv"];

export interface AnalyzeCommand {
  readonly kind: "analyze";
  /** As written, relative to the caller's folder. */
  readonly files: readonly string[];
  readonly settings: Settings;
  readonly choices: IntakeChoices;
  readonly locale: Locale;
  readonly format: (typeof formats)[number];
  /** Real names in a link instead of pseudonyms. */
  readonly namesShown: boolean;
  /** What a link begins with. */
  readonly site: string;
  readonly out: string | null;
}

export interface HelpCommand {
  readonly kind: "help";
  readonly locale: Locale;
}

/** The language asked for, for sentences about the rest of the line; Russian where none was. */
export function localeOf(line: readonly string[]): Locale {
  const place = line.findLastIndex((word) => word === "--locale" || word.startsWith("--locale="));
  const text = line[place]?.split("=")[1] ?? line[place + 1];
  return locales.find((locale) => place >= 0 && locale === text) ?? "ru";
}

/** What a command line asks for, or the one thing that is wrong with it. */
export function commandFrom(
  line: readonly string[],
): Result<AnalyzeCommand | HelpCommand, UsageProblem> {
  const words = wordsOf(line);
  if (!words.ok) return words;
  const { positionals, flags, values } = words.value;
  const locale = localeOf(line);
  const [command, ...files] = positionals;
  if (flags.has("help") || command === "help") return success({ kind: "help", locale });
  if (command === undefined) return refused((messages) => messages.noCommand);
  if (command !== "analyze") return refused((messages) => messages.unknownCommand(command));
  if (files.length === 0) return refused((messages) => messages.noFiles);
  const language = values.get("locale");
  if (language !== undefined && language !== locale) {
    return refusedValue("--locale", language, locales);
  }
  return analyzeFrom(words.value, files, locale);
}

function analyzeFrom(
  words: Words,
  files: readonly string[],
  locale: Locale,
): Result<AnalyzeCommand, UsageProblem> {
  const settings = settingsFrom(words);
  if (!settings.ok) return settings;
  const choices = choicesOf(words);
  if (!choices.ok) return choices;
  const format = formatFrom(words.values.get("format") ?? "json");
  if (!format.ok) return format;
  return success({
    kind: "analyze",
    files,
    settings: settings.value,
    choices: choices.value,
    locale,
    format: format.value,
    namesShown: words.flags.has("names"),
    site: (words.values.get("site") ?? "").replace(/\/+$/, ""),
    out: words.values.get("out") ?? null,
  });
}

function settingsFrom({ values }: Words): Result<Settings, UsageProblem> {
  const named = optionNames.flatMap((name) => {
    const text = values.get(name);
    return text === undefined ? [] : [[name, text] as const];
  });
  const settings = settingsFromOptions(Object.fromEntries(named));
  if (settings.ok) return settings;
  const { option, value, allowed } = settings.problem;
  return refusedValue(`--${option}`, value, allowed);
}

function formatFrom(text: string): Result<(typeof formats)[number], UsageProblem> {
  const format = formats.find((known) => known === text);
  if (format !== undefined) return success(format);
  return formatsToCome.includes(text)
    ? refused((messages) => messages.formatNotYet(text))
    : refusedValue("--format", text, formats);
}

const refused = (sentence: UsageProblem["sentence"]) => failure(usageProblem(sentence));

const refusedValue = (option: string, value: string, allowed: readonly string[]) =>
  refused((messages) => messages.valueRefused(option, value, allowed.join(" · ")));
