import {
  optionNames,
  settingsFromOptions,
  type OptionProblem,
  type Options,
} from "../../src/analysis/options.ts";
import { failure, success, type Result } from "../../src/domain/result.ts";
import { locales, type Locale } from "../../src/domain/words.ts";
import type { IntakeChoices } from "../../src/intake/contract.ts";
import { choicesOf } from "./choices.ts";
import { publishingFrom, type Publishing } from "./publish-arguments.ts";
import { verifyFrom, type VerifyCommand } from "./verify-arguments.ts";
import { usageProblem, type UsageProblem } from "./usage-problem.ts";
import { wordsOf, type Words } from "./words.ts";

const formats = ["json", "link", "html", "xlsx", "csv"] as const;

const commands = ["analyze", "fit", "publish"] as const;
type CommandName = (typeof commands)[number];

export interface AnalyzeCommand {
  /** A report of files, the models of [L4] fitted to one, or a report with a page of its own. */
  readonly kind: CommandName;
  /** As written, relative to the caller's folder. */
  readonly files: readonly string[];
  /** The settings that the line names, checked; those of a file of settings stand behind them. */
  readonly options: Options;
  /** Files of settings and links, as written. */
  readonly settingsFile: string | null;
  readonly linksFile: string | null;
  readonly choices: IntakeChoices;
  readonly locale: Locale;
  readonly format: (typeof formats)[number];
  /** Real names instead of pseudonyms in what is passed on: a link, a page, a spreadsheet, a published report. */
  readonly namesShown: boolean;
  /** What a link begins with. */
  readonly site: string;
  readonly out: string | null;
}

export interface PublishCommand extends AnalyzeCommand {
  readonly kind: "publish";
  readonly publishing: Publishing;
}

/** Every command that does something. */
export type AnyCommand = AnalyzeCommand | PublishCommand | VerifyCommand;

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
): Result<AnyCommand | HelpCommand, UsageProblem> {
  const words = wordsOf(line);
  if (!words.ok) return words;
  const { positionals, flags, values } = words.value;
  const locale = localeOf(line);
  const [name, ...files] = positionals;
  if (flags.has("help") || name === "help") return success({ kind: "help", locale });
  if (name === undefined) return refused((messages) => messages.noCommand);
  const command = [...commands, "verify" as const].find((known) => known === name);
  if (command === undefined) return refused((messages) => messages.unknownCommand(name));
  if (files.length === 0) return refused((messages) => messages.noFiles(command));
  const language = values.get("locale");
  if (language !== undefined && language !== locale) {
    return refusedValue("--locale", language, locales);
  }
  if (command === "verify") return verifyFrom(files, locale, values);
  const analyze = analyzeFrom(words.value, command, files, locale);
  return command === "publish" && analyze.ok ? publishFrom(analyze.value, words.value) : analyze;
}

function publishFrom(analyze: AnalyzeCommand, words: Words): Result<PublishCommand, UsageProblem> {
  const publishing = publishingFrom(words);
  return publishing.ok
    ? success({ ...analyze, kind: "publish", publishing: publishing.value })
    : publishing;
}

function analyzeFrom(
  words: Words,
  kind: CommandName,
  files: readonly string[],
  locale: Locale,
): Result<AnalyzeCommand, UsageProblem> {
  const options = optionsFrom(words);
  if (!options.ok) return options;
  const choices = choicesOf(words);
  if (!choices.ok) return choices;
  const format = formatFrom(words);
  if (!format.ok) return format;
  return success({
    kind,
    files,
    options: options.value,
    settingsFile: words.values.get("settings") ?? null,
    linksFile: words.values.get("links") ?? null,
    choices: choices.value,
    locale,
    format: format.value,
    namesShown: words.flags.has("names"),
    site: (words.values.get("site") ?? "").replace(/\/+$/, ""),
    out: words.values.get("out") ?? null,
  });
}

function optionsFrom({ values }: Words): Result<Options, UsageProblem> {
  const named = optionNames.flatMap((name) => {
    const text = values.get(name);
    return text === undefined ? [] : [[name, text] as const];
  });
  const options: Options = Object.fromEntries(named);
  const settings = settingsFromOptions(options);
  // Borders may belong to a rule that only the file of settings names: then they are judged with it.
  if (settings.ok || isOfFile(settings.problem, values)) return success(options);
  const { option, value, allowed } = settings.problem;
  return refusedValue(`--${option}`, value, allowed);
}

const isOfFile = ({ option }: OptionProblem, values: Words["values"]): boolean =>
  option === "xyz-borders" && values.has("settings") && !values.has("xyz");

function formatFrom({ values }: Words): Result<(typeof formats)[number], UsageProblem> {
  const text = values.get("format") ?? "json";
  const format = formats.find((known) => known === text);
  if (format === undefined) return refusedValue("--format", text, formats);
  // A workbook is no text: a terminal would show its bytes.
  return format === "xlsx" && !values.has("out")
    ? refused((messages) => messages.workbookNeedsFile)
    : success(format);
}

const refused = (sentence: UsageProblem["sentence"]) => failure(usageProblem(sentence));

const refusedValue = (option: string, value: string, allowed: readonly string[]) =>
  refused((messages) => messages.valueRefused(option, value, allowed.join(" · ")));
