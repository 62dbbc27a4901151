import { optionsFromSettings, settingsFromOptions } from "../../analysis/options.ts";
import type { Settings } from "../../analysis/settings.ts";
import { usePageParts } from "./page-parts.ts";

/** Borders must ascend, and so on: the same judgement as of an address or the command line. */
const isAllowed = (settings: Settings): boolean =>
  settingsFromOptions(optionsFromSettings(settings)).ok;

/** Takes settings where they go together; false where a field must be mended first. */
export function useChange(): (settings: Settings) => boolean {
  const { store } = usePageParts();
  return (settings) => {
    const allowed = isAllowed(settings);
    if (allowed) void store.change(settings);
    return allowed;
  };
}

/**
 * The settings with what a report offers, by the names of options; borders of XYZ stand as usual where
 * the rule changes. Null where the offer is none of this version.
 */
export function settingsWithOffer(
  settings: Settings,
  offer: Readonly<Record<string, string>>,
): Settings | null {
  const kept =
    offer["xyz"] === undefined
      ? settings
      : { ...settings, xyz: { ...settings.xyz, borders: null } };
  const outcome = settingsFromOptions({ ...optionsFromSettings(kept), ...offer });
  return outcome.ok ? outcome.value : null;
}
