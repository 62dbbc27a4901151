import { useId, useState } from "react";
import { numeralFromDecimal } from "../../messages/numerals.ts";
import type { RejectionReason } from "../../domain/source.ts";
import type { ReadTable } from "../../intake/contract.ts";
import { mendReading } from "./mend-reading.ts";
import { usePageParts } from "./page-parts.ts";

interface MendFieldProps {
  readonly label: string;
  readonly button: string;
  readonly from: string;
  readonly reason: RejectionReason;
  readonly table: ReadTable;
  onMend(to: string): void;
}

/** Another text for a cell; what it would be read as is told while it is typed. */
export function MendField({ label, button, from, reason, table, onMend }: MendFieldProps) {
  const [text, setText] = useState(from);
  const id = useId();
  const touched = text !== from;
  return (
    <form
      className="mend-field"
      onSubmit={(event) => {
        event.preventDefault();
        if (touched) onMend(text);
      }}
    >
      <label className="vh" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        size={14}
        value={text}
        aria-describedby={`${id}-reading`}
        onChange={(event) => {
          setText(event.currentTarget.value);
        }}
      />
      <button type="submit" className="btn" aria-disabled={!touched}>
        {button}
      </button>
      <span id={`${id}-reading`} className="mend-reading" role="status">
        {touched && <ReadsAs text={text} reason={reason} table={table} />}
      </span>
    </form>
  );
}

function ReadsAs({
  text,
  reason,
  table,
}: Pick<MendFieldProps, "reason" | "table"> & { readonly text: string }) {
  const { words, locale, format } = usePageParts();
  const { mending } = words.check;
  const reading = mendReading(text, reason, table);
  switch (reading.kind) {
    case "day":
      return <span className="matches">{mending.readsAs(format.day(reading.day))}</span>;
    case "number":
      return (
        <span className="matches">
          {mending.readsAs(numeralFromDecimal(locale, reading.decimal))}
        </span>
      );
    case "nothing":
      return reading.wanted === "date" ? mending.notDate : mending.notNumber;
  }
}
