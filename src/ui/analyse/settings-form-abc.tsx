import { abcBordersOf } from "../../analysis/index.ts";
import { abcRules, type Settings } from "../../analysis/settings.ts";
import { lineProperties } from "../../domain/words.ts";
import { PercentField, Segmented } from "./fields.tsx";
import { usePageParts } from "./page-parts.ts";
import { useChange } from "./settings-form-change.ts";
import type { SettingsPartProps } from "./settings-form-ranked.tsx";

/** 80-15-5: the classes of 1C's Trade Management, written as shares added up. */
const oneC = { rule: "cumulative", borders: null } as const;

/** By which rule classes are cut, where, and whether ranks begin anew inside a part [A3] [A5]. */
export function AbcRules({ settings, document }: SettingsPartProps) {
  const { words, store } = usePageParts();
  const { abc } = settings;
  const say = words.settings.classes;
  const inFile = document.sources.map(({ mapping }) => mapping);
  return (
    <>
      <Segmented
        legend={say.abcRule}
        value={abc.rule}
        options={abcRules.map((value) => ({ value, label: say.abcRules[value] }))}
        onChange={(rule) =>
          void store.change({ ...settings, abc: { ...abc, rule, borders: null } })
        }
      />
      <Borders settings={settings} />
      <Segmented
        legend={say.within}
        value={abc.within ?? "all"}
        options={[
          { value: "all", label: say.withins.all },
          ...lineProperties.map((value) => ({
            value,
            label: say.withins[value],
            missing: !inFile.some((mapping) => mapping[value] !== undefined),
          })),
        ]}
        onChange={(within) =>
          void store.change({
            ...settings,
            abc: { ...abc, within: within === "all" ? null : within },
          })
        }
      />
    </>
  );
}

/** The borders of a rule that has them; else what cuts the classes instead. */
function Borders({ settings }: { readonly settings: Settings }) {
  const { words } = usePageParts();
  const change = useChange();
  const { abc } = settings;
  const say = words.settings.classes;
  const inForce = abcBordersOf(abc);
  if (inForce === null) return <p className="note">{say.noBorders}</p>;
  const share = abc.rule === "share";
  return (
    <fieldset className="setting">
      <legend>{words.settings.abc}</legend>
      <PercentField
        label={share ? say.aFrom : words.settings.aUpTo}
        border={inForce.a}
        onChange={(a) => change({ ...settings, abc: { ...abc, borders: { ...inForce, a } } })}
      />
      <PercentField
        label={share ? say.bFrom : words.settings.bUpTo}
        border={inForce.b}
        onChange={(b) => change({ ...settings, abc: { ...abc, borders: { ...inForce, b } } })}
      />
      <button
        type="button"
        className="btn quiet"
        onClick={() => change({ ...settings, abc: { ...abc, ...oneC } })}
      >
        {words.settings.presetOneC}
      </button>
    </fieldset>
  );
}
