import {
  optionsFromSettings,
  privateOptions,
  settingsFromOptions,
  type OptionName,
} from "../../analysis/options.ts";
import type { ReportDocument } from "../document.ts";

/**
 * The settings of a report as the search of the address of the analyse page, so that a reader judges
 * a file of his own by the same borders; empty where all are as usual. Names, sums and days are of
 * this report only and stay out.
 */
export function settingsSearch({ parameters, period }: ReportDocument): string {
  const { unit, measure, measureChosen, abc, xyz, dependency, lost } = parameters;
  const read = settingsFromOptions({
    unit,
    measure: measureChosen === "auto" ? "auto" : measure,
    step: period.stepChosen === "auto" ? "auto" : period.step,
    "abc-rule": abc.rule,
    ...(abc.a === null || abc.b === null ? {} : { abc: `${abc.a},${abc.b}` }),
    ...(abc.within === undefined ? {} : { "abc-within": abc.within }),
    xyz: xyz.rule,
    "xyz-borders": `${xyz.x},${xyz.y}`,
    since: xyz.since,
    partial: xyz.partial,
    ...(xyz.deviation === undefined ? {} : { deviation: xyz.deviation }),
    ...(xyz.seasons === undefined ? {} : { seasons: xyz.seasons }),
    dependency: [dependency.key, dependency.critical, dependency.mono].join(","),
    lost: [lost.factor, lost.days].join(","),
  });
  if (!read.ok) return "";
  // Object.entries forgets that the names are those of options.
  const chosen = Object.entries(optionsFromSettings(read.value)) as [OptionName, string][];
  const open = chosen.filter(([name]) => !privateOptions.has(name));
  const search = new URLSearchParams(open).toString().replaceAll("%2C", ",");
  return search === "" ? "" : `?${search}`;
}
