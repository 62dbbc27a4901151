import { looksBack } from "../../analysis/index.ts";
import { DateField } from "./fields.tsx";
import { usePageParts } from "./page-parts.ts";
import type { SettingsPartProps } from "./settings-form-ranked.tsx";

/** Up to which day lines count [L1]: any, or one of those that people look back from. */
export function AsOf({ settings, document }: SettingsPartProps) {
  const { words, store, format } = usePageParts();
  const { asOf } = settings;
  // The sample as it was built is held by nobody, and is never as of an earlier day.
  const { firstDate, lastDate } = store.state().held?.intake.facts ?? {
    firstDate: document.period.first,
    lastDate: document.parameters.asOf,
  };
  const change = (day: string | null) => void store.change({ ...settings, asOf: day });
  const days = looksBack({ firstDate, lastDate });
  return (
    <div className="setting">
      <DateField
        label={words.settings.asOf}
        day={asOf ?? document.parameters.asOf}
        onChange={(day) => {
          change(day === lastDate ? null : day);
        }}
      />
      {days.length > 0 && (
        <span className="setting-days" role="group" aria-label={words.settings.looksBack}>
          {[null, ...days.filter((day) => day < lastDate)].map((day) => (
            <button
              key={day ?? "last"}
              type="button"
              className="btn quiet"
              aria-pressed={asOf === day}
              onClick={() => {
                change(day);
              }}
            >
              {day === null ? words.settings.lastDay : format.day(day)}
            </button>
          ))}
        </span>
      )}
    </div>
  );
}
