import { optionNames, optionsFromSettings, settingsFromOptions } from "../../analysis/options.ts";
import type { Settings } from "../../analysis/settings.ts";
import type { ReportPlace } from "../report/report-place.ts";

/** What the address of the analyse page holds: how to reckon and where to look, never what. */
export interface Place {
  readonly settings: Settings;
  /** The invented sample is open. */
  readonly sample: boolean;
  readonly report: ReportPlace;
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
  const at = (name: keyof ReportPlace): string => query.get(name) ?? "";
  const report = { cell: at("cell"), group: at("group"), state: at("state"), sort: at("sort") };
  return { settings: settingsFrom(new Map(texts)), sample: query.has(sampleName), report };
}

function settingsFrom(texts: Map<string, string>): Settings {
  const read = settingsFromOptions(Object.fromEntries(texts));
  if (read.ok) return read.value;
  texts.delete(read.problem.option);
  return settingsFrom(texts);
}

/** The search part of the address with its question mark; empty where everything is as usual. */
export function searchOf({ settings, sample, report }: Place): string {
  const pairs: readonly (readonly string[])[] = [
    ...Object.entries(optionsFromSettings(settings)),
    ...Object.entries(report).filter(([, text]) => text !== ""),
    ...(sample ? [[sampleName, "1"]] : []),
  ];
  if (pairs.length === 0) return "";
  // A comma may stand in a query as it is, and a person reads `abc=0.7,0.9`.
  const readable = (text: string) => encodeURIComponent(text).replaceAll("%2C", ",");
  return `?${pairs.map(([name = "", text = ""]) => `${readable(name)}=${readable(text)}`).join("&")}`;
}
