import {
  optionNames,
  optionsFromSettings,
  privateOptions,
  settingsFromOptions,
  type OptionName,
} from "../../analysis/options.ts";
import type { Settings } from "../../analysis/settings.ts";
import type { ReportPlace } from "../report/report-place.ts";

/** What the address of the analyse page holds: how to reckon and where to look, never what was sold. */
export interface Place {
  readonly settings: Settings;
  /** The invented sample is open. */
  readonly sample: boolean;
  readonly report: ReportPlace;
}

/**
 * The two parts of an address with their `?` and `#`; empty where everything is as usual. A browser
 * sends the search to the host at every reload and keeps the fragment, so names stand only there.
 */
export interface Address {
  readonly search: string;
  readonly hash: string;
}

const sampleName = "sample";
const inSearch = ["cell", "group", "state", "sort"] as const;
const inHash = ["customer"] as const;

/** The place of an address; an option that nobody knows or that takes no such value counts for nothing. */
export function placeFrom({ search, hash }: Address): Place {
  const open = new URLSearchParams(search);
  const closed = new URLSearchParams(hash.replace(/^#/, ""));
  const texts = new Map(
    optionNames.flatMap((name) => {
      const text = (privateOptions.has(name) ? closed : open).get(name);
      return text === null ? [] : [[name, text] as const];
    }),
  );
  const at = (part: URLSearchParams, name: string): string => part.get(name) ?? "";
  const report = {
    cell: at(open, "cell"),
    group: at(open, "group"),
    state: at(open, "state"),
    sort: at(open, "sort"),
    customer: at(closed, "customer"),
  };
  return { settings: settingsFrom(new Map(texts)), sample: open.has(sampleName), report };
}

function settingsFrom(texts: Map<string, string>): Settings {
  const read = settingsFromOptions(Object.fromEntries(texts));
  if (read.ok) return read.value;
  texts.delete(read.problem.option);
  return settingsFrom(texts);
}

type Pair = readonly [string, string];

/** The address of a place; read back it gives the same place. */
export function addressOf({ settings, sample, report }: Place): Address {
  // Object.entries forgets that the names are those of options.
  const chosen = Object.entries(optionsFromSettings(settings)) as [OptionName, string][];
  const places = (names: readonly (keyof ReportPlace)[]): readonly Pair[] =>
    names.flatMap((name) => (report[name] === "" ? [] : [[name, report[name]] as const]));
  return {
    search: written("?", [
      ...chosen.filter(([name]) => !privateOptions.has(name)),
      ...places(inSearch),
      ...(sample ? [[sampleName, "1"] as const] : []),
    ]),
    hash: written("#", [...chosen.filter(([name]) => privateOptions.has(name)), ...places(inHash)]),
  };
}

function written(mark: "?" | "#", pairs: readonly Pair[]): string {
  if (pairs.length === 0) return "";
  // A comma may stand in an address as it is, and a person reads `abc=0.7,0.9`.
  const readable = (text: string) => encodeURIComponent(text).replaceAll("%2C", ",");
  return mark + pairs.map(([name, text]) => `${readable(name)}=${readable(text)}`).join("&");
}
