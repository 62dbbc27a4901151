import { useId, useState } from "react";
import type { Border } from "../../analysis/settings.ts";
import type { PlainDate } from "../../domain/words.ts";
import { usePageParts } from "./page-parts.ts";
import { borderFromPercent, percentFromBorder } from "./percent.ts";

interface SegmentedProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly missing?: boolean;
    /** Why it is missing, where the file is not to blame. */
    readonly reason?: string;
  }[];
  onChange(value: Value): void;
}

/** One of a few, all in sight; what the file cannot give is there but off, and says why. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { words } = usePageParts();
  const name = useId();
  return (
    <fieldset className="setting">
      <legend>{props.legend}</legend>
      <span className="seg">
        {props.options.map(
          ({ value, label, missing = false, reason = words.settings.notInFile }) => (
            <label key={value} title={missing ? reason : undefined}>
              <input
                type="radio"
                name={name}
                value={value}
                checked={value === props.value}
                disabled={missing}
                onChange={() => {
                  props.onChange(value);
                }}
              />
              {label}
              {missing && <span className="vh">, {reason}</span>}
            </label>
          ),
        )}
      </span>
    </fieldset>
  );
}

interface DraftFieldProps {
  readonly label: string;
  readonly unit: string;
  /** The value as it is written in the field. */
  readonly text: string;
  readonly problem: string;
  /** How many letters it has room for. */
  readonly size?: number;
  /** An example, shown while it is empty. */
  readonly hint?: string;
  /** Takes what was typed, or refuses it. */
  accept(text: string): boolean;
}

/** A short field that takes effect on Enter or when it is left; a refused value stays to be mended. */
export function DraftField({
  label,
  unit,
  text,
  problem,
  size = 4,
  hint,
  accept,
}: DraftFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const note = useId();

  const settle = () => {
    if (draft === null) return;
    const accepted = draft === text || accept(draft);
    setRefused(!accepted);
    if (accepted) setDraft(null);
  };
  return (
    <label className="draft">
      {label}{" "}
      <input
        type="text"
        inputMode="decimal"
        size={size}
        placeholder={hint}
        value={draft ?? text}
        aria-invalid={refused}
        aria-describedby={refused ? note : undefined}
        onChange={(event) => {
          setDraft(event.currentTarget.value);
        }}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          settle();
        }}
      />{" "}
      {unit}
      {refused && (
        <span className="refused" id={note} role="alert">
          {problem}
        </span>
      )}
    </label>
  );
}

interface PercentFieldProps {
  readonly label: string;
  readonly border: Border;
  /** False where the border does not go with the others. */
  onChange(border: Border): boolean;
}

/** A border of classes or levels, written as a percentage and kept as an exact decimal. */
export function PercentField({ label, border, onChange }: PercentFieldProps) {
  const { locale, words } = usePageParts();
  const [problem, setProblem] = useState(words.settings.percentWrong);
  return (
    <DraftField
      label={label}
      unit="%"
      text={percentFromBorder(border, locale)}
      problem={problem}
      accept={(text) => {
        const next = borderFromPercent(text);
        setProblem(next === null ? words.settings.percentWrong : words.settings.orderWrong);
        return next !== null && onChange(next);
      }}
    />
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly whole: boolean;
  /** False for a number out of bounds. */
  onChange(value: number): boolean;
}

/** A number above zero. */
export function NumberField({ label, unit, value, whole, onChange }: NumberFieldProps) {
  const { locale, words } = usePageParts();
  const text = String(value);
  return (
    <DraftField
      label={label}
      unit={unit}
      text={locale === "ru" ? text.replace(".", ",") : text}
      problem={whole ? words.settings.wholeWrong : words.settings.numberWrong}
      accept={(typed) => {
        const next = Number(typed.trim().replace(",", "."));
        return next > 0 && (!whole || Number.isInteger(next)) && onChange(next);
      }}
    />
  );
}

interface DateFieldProps {
  readonly label: string;
  readonly day: PlainDate;
  onChange(day: PlainDate): void;
}

/** A day; taken when the field is left, since a half typed year is a day too. */
export function DateField({ label, day, onChange }: DateFieldProps) {
  return (
    <label className="draft">
      {label}{" "}
      <input
        key={day}
        type="date"
        defaultValue={day}
        onBlur={(event) => {
          const next = event.currentTarget.value;
          if (next !== "" && next !== day) onChange(next);
        }}
      />
    </label>
  );
}
