import { useId, useState } from "react";
import { isZero } from "./exact-sums.ts";
import { ownTotal, typedTotal } from "./own-total.ts";
import { usePageParts } from "./page-parts.ts";
import type { Reconciliation } from "./reconciliation.ts";

interface OwnTotalFieldProps {
  readonly sums: Reconciliation;
  exactMoney(decimal: string): string;
}

/** A total that the person knows, compared as it is typed; it stays on the page and goes nowhere. */
export function OwnTotalField({ sums, exactMoney }: OwnTotalFieldProps) {
  const { words } = usePageParts();
  const [text, setText] = useState("");
  const id = useId();
  return (
    <div className="own-total">
      <label htmlFor={id}>{words.check.own.label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={text}
        aria-describedby={`${id}-verdict`}
        onChange={(event) => {
          setText(event.currentTarget.value);
        }}
      />
      <p id={`${id}-verdict`} role="status" className="note">
        {text.trim() === "" ? (
          words.check.own.hint
        ) : (
          <OwnVerdict text={text} sums={sums} exactMoney={exactMoney} />
        )}
      </p>
    </div>
  );
}

function OwnVerdict({ text, sums, exactMoney }: OwnTotalFieldProps & { readonly text: string }) {
  const { words, locale, format } = usePageParts();
  const { own, sums: names } = words.check;
  const verdict = ownTotal(typedTotal(text, locale), sums);
  switch (verdict.kind) {
    case "unreadable":
      return own.unreadable;
    case "differs":
      return <b className="differs">≠ {own.differs(exactMoney(verdict.difference))}</b>;
    case "matches":
      return (
        <>
          <b className="matches">
            ✓ {isZero(verdict.rest) ? own.exact : own.rounded(exactMoney(verdict.rest))}
          </b>{" "}
          {format.list(verdict.bins.map((bin) => names.parts[bin].toLocaleLowerCase(locale)))}
        </>
      );
  }
}
