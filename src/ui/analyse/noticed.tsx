import type { ReactNode } from "react";
import { formatFor } from "../../messages/format.ts";
import type { ReportDocument } from "../../reports/document.ts";
import { rejectionGroups, type RejectionGroup } from "./check.ts";
import { usePageParts } from "./page-parts.ts";
import type { Understood } from "./state.ts";

interface NoticedProps {
  readonly document: ReportDocument;
  readonly understood: Understood;
}

/** What was rejected, by cause, and what else the reader should know. */
export function Noticed({ document, understood }: NoticedProps) {
  const { words, format, locale } = usePageParts();
  const source = document.sources[0];
  if (source === undefined) return null;
  const { exactMoney } = formatFor(locale, document.currency);
  const groups = rejectionGroups(source.rejections);
  return (
    <section className="check-block" aria-labelledby="noticed">
      <header>
        <h2 id="noticed">{words.check.warningsHeading}</h2>
      </header>
      <ul className="noticed">
        {groups.length === 0 && <li>{words.check.rejectedNone}</li>}
        {groups.map((group) => (
          <Rejected key={`${group.reason} ${group.column}`} group={group}>
            {group.reason === "date-implausible" && <LetIn understood={understood} />}
          </Rejected>
        ))}
        {source.warnings.map((warning) => (
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
          </li>
        ))}
      </ul>
    </section>
  );
}

function LetIn({ understood }: { readonly understood: Understood }) {
  const { words, store } = usePageParts();
  return (
    <button
      type="button"
      className="btn quiet"
      onClick={() =>
        void store.choose(understood, { ...understood.choices, implausibleDates: "accept" })
      }
    >
      {words.check.letIn}
    </button>
  );
}

interface RejectedProps {
  readonly group: RejectionGroup;
  /** What can be done about it. */
  readonly children: ReactNode;
}

function Rejected({ group, children }: RejectedProps) {
  const { words, format } = usePageParts();
  const examples = group.examples.map(({ row, text }) =>
    text === ""
      ? words.check.rejectedBlank(format.integer(row))
      : words.check.rejectedExample(format.integer(row), text),
  );
  const more = group.count - group.examples.length;
  return (
    <li className="rejected">
      <h3>
        <span>{words.check.reasons[group.reason]}</span>
        <b>{format.integer(group.count)}</b>
      </h3>
      <p>
        {words.check.inColumn(group.column)}: {examples.join("; ")}
        {more > 0 && ` ${words.check.rejectedMore(format.integer(more))}`}.
      </p>
      {children}
    </li>
  );
}
