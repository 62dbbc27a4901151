import { defaultSettings, type Settings } from "../../analysis/settings.ts";
import { usePageParts } from "./page-parts.ts";
import { sameSettings } from "./state.ts";

/** Settings that came with the address and wait for a file. */
export function WaitingSettings({ settings }: { readonly settings: Settings }) {
  const { words, store } = usePageParts();
  if (sameSettings(settings, defaultSettings)) return null;
  return (
    <p className="waiting-settings">
      {words.settings.waiting}{" "}
      <button
        type="button"
        className="btn quiet"
        onClick={() => void store.change(defaultSettings)}
      >
        {words.settings.reset}
      </button>
    </p>
  );
}
