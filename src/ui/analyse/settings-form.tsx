import { optionsFromSettings, settingsFromOptions } from "../../analysis/options.ts";
import { cumulativeBorders } from "../../analysis/index.ts";
import { defaultSettings, type Settings } from "../../analysis/settings.ts";
import { ownBorders } from "../../analysis/xyz/rule.ts";
import { measures, steps, units, type Measure } from "../../domain/words.ts";
import type { ReportDocument } from "../../reports/document.ts";
import "../../styles/analyse/settings.css";
import { DateField, NumberField, PercentField, Segmented } from "./fields.tsx";
import { usePageParts } from "./page-parts.ts";
import { useWorkspace } from "./use-workspace.ts";

interface SettingsFormProps {
  readonly settings: Settings;
  readonly document: ReportDocument;
}

/** Borders must ascend, and so on: the same judgement as of an address or the command line. */
const isAllowed = (settings: Settings): boolean =>
  settingsFromOptions(optionsFromSettings(settings)).ok;

/** Takes settings where they go together; false where a field must be mended first. */
function useChange(): (settings: Settings) => boolean {
  const { store } = usePageParts();
  return (settings) => {
    const allowed = isAllowed(settings);
    if (allowed) void store.change(settings);
    return allowed;
  };
}

/** What the data of a report can be ranked by. */
export function hasMeasure({ totals }: ReportDocument, measure: Measure): boolean {
  return totals[measure] !== null;
}

/** Every choice of a report as a control; each change goes into the address and makes it anew. */
export function SettingsForm({ settings, document }: SettingsFormProps) {
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
      <AbcBorders settings={settings} />
      <XyzRule settings={settings} />
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
}

function WhatIsRanked({ settings, document }: SettingsFormProps) {
  const { words, store } = usePageParts();
  const mapping = document.sources[0]?.mapping;
  const links = useWorkspace().contents.links?.links ?? [];
  const auto =
    document.parameters.measureChosen === "auto"
      ? words.settings.autoIs(words.settings.measures[document.parameters.measure])
      : words.settings.auto;
  const missing = {
    entity: false,
    customer: false,
    group:
      mapping?.customerGroup === undefined && !links.some(({ customerGroup }) => customerGroup),
    keyPerson: mapping?.keyPerson === undefined && !links.some(({ keyPerson }) => keyPerson),
  };
  return (
    <>
      <Segmented
        legend={words.settings.measure}
        value={settings.measure}
        options={[
          { value: "auto", label: auto },
          ...measures.map((value) => ({
            value,
            label: words.settings.measures[value],
            missing: !hasMeasure(document, value),
          })),
        ]}
        onChange={(measure) => void store.change({ ...settings, measure })}
      />
      <Segmented
        legend={words.settings.unit}
        value={settings.unit}
        options={units.map((value) => ({
          value,
          label: words.settings.units[value],
          missing: missing[value],
        }))}
        onChange={(unit) => void store.change({ ...settings, unit })}
      />
    </>
  );
}

interface PartProps {
  readonly settings: Settings;
}

/** 80-15-5: the classes of 1C's Trade Management, written as shares added up. */
const oneC: Settings["abc"] = { rule: "cumulative", borders: null, within: null };

function AbcBorders({ settings }: PartProps) {
  const { words } = usePageParts();
  const change = useChange();
  const { abc } = settings;
  const inForce = cumulativeBorders(abc);
  return (
    <fieldset className="setting">
      <legend>{words.settings.abc}</legend>
      <PercentField
        label={words.settings.aUpTo}
        border={inForce.a}
        onChange={(a) => change({ ...settings, abc: { ...abc, borders: { ...inForce, a } } })}
      />
      <PercentField
        label={words.settings.bUpTo}
        border={inForce.b}
        onChange={(b) => change({ ...settings, abc: { ...abc, borders: { ...inForce, b } } })}
      />
      <button
        type="button"
        className="btn quiet"
        onClick={() => change({ ...settings, abc: oneC })}
      >
        {words.settings.presetOneC}
      </button>
    </fieldset>
  );
}

function XyzRule({ settings }: PartProps) {
  const { words, store } = usePageParts();
  const { xyz } = settings;
  const borders = xyz.borders ?? ownBorders[xyz.rule];
  const frequency = xyz.rule === "frequency";
  const change = useChange();
  const changeBorders = (next: NonNullable<Settings["xyz"]["borders"]>): boolean =>
    change({ ...settings, xyz: { ...xyz, borders: next } });
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
      </fieldset>
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

function Steps({ settings, document }: SettingsFormProps) {
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

function Levels({ settings, document }: SettingsFormProps) {
  const { words, store } = usePageParts();
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
        <DateField
          label={words.settings.asOf}
          day={settings.asOf ?? document.parameters.asOf}
          onChange={(asOf) => void store.change({ ...settings, asOf })}
        />
      </fieldset>
    </>
  );
}
