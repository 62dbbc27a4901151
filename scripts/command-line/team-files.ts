import { openAsBlob } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { optionsFromSettings, settingsFromOptions } from "../../src/analysis/options.ts";
import { defaultSettings } from "../../src/analysis/settings.ts";
import type { PartyLink } from "../../src/domain/party-link.ts";
import { failure, success, type Result } from "../../src/domain/result.ts";
import type { IntakeChoices } from "../../src/intake/contract.ts";
import { commandLineMessages } from "../../src/messages/command-line.ts";
import { linksMessages } from "../../src/messages/links.ts";
import { settingsFileMessages } from "../../src/messages/settings-file.ts";
import type { ReportRequest } from "../../src/reports/compose.ts";
import type { TeamSettings } from "../../src/reports/settings-file/settings-file.ts";
import type { AnalyzeCommand } from "./arguments.ts";

/** How to read and how to judge, of the command line and the files that it names. */
export interface Agreed extends Required<
  Pick<ReportRequest, "settings" | "links" | "drawn" | "merges" | "tags">
> {
  readonly choices: IntakeChoices;
}

const nothing: TeamSettings = {
  settings: defaultSettings,
  currency: null,
  links: null,
  merges: [],
  dismissed: [],
  remembered: {},
};

/**
 * What `--settings` and `--links` bring in [K1]. The command line goes before the file of settings, and
 * a file of links takes the place of the links in it. A problem is the sentence that tells it.
 */
export async function agreedFor(
  command: AnalyzeCommand,
  folder: string,
): Promise<Result<Agreed, string>> {
  const { locale, settingsFile, linksFile, choices } = command;
  const team =
    settingsFile === null ? success(nothing) : await teamIn(folder, settingsFile, command);
  if (!team.ok) return team;
  const links = linksFile === null ? null : await linksIn(folder, linksFile, command);
  if (links?.ok === false) return links;
  const settings = settingsFromOptions(optionsOver(team.value, command.options));
  if (!settings.ok) {
    const { option, value, allowed } = settings.problem;
    const words = commandLineMessages[locale];
    return failure(words.valueRefused(`--${option}`, value, allowed.join(" · ")));
  }
  const { currency, remembered, drawn = [], merges, tags = [] } = team.value;
  const byHeader = Object.entries(remembered).map(
    ([header, { choices: fixed }]) => [header, fixed] as const,
  );
  return success({
    settings: settings.value,
    links: links?.value ?? team.value.links?.links ?? [],
    drawn,
    merges,
    tags,
    choices: {
      ...(currency === null ? {} : { currency }),
      ...(byHeader.length === 0 ? {} : { remembered: Object.fromEntries(byHeader) }),
      ...choices,
    },
  });
}

/** Borders of the file belong to its own rule, and go when the line takes another. */
function optionsOver(
  { settings }: TeamSettings,
  given: AnalyzeCommand["options"],
): AnalyzeCommand["options"] {
  const { "xyz-borders": borders, ...rest } = optionsFromSettings(settings);
  const kept = borders === undefined || given.xyz !== undefined ? {} : { "xyz-borders": borders };
  return { ...rest, ...kept, ...given };
}

async function teamIn(
  folder: string,
  file: string,
  { locale }: AnalyzeCommand,
): Promise<Result<TeamSettings, string>> {
  const path = await existing(folder, file, locale);
  if (!path.ok) return path;
  const { parseSettingsFile } = await import("../../src/reports/settings-file/settings-file.ts");
  const team = parseSettingsFile(await readFile(path.value, "utf8"));
  return team.ok ? team : failure(settingsFileMessages[locale].problem(team.problem));
}

async function linksIn(
  folder: string,
  file: string,
  { locale }: AnalyzeCommand,
): Promise<Result<readonly PartyLink[], string>> {
  const path = await existing(folder, file, locale);
  if (!path.ok) return path;
  const { readLinks } = await import("../../src/intake/links/read-links.ts");
  const links = await readLinks({ name: basename(file), bytes: await openAsBlob(path.value) });
  return links.ok ? links : failure(linksMessages[locale].problem(links.problem));
}

/** The path of a file that a command line names. */
export async function existing(
  folder: string,
  file: string,
  locale: AnalyzeCommand["locale"],
): Promise<Result<string, string>> {
  const messages = commandLineMessages[locale];
  const path = resolve(folder, file);
  const found = await stat(path).catch(() => null);
  if (found === null) return failure(messages.fileMissing(file));
  return found.isFile() ? success(path) : failure(messages.notFile(file));
}
