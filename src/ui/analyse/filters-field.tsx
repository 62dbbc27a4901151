import { useId, useState } from "react";
import type { PropertyValue } from "../../analysis/index.ts";
import type { LineProperty } from "../../domain/words.ts";
import { usePageParts } from "./page-parts.ts";

/** Up to here a list is looked through, beyond it is searched. */
const LOOKED_THROUGH = 30;

interface PropertyFieldProps {
  readonly property: LineProperty;
  /** Those of most revenue first. */
  readonly values: readonly PropertyValue[];
  /** Empty where every line counts. */
  readonly chosen: string;
  onChange(value: string): void;
}

/** What a property must be; nothing where the file does not have it. */
export function PropertyField(props: PropertyFieldProps) {
  const { words } = usePageParts();
  const { property, values, chosen } = props;
  if (values.length === 0 && chosen === "") return null;
  return (
    <label>
      {words.filters.names[property]}
      {values.length <= LOOKED_THROUGH ? <LookedThrough {...props} /> : <Searched {...props} />}
    </label>
  );
}

function LookedThrough({ values, chosen, onChange }: PropertyFieldProps) {
  const { words } = usePageParts();
  const known = values.some(({ value }) => value === chosen);
  return (
    <select
      value={chosen}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
    >
      <option value="">{words.filters.any}</option>
      {chosen !== "" && !known && <option value={chosen}>{chosen}</option>}
      {values.map(({ value }) => (
        <option key={value} value={value}>
          {value}
        </option>
      ))}
    </select>
  );
}

/** A value is taken when it is one of the file, or none; what is half typed waits. */
function Searched({ values, chosen, onChange }: PropertyFieldProps) {
  const { words } = usePageParts();
  const [nowhere, setNowhere] = useState(false);
  const list = useId();
  const note = useId();
  const take = (text: string, done: boolean) => {
    const known = text === "" || values.some(({ value }) => value === text);
    setNowhere(done && !known);
    if (known && text !== chosen) onChange(text);
  };
  return (
    <>
      <input
        key={chosen}
        type="search"
        list={list}
        defaultValue={chosen}
        placeholder={words.filters.choose}
        aria-invalid={nowhere}
        aria-describedby={nowhere ? note : undefined}
        onChange={(event) => {
          // A value picked from the list comes whole; an emptied field may be on its way to another.
          if (event.currentTarget.value !== "") take(event.currentTarget.value, false);
        }}
        onBlur={(event) => {
          take(event.currentTarget.value.trim(), true);
        }}
      />
      <datalist id={list}>
        {values.map(({ value }) => (
          <option key={value} value={value} />
        ))}
      </datalist>
      {nowhere && (
        <span className="refused" id={note} role="alert">
          {words.filters.nowhere}
        </span>
      )}
    </>
  );
}
