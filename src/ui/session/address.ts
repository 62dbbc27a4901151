import { optionNames, optionsFromSettings, settingsFromOptions } from "../../analysis/options.ts";
import type { Settings } from "../../analysis/settings.ts";

/** What the address of the analyse page holds: how to reckon, never what. */
export interface Place {
  readonly settings: Settings;
  /** The invented sample is open. */
  readonly sample: boolean;
}

const sampleName = "sample";

/** The place of an address; an option that nobody knows or that takes no such value counts for nothing. */
export function placeFrom(search: string): Place {
  const query = new URLSearchParams(search);
  const texts = new Map(
    optionNames.flatMap((name) => {
      const text = query.get(name);
      return text === null ? [] : [[name, text] as const];
    }),
  );
  return { settings: settingsFrom(new Map(texts)), sample: query.has(sampleName) };
}

function settingsFrom(texts: Map<string, string>): Settings {
  const read = settingsFromOptions(Object.fromEntries(texts));
  if (read.ok) return read.value;
  texts.delete(read.problem.option);
  return settingsFrom(texts);
}

/** The search part of the address with its question mark; empty where everything is as usual. */
export function searchOf({ settings, sample }: Place): string {
  const options = Object.entries(optionsFromSettings(settings));
  const pairs = sample ? [...options, [sampleName, "1"]] : options;
  if (pairs.length === 0) return "";
  // A comma may stand in a query as it is, and a person reads `abc=0.7,0.9`.
  const readable = (text: string) => encodeURIComponent(text).replaceAll("%2C", ",");
  return `?${pairs.map(([name = "", text = ""]) => `${readable(name)}=${readable(text)}`).join("&")}`;
}
