import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import type { Guess } from "../../intake/contract.ts";
import { usePageParts } from "./page-parts.ts";

interface ChipProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** Something understood that cannot be another way: a word and its value. */
export function Chip({ label, children }: ChipProps) {
  return (
    <div className="chip">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface OpenChipProps extends ChipProps {
  readonly value: ReactNode;
  /** A doubtful guess is drawn so that it is seen. */
  readonly doubtful?: boolean;
}

/** Something understood that a person can change: opens on a click, on Enter and on Space. */
export function OpenChip({ label, value, doubtful = false, children }: OpenChipProps) {
  const { words } = usePageParts();
  const details = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const close = (event: PointerEvent) => {
      const inside = event.target instanceof Node && details.current?.contains(event.target);
      if (inside !== true) details.current?.removeAttribute("open");
    };
    document.addEventListener("pointerdown", close);
    return () => {
      document.removeEventListener("pointerdown", close);
    };
  }, []);

  return (
    <div className="chip" data-doubtful={doubtful}>
      <dt>{label}</dt>
      <dd>
        <details
          ref={details}
          name="understood"
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            event.currentTarget.removeAttribute("open");
            event.currentTarget.querySelector("summary")?.focus();
          }}
        >
          <summary>
            {value}
            <span className="vh"> {words.understood.change}</span>
          </summary>
          <div className="chip-panel">{children}</div>
        </details>
      </dd>
    </div>
  );
}

/** Values of a closed list, the likely ones first. */
export const optionsOf = <Value extends string>(words: Readonly<Record<Value, string>>) =>
  // Object.entries forgets that the keys of a record are its closed list.
  (Object.entries(words) as [Value, string][]).map(([value, label]) => ({ value, label }));

interface ChoicesProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  onChange(value: Value): void;
}

/** The ways it could be, as radio buttons. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const name = useId();
  return (
    <fieldset className="choices">
      <legend className="vh">{props.legend}</legend>
      {props.options.map(({ value, label }) => (
        <label key={value} className="choice">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === props.value}
            onChange={() => {
              props.onChange(value);
            }}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

/** How a guess came about: by hand, or with how much confidence. */
export function GuessOrigin({ guess }: { readonly guess: Guess<unknown> }) {
  const { words, format } = usePageParts();
  return (
    <p className="note">
      {guess.chosen === "by-hand"
        ? words.understood.byHand
        : `${words.understood.guessed}, ${words.understood.sure(format.level(Math.round(guess.confidence * 100) / 100))}`}
    </p>
  );
}

interface RowFieldProps {
  readonly row: number;
  onChange(row: number): void;
}

/** The number of a row, as a spreadsheet numbers it. */
export function RowField({ row, onChange }: RowFieldProps) {
  const { words } = usePageParts();
  const [draft, setDraft] = useState(String(row));
  return (
    <form
      className="row-field"
      onSubmit={(event) => {
        event.preventDefault();
        const next = Number(draft);
        if (Number.isInteger(next) && next > 0) onChange(next);
      }}
    >
      <label>
        {words.understood.rowNumber}{" "}
        <input
          type="number"
          min={1}
          max={10_000}
          value={draft}
          onChange={(event) => {
            setDraft(event.currentTarget.value);
          }}
        />
      </label>{" "}
      <button type="submit" className="btn">
        {words.understood.apply}
      </button>
    </form>
  );
}
