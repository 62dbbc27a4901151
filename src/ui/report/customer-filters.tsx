import { useMemo, type ReactNode } from "react";
import { customerTypes, type CustomerType } from "../../domain/customer-tag.ts";
import type { CustomerState } from "../../domain/words.ts";
import type { CustomerRow } from "../../reports/blocks/customers.ts";
import {
  groupFromKey,
  groupKey,
  isEveryone,
  everyone,
  stateFromKey,
  typeFromKey,
  states,
} from "./customer-choice.ts";
import type { CustomerChoice } from "./customer-choice.ts";
import { facetsOf } from "./customer-facets.ts";
import { useReportParts } from "./report-parts.ts";

interface CustomerFiltersProps {
  readonly rows: readonly CustomerRow[];
  readonly choice: CustomerChoice;
  readonly onChange: (choice: CustomerChoice) => void;
}

const inOrder = (values: ReadonlySet<string>, locale: string): readonly string[] =>
  [...values].sort(new Intl.Collator(locale).compare);

/** What there is to narrow by, in the order of the alphabet; in one go, since rows are thousands. */
function offeredBy(rows: readonly CustomerRow[], locale: string) {
  const [managers, regions, groups] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const types = new Set<CustomerType>();
  const met = new Set<CustomerState>();
  for (const row of rows) {
    const facets = facetsOf(row);
    if (facets.manager !== null) managers.add(facets.manager);
    if (facets.region !== null) regions.add(facets.region);
    groups.add(facets.abc).add(facets.abc + (facets.xyz ?? ""));
    for (const type of facets.types) types.add(type);
    met.add(facets.state);
  }
  return {
    managers: inOrder(managers, locale),
    regions: inOrder(regions, locale),
    groups: inOrder(groups, "en"),
    types: customerTypes.filter((type) => types.has(type)),
    states: states.filter((state) => met.has(state)),
  };
}

/** Search and narrowing; only what the data know is offered. */
export function CustomerFilters({ rows, choice, onChange }: CustomerFiltersProps) {
  const { words, locale } = useReportParts();
  const say = words.customersBlock;
  const known = useMemo(() => offeredBy(rows, locale), [rows, locale]);
  return (
    <div className="filters no-print" role="search">
      <input
        type="search"
        value={choice.text}
        placeholder={say.search}
        aria-label={say.search}
        onChange={({ currentTarget }) => {
          onChange({ ...choice, text: currentTarget.value });
        }}
      />
      <Choice
        label={say.filterClass}
        all={say.allClasses}
        value={groupKey(choice.group)}
        onChange={(key) => {
          onChange({ ...choice, group: groupFromKey(key) });
        }}
      >
        {known.groups.map((key) => (
          <option key={key} value={key} lang="en">
            {key}
          </option>
        ))}
      </Choice>
      <Choice
        label={say.filterState}
        all={say.allStates}
        value={choice.state ?? ""}
        onChange={(key) => {
          onChange({ ...choice, state: stateFromKey(key) });
        }}
      >
        {known.states.map((state) => (
          <option key={state} value={state}>
            {words.states[state]}
          </option>
        ))}
      </Choice>
      {known.types.length > 0 && (
        <Choice
          label={say.filterType}
          all={say.allTypes}
          value={choice.type ?? ""}
          onChange={(key) => {
            onChange({ ...choice, type: typeFromKey(key) });
          }}
        >
          {known.types.map((type) => (
            <option key={type} value={type}>
              {words.types[type]}
            </option>
          ))}
        </Choice>
      )}
      <Named
        label={say.filterManager}
        all={say.allManagers}
        names={known.managers}
        value={choice.manager}
        onChange={(manager) => {
          onChange({ ...choice, manager });
        }}
      />
      <Named
        label={say.filterRegion}
        all={say.allRegions}
        names={known.regions}
        value={choice.region}
        onChange={(region) => {
          onChange({ ...choice, region });
        }}
      />
      {!isEveryone(choice) && (
        <button
          type="button"
          className="btn quiet"
          onClick={() => {
            onChange(everyone);
          }}
        >
          {say.reset}
        </button>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, all, value, onChange, children }: ChoiceProps) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => {
        onChange(currentTarget.value);
      }}
    >
      <option value="">{all}</option>
      {children}
    </select>
  );
}

interface NamedProps {
  readonly label: string;
  readonly all: string;
  readonly names: readonly string[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

function Named({ names, value, onChange, ...rest }: NamedProps) {
  if (names.length === 0) return null;
  return (
    <Choice
      {...rest}
      value={value ?? ""}
      onChange={(key) => {
        onChange(key === "" ? null : key);
      }}
    >
      {names.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </Choice>
  );
}
