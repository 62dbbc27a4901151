import { lazy, Suspense } from "react";
import { steps } from "../../domain/words.ts";
import { NumberField, PercentField, Segmented } from "./fields.tsx";
import { usePageParts } from "./page-parts.ts";
import { AsOf } from "./settings-form-as-of.tsx";
import { useChange } from "./settings-form-change.ts";
import type { SettingsPartProps } from "./settings-form-ranked.tsx";

export const StepReasonNote = lazy(() => import("./step-reason-note.tsx"));

/** How time is cut, and whether partial steps count [P2] [P4]. */
export function Steps({ settings, document }: SettingsPartProps) {
  const { words, store } = usePageParts();
  const { period } = document;
  const auto =
    period.stepChosen === "auto"
      ? words.settings.autoIs(words.settings.steps[period.step])
      : words.settings.auto;
  return (
    <>
      <Segmented
        legend={words.settings.step}
        value={settings.step}
        options={[
          { value: "auto", label: auto },
          ...steps.map((value) => ({ value, label: words.settings.steps[value] })),
        ]}
        onChange={(step) => void store.change({ ...settings, step })}
      />
      <Suspense fallback={null}>
        <StepReasonNote document={document} />
      </Suspense>
      <label className="setting-check">
        <input
          type="checkbox"
          checked={settings.xyz.partial === "exclude"}
          onChange={(event) => {
            const partial = event.currentTarget.checked ? "exclude" : "include";
            void store.change({ ...settings, xyz: { ...settings.xyz, partial } });
          }}
        />
        {words.settings.partial}
      </label>
    </>
  );
}

/** Levels of dependency, and when a silent customer is called lost [D1] [L2]. */
export function Levels({ settings, document }: SettingsPartProps) {
  const { words } = usePageParts();
  const { dependency, lost } = settings;
  const change = useChange();
  return (
    <>
      <fieldset className="setting">
        <legend>{words.settings.dependency}</legend>
        {(["key", "critical", "mono"] as const).map((status) => (
          <PercentField
            key={status}
            label={words.settings[status]}
            border={dependency[status]}
            onChange={(border) =>
              change({ ...settings, dependency: { ...dependency, [status]: border } })
            }
          />
        ))}
      </fieldset>
      <fieldset className="setting">
        <legend>{words.settings.lost}</legend>
        <NumberField
          label={words.settings.lostFactor}
          unit={words.settings.lostFactorUnit}
          value={lost.factor}
          whole={false}
          onChange={(factor) => change({ ...settings, lost: { ...lost, factor } })}
        />
        <NumberField
          label={words.settings.lostDays}
          unit={words.settings.lostDaysUnit}
          value={lost.days}
          whole
          onChange={(days) => change({ ...settings, lost: { ...lost, days } })}
        />
      </fieldset>
      <AsOf settings={settings} document={document} />
    </>
  );
}
