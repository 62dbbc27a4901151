import { useId } from "react";

interface ShareChoiceProps {
  readonly label: string;
  readonly note: string;
  /** Quietly at the end of the line. */
  readonly aside?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  onChange(checked: boolean): void;
}

/** A decision of the sender's with what it means at the moment. */
export function ShareChoice({ label, note, aside, checked, disabled, onChange }: ShareChoiceProps) {
  const id = useId();
  return (
    <div className="share-choice">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-describedby={`${id}-note`}
        onChange={(event) => {
          onChange(event.currentTarget.checked);
        }}
      />
      <label htmlFor={id}>{label}</label>
      {aside !== undefined && <span className="share-aside note">{aside}</span>}
      <small id={`${id}-note`} className="note">
        {note}
      </small>
    </div>
  );
}
