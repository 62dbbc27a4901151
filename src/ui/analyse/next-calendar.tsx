import { useState } from "react";
import { reportMessages } from "../../messages/report.ts";
import type { FurtherTelling } from "../../reports/blocks/telling.ts";
import { awaitedIn, type Awaited } from "../../reports/calendar/awaited.ts";
import { download } from "../kit/download.ts";
import { usePageParts } from "./page-parts.ts";

const ways = ["top", "awaited", "chosen"] as const;

/** The next purchases as a file for a calendar: of A and B, of all, or of those ticked [L6]. */
export function NextCalendar({ telling }: { readonly telling: FurtherTelling }) {
  const { locale } = usePageParts();
  const words = reportMessages[locale].silent.calendar;
  const { document } = telling;
  const [way, setWay] = useState<(typeof ways)[number]>("top");
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const everybody = awaitedIn(document, "awaited");
  if (everybody.length === 0) return null;
  const whose = way === "chosen" ? ticked : way;
  const count = awaitedIn(document, whose).length;
  const save = async () => {
    const { nextPurchases } = await import("../../reports/calendar/next-purchases.ts");
    const text = nextPurchases(document, locale, whose);
    download(new Blob([text], { type: "text/calendar;charset=utf-8" }), words.file);
  };
  return (
    <div className="next-calendar">
      <label>
        {words.which}{" "}
        <select
          value={way}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setWay(ways.find((known) => known === value) ?? "top");
          }}
        >
          {ways.map((each) => (
            <option key={each} value={each}>
              {words.whose[each]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="btn" disabled={count === 0} onClick={() => void save()}>
        {words.button}
      </button>
      <span className="muted" role="status">
        {words.count(count)}
      </span>
      {way === "chosen" && (
        <Choice telling={telling} customers={everybody} ticked={ticked} onChange={setTicked} />
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly telling: FurtherTelling;
  readonly customers: readonly Awaited[];
  readonly ticked: ReadonlySet<string>;
  readonly onChange: (ticked: ReadonlySet<string>) => void;
}

/** Everybody awaited, the soonest first, each with a box to tick. */
function Choice({ telling, customers, ticked, onChange }: ChoiceProps) {
  const { names, format, words } = telling;
  const soonestFirst = customers.toSorted((one, other) => (one.nextDue < other.nextDue ? -1 : 1));
  return (
    <fieldset className="awaited">
      <legend className="vh">{words.silent.calendar.choose}</legend>
      {soonestFirst.map((customer) => (
        <label key={customer.id}>
          <input
            type="checkbox"
            checked={ticked.has(customer.id)}
            onChange={({ currentTarget }) => {
              const rest = [...ticked].filter((id) => id !== customer.id);
              onChange(new Set(currentTarget.checked ? [...rest, customer.id] : rest));
            }}
          />{" "}
          {names.short(customer)} <span className="muted">{format.day(customer.nextDue)}</span>
        </label>
      ))}
    </fieldset>
  );
}
