import * as v from "valibot";
import { optionsFromSettings, settingsFromOptions } from "../../analysis/options.ts";
import type { Settings } from "../../analysis/settings.ts";
import type { CustomerTag } from "../../domain/customer-tag.ts";
import type { DoneMark } from "../../domain/done-mark.ts";
import type { WinBackList } from "../../domain/win-back.ts";
import type { DrawnLink, Merge, NamedEntity, PartyLink } from "../../domain/party-link.ts";
import { failure, success, type Result } from "../../domain/result.ts";
import { settingsFileSchema, type SettingsFile } from "./schema.ts";

/** What a team agrees on once and both page and command line load: how to read, whom to join, how to judge. */
export interface TeamSettings {
  readonly settings: Settings;
  readonly currency: string | null;
  readonly links: { readonly name: string; readonly links: readonly PartyLink[] } | null;
  readonly merges: readonly Merge[];
  readonly dismissed: readonly (readonly NamedEntity[])[];
  readonly drawn?: readonly DrawnLink[];
  readonly tags?: readonly CustomerTag[];
  readonly winBack?: WinBackList;
  readonly done?: readonly DoneMark[];
  readonly remembered: SettingsFile["remembered"];
}

export type SettingsFileProblem =
  /** Not JSON at all: cut off, or another kind of file. */
  | { readonly code: "not-json" }
  /** JSON of something else, such as a report. */
  | { readonly code: "other-format" }
  | { readonly code: "newer-version"; readonly version: number }
  /** A part is missing or of another kind; `place` says which, such as `merges.0.customer`. */
  | { readonly code: "damaged"; readonly place: string }
  /** A setting that does not exist or does not take the value. */
  | {
      readonly code: "setting-refused";
      readonly option: string;
      readonly value: string;
      readonly allowed: readonly string[];
    };

/** The text of the file; the same settings give the same bytes, and it ends with a line feed. */
export function settingsFileOf(team: TeamSettings): string {
  const remembered = Object.entries(team.remembered).toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  );
  const file = v.parse(settingsFileSchema, {
    format: "kamerton-settings",
    version: 1,
    ...team,
    settings: optionsFromSettings(team.settings),
    remembered: Object.fromEntries(remembered),
  });
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The settings in the text of a file, or the one thing that is wrong with it. */
export function parseSettingsFile(text: string): Result<TeamSettings, SettingsFileProblem> {
  const value = jsonIn(text);
  if (value === undefined) return failure({ code: "not-json" });
  const head = v.safeParse(headSchema, value);
  if (!head.success) return failure({ code: "other-format" });
  if (head.output.version > 1)
    return failure({ code: "newer-version", version: head.output.version });
  const file = v.safeParse(settingsFileSchema, value);
  if (!file.success) return failure({ code: "damaged", place: v.getDotPath(file.issues[0]) ?? "" });
  const settings = settingsFromOptions(file.output.settings);
  if (!settings.ok) {
    const { option, value: given, allowed } = settings.problem;
    return failure({ code: "setting-refused", option, value: given, allowed });
  }
  const { currency, links, drawn, merges, dismissed, tags, winBack, done, remembered } =
    file.output;
  return success({
    settings: settings.value,
    currency,
    links,
    merges,
    dismissed,
    ...(drawn === undefined ? {} : { drawn }),
    ...(tags === undefined ? {} : { tags }),
    ...(winBack === undefined ? {} : { winBack }),
    ...(done === undefined ? {} : { done }),
    remembered,
  });
}

const headSchema = v.looseObject({
  format: v.literal("kamerton-settings"),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** What a text holds as JSON; undefined where it is none. A mark at its head is passed over. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}
