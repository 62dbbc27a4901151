import { memo } from "react";
import { defaultSettings } from "../../analysis/settings.ts";
import "../../styles/analyse/settings.css";
import { usePageParts } from "./page-parts.ts";
import { AbcRules } from "./settings-form-abc.tsx";
import { Levels, Steps } from "./settings-form-levels.tsx";
import { WhatIsRanked, type SettingsPartProps } from "./settings-form-ranked.tsx";
import { XyzRules } from "./settings-form-xyz.tsx";

/** Every choice of a report as a control; each change goes into the address and makes it anew. */
export const SettingsForm = memo(function SettingsForm({ settings, document }: SettingsPartProps) {
  const { words, store } = usePageParts();
  return (
    <form
      className="settings"
      aria-label={words.settings.label}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <WhatIsRanked settings={settings} document={document} />
      <AbcRules settings={settings} document={document} />
      <XyzRules settings={settings} document={document} />
      <Steps settings={settings} document={document} />
      <Levels settings={settings} document={document} />
      <p className="setting-end">
        <button type="button" className="btn" onClick={() => void store.change(defaultSettings)}>
          {words.settings.reset}
        </button>
        <span className="note">{words.settings.note}</span>
      </p>
    </form>
  );
});
