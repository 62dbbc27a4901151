import { memo } from "react";
import type { FilterName, ShownFilters } from "../../reports/blocks/filters.ts";
import { useReportParts } from "./report-parts.ts";

interface FilterChipsProps {
  readonly shown: ShownFilters;
  readonly onDrop: ((name: FilterName) => void) | undefined;
}

/** Which lines the report counts; where the data are at hand, each filter is one press from gone. */
export const FilterChips = memo(function FilterChips({
  shown: { lead, filters },
  onDrop,
}: FilterChipsProps) {
  const { words } = useReportParts();
  return (
    <p className="only">
      {lead}:
      {filters.map(({ name, text }) => (
        <span key={name} className="filter">
          {text}
          {onDrop !== undefined && (
            <button
              type="button"
              className="drop no-print"
              aria-label={words.filters.drop(text)}
              title={words.filters.drop(text)}
              onClick={() => {
                onDrop(name);
              }}
            >
              ×
            </button>
          )}
        </span>
      ))}
    </p>
  );
});
