import type { SourceWarning } from "../../domain/source.ts";
import type { IntakeChoices, ReadTable } from "../../intake/contract.ts";
import { formatFor } from "../../messages/format.ts";
import { columnName } from "../../intake/mapping/columns.ts";
import "../../styles/analyse/mending.css";
import { usePageParts } from "./page-parts.ts";
import type { Shown, Understood } from "./state.ts";
import { withDuplicates, withoutLines } from "./table-choices.ts";

interface NoticedProps {
  readonly shown: Shown;
  readonly understood: Understood;
  readonly table: ReadTable;
}

/** What the reader should know of a table besides, and what one click can do about it. */
export function Noticed({ shown, understood, table }: NoticedProps) {
  const { words, format, locale } = usePageParts();
  const { exactMoney } = formatFor(locale, shown.document.currency);
  const { warnings } = table.source;
  return (
    <section className="check-block" aria-labelledby="noticed">
      <header>
        <h2 id="noticed">{words.check.warningsHeading}</h2>
      </header>
      {warnings.length === 0 && <p className="note">{words.check.warningsNone}</p>}
      <ul className="noticed">
        {warnings.map((warning) => (
          <li key={warning.code}>
            <h3>
              <span>{words.check.warnings[warning.code]}</span>
              {warning.rows !== undefined && <b>{format.integer(warning.rows)}</b>}
            </h3>
            {(warning.revenue !== undefined || warning.names !== undefined) && (
              <p>
                {[
                  ...(warning.revenue === undefined ? [] : [exactMoney(warning.revenue)]),
                  ...(warning.names ?? []).slice(0, 5),
                ].join(", ")}
              </p>
            )}
            <WarningWays warning={warning} understood={understood} table={table} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface WarningWaysProps {
  readonly warning: SourceWarning;
  readonly understood: Understood;
  readonly table: ReadTable;
}

function WarningWays({ warning, understood, table }: WarningWaysProps) {
  const { words, store } = usePageParts();
  const { choices } = understood;
  const choose = (next: IntakeChoices) => () => void store.choose(understood, next);
  if (warning.code === "overlapping-lines") {
    const keeps = choices.overlaps === "keep";
    return (
      <Way
        label={keeps ? words.check.overlapsOut : words.check.overlapsIn}
        onClick={choose({ ...choices, overlaps: keeps ? "leave-out" : "keep" })}
      />
    );
  }
  if (warning.code === "duplicate-lines")
    return (
      <Way
        label={words.check.overlapsOut}
        onClick={choose({ ...choices, duplicates: "leave-out" })}
      />
    );
  if (warning.code === "duplicates-left-out")
    return <Way label={words.check.overlapsIn} onClick={choose(withDuplicates(choices))} />;
  const { columns, mapping } = table.understanding;
  if (warning.code !== "cancelled-lines" || mapping.status === undefined) return null;
  const column = columnName(columns, mapping.status.value);
  return (warning.names ?? []).map((status) => (
    <Way
      key={status}
      label={words.check.statusOut(status)}
      onClick={choose(withoutLines(choices, column, [status]))}
    />
  ));
}

interface WayProps {
  readonly label: string;
  onClick(): void;
}

function Way({ label, onClick }: WayProps) {
  return (
    <button type="button" className="btn quiet" onClick={onClick}>
      {label}
    </button>
  );
}
