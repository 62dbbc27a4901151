import type { Settings } from "../../analysis/settings.ts";
import { measures, units, type Measure } from "../../domain/words.ts";
import type { ReportDocument } from "../../reports/document.ts";
import { Segmented } from "./fields.tsx";
import { usePageParts } from "./page-parts.ts";
import { useWorkspace } from "./use-workspace.ts";

export interface SettingsPartProps {
  readonly settings: Settings;
  readonly document: ReportDocument;
}

/** What the data of a report can be ranked by. */
export function hasMeasure({ totals }: ReportDocument, measure: Measure): boolean {
  return totals[measure] !== null;
}

/** By what customers are ranked, and whose money is added up. */
export function WhatIsRanked({ settings, document }: SettingsPartProps) {
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
