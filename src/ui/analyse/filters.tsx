import { memo, useEffect, useState } from "react";
import type { PropertyValue } from "../../analysis/index.ts";
import { noFilters, type Filters, type Settings } from "../../analysis/settings.ts";
import { lineProperties, type PlainDate } from "../../domain/words.ts";
import "../../styles/analyse/filters.css";
import { countOf, withDay, withValue } from "./filter-changes.ts";
import { PropertyField } from "./filters-field.tsx";
import { usePageParts } from "./page-parts.ts";
import type { AnalyseStore } from "./store.ts";
import type { Shown } from "./state.ts";

export function changeFilters(store: AnalyseStore, settings: Settings, filters: Filters): void {
  void store.change({ ...settings, filters });
}

interface FilterBarProps {
  readonly settings: Settings;
  readonly shown: Shown;
}

/** Which sales count, above the report; the values are read from the file when the bar is first opened. */
export const FilterBar = memo(function FilterBar({ settings, shown }: FilterBarProps) {
  const { words } = usePageParts();
  const [open, setOpen] = useState(false);
  const count = countOf(settings.filters);
  return (
    <details
      className="filters"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{count === 0 ? words.filters.all : words.filters.some(count)}</summary>
      {open && <FilterFields settings={settings} shown={shown} />}
    </details>
  );
});

function FilterFields({ settings, shown }: FilterBarProps) {
  const { words, store } = usePageParts();
  const { filters } = settings;
  const values = usePropertyValues(shown);
  const change = (next: Filters) => {
    changeFilters(store, settings, next);
  };
  if (values === null)
    return (
      <p className="note" role="status">
        {words.filters.reading}
      </p>
    );
  return (
    <>
      <div className="filters-row" role="group" aria-label={words.filters.label}>
        {lineProperties.map((property) => (
          <PropertyField
            key={property}
            property={property}
            values={values.filter((one) => one.property === property)}
            chosen={filters.values[property] ?? ""}
            onChange={(value) => {
              change(withValue(filters, property, value));
            }}
          />
        ))}
        {(["from", "to"] as const).map((key) => (
          <DayField
            key={key}
            label={words.filters[key]}
            day={filters[key] ?? ""}
            onChange={(day) => {
              change(withDay(filters, key, day));
            }}
          />
        ))}
        {countOf(filters) > 0 && (
          <button
            type="button"
            className="btn"
            onClick={() => {
              change(noFilters);
            }}
          >
            {words.filters.reset}
          </button>
        )}
      </div>
      <p className="note">{words.filters.note}</p>
    </>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly day: PlainDate;
  onChange(day: PlainDate): void;
}

/** Taken when the field is left, since a half typed year is a day too. */
function DayField({ label, day, onChange }: DayFieldProps) {
  return (
    <label>
      {label}
      <input
        key={day}
        type="date"
        defaultValue={day}
        onBlur={(event) => {
          const next = event.currentTarget.value;
          if (next !== day) onChange(next);
        }}
      />
    </label>
  );
}

/** The values of the file on the page; null until they are read. */
function usePropertyValues({ understood }: Shown): readonly PropertyValue[] | null {
  const { store } = usePageParts();
  const [values, setValues] = useState<readonly PropertyValue[] | null>(null);
  useEffect(() => {
    let gone = false;
    void store.propertyValues().then((read) => {
      if (!gone && read !== null) setValues(read);
    });
    return () => {
      gone = true;
    };
  }, [store, understood]);
  return values;
}
