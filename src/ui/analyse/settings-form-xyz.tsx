import { FEWEST_SEASON_MONTHS, fullSteps, lengthOf, stepSpans } from "../../analysis/index.ts";
import type { Settings } from "../../analysis/settings.ts";
import { ownBorders } from "../../analysis/xyz/rule.ts";
import type { ReportDocument } from "../../reports/document.ts";
import { PercentField, Segmented } from "./fields.tsx";
import { usePageParts } from "./page-parts.ts";
import { useChange } from "./settings-form-change.ts";
import type { SettingsPartProps } from "./settings-form-ranked.tsx";

/** Full months of the data, by its first and last date. */
function fullMonths({ period: { first, last, grain } }: ReportDocument): number {
  return lengthOf(fullSteps(stepSpans("month", { first, last }, { first, last }, grain)));
}

/** By which reading steadiness is told, and how exactly [X1] [X2] [P3]. */
export function XyzRules({ settings, document }: SettingsPartProps) {
  const { words, store } = usePageParts();
  const { xyz } = settings;
  return (
    <>
      <Segmented
        legend={words.settings.xyz}
        value={xyz.rule}
        options={(["frequency", "variation"] as const).map((value) => ({
          value,
          label: words.settings.xyzRules[value],
        }))}
        onChange={(rule) =>
          void store.change({ ...settings, xyz: { ...xyz, rule, borders: null } })
        }
      />
      <Borders settings={settings} />
      {xyz.rule === "variation" && <Variation settings={settings} document={document} />}
      <Segmented
        legend={words.settings.since}
        value={xyz.since}
        options={(["window", "firstPurchase"] as const).map((value) => ({
          value,
          label: words.settings.sinces[value],
        }))}
        onChange={(since) => void store.change({ ...settings, xyz: { ...xyz, since } })}
      />
    </>
  );
}

/** The narrow borders of textbooks on stock. */
const narrow = { x: "0.1", y: "0.25" } as const;

function Borders({ settings }: { readonly settings: Settings }) {
  const { words } = usePageParts();
  const { xyz } = settings;
  const borders = xyz.borders ?? ownBorders[xyz.rule];
  const frequency = xyz.rule === "frequency";
  const change = useChange();
  const changeBorders = (next: NonNullable<Settings["xyz"]["borders"]>): boolean =>
    change({ ...settings, xyz: { ...xyz, borders: next } });
  return (
    <fieldset className="setting">
      <legend>{words.settings.xyzBorders}</legend>
      <PercentField
        label={frequency ? words.settings.xFrom : words.settings.xUpTo}
        border={borders.x}
        onChange={(x) => changeBorders({ ...borders, x })}
      />
      <PercentField
        label={frequency ? words.settings.yFrom : words.settings.yUpTo}
        border={borders.y}
        onChange={(y) => changeBorders({ ...borders, y })}
      />
      {!frequency && (
        <button type="button" className="btn quiet" onClick={() => changeBorders(narrow)}>
          {words.settings.classes.presetNarrow}
        </button>
      )}
    </fieldset>
  );
}

function Variation({ settings, document }: SettingsPartProps) {
  const { words, store } = usePageParts();
  const { xyz } = settings;
  const say = words.settings.classes;
  const tooShort = fullMonths(document) < FEWEST_SEASON_MONTHS;
  return (
    <>
      <Segmented
        legend={say.deviation}
        value={xyz.deviation}
        options={(["population", "sample"] as const).map((value) => ({
          value,
          label: say.deviations[value],
        }))}
        onChange={(deviation) => void store.change({ ...settings, xyz: { ...xyz, deviation } })}
      />
      <Segmented
        legend={say.seasons}
        value={xyz.seasons}
        options={(["keep", "remove"] as const).map((value) => ({
          value,
          label: say.seasonChoices[value],
          missing: value === "remove" && tooShort,
          reason: say.seasonsTooShort,
        }))}
        onChange={(seasons) => void store.change({ ...settings, xyz: { ...xyz, seasons } })}
      />
      {tooShort && <p className="note">{say.seasonsTooShort}</p>}
    </>
  );
}
