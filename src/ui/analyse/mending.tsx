import { useState } from "react";
import type { ReadTable } from "../../intake/contract.ts";
import "../../styles/analyse/mending.css";
import { MendField } from "./mend-field.tsx";
import { usePageParts } from "./page-parts.ts";
import {
  isMendable,
  rejectionGroups,
  type RejectedText,
  type RejectionGroup,
} from "./rejection-groups.ts";
import type { Understood } from "./state.ts";
import { withMend, withoutLines } from "./table-choices.ts";

interface MendingProps {
  readonly understood: Understood;
  readonly table: ReadTable;
}

/** What could not be read, grouped by the way to mend it; a text is mended once for all its rows. */
export function Mending({ understood, table }: MendingProps) {
  const { words, format } = usePageParts();
  const { source } = table;
  const { mending } = words.check;
  const groups = rejectionGroups(source.rejections);
  const kept = source.rejections.length;
  return (
    <section className="check-block" aria-labelledby="mending">
      <header>
        <h2 id="mending">{mending.heading}</h2>
        {kept < source.bins.rejected && (
          <p className="note">{mending.someKept(format.integer(kept))}</p>
        )}
      </header>
      {groups.length === 0 && <p className="note">{mending.none}</p>}
      <ul className="noticed">
        {groups.map((group) => (
          <Group
            key={`${group.reason} ${group.column}`}
            group={group}
            understood={understood}
            table={table}
          />
        ))}
      </ul>
    </section>
  );
}

interface GroupProps extends MendingProps {
  readonly group: RejectionGroup;
}

const textsShown = 4;

function Group({ group, understood, table }: GroupProps) {
  const { words, format } = usePageParts();
  const [shown, setShown] = useState(textsShown);
  const more = group.texts.length - shown;
  return (
    <li className="rejected">
      <h3>
        <span>{words.check.reasons[group.reason]}</span>
        <b>{format.integer(group.count)}</b>
      </h3>
      <p>{words.check.inColumn(group.column)}</p>
      {isMendable(group.reason) ? (
        <ul className="rejected-texts">
          {group.texts.slice(0, shown).map((rejected) => (
            <Rejected
              key={rejected.text}
              rejected={rejected}
              group={group}
              understood={understood}
              table={table}
            />
          ))}
        </ul>
      ) : (
        <p>
          {group.reason === "another-table"
            ? words.check.mending.otherTable
            : words.check.mending.tooMany}
        </p>
      )}
      {more > 0 && isMendable(group.reason) && (
        <button
          type="button"
          className="btn quiet"
          onClick={() => {
            setShown(shown + 20);
          }}
        >
          {words.check.mending.more(format.integer(Math.min(more, 20)))}
        </button>
      )}
      <GroupWays group={group} understood={understood} table={table} />
    </li>
  );
}

/** More texts than this are no list that a person looks through. */
const mostLeftOutTexts = 50;

/** What can be done about a whole group at once. */
function GroupWays({ group: { reason, column, texts }, understood }: GroupProps) {
  const { words, store } = usePageParts();
  const { choices } = understood;
  return (
    <p className="group-ways">
      {reason === "date-implausible" && (
        <button
          type="button"
          className="btn quiet"
          onClick={() => void store.choose(understood, { ...choices, implausibleDates: "accept" })}
        >
          {words.check.mending.letIn}
        </button>
      )}
      {isMendable(reason) && texts.length <= mostLeftOutTexts && (
        <button
          type="button"
          className="btn quiet"
          onClick={() =>
            void store.choose(
              understood,
              withoutLines(
                choices,
                column,
                texts.map(({ text }) => text),
              ),
            )
          }
        >
          {words.check.mending.leaveOut}
        </button>
      )}
    </p>
  );
}

interface RejectedProps extends GroupProps {
  readonly rejected: RejectedText;
}

const rowsNamed = 3;
const rowsOneByOne = 30;

function Rejected({ rejected: { text, rows }, group, understood, table }: RejectedProps) {
  const { words, format, store } = usePageParts();
  const { mending } = words.check;
  const mend = (row: number | null) => (to: string) => {
    const { column } = group;
    const made = { table: table.key, column, row, from: text, to };
    void store.choose(understood, withMend(understood.choices, made));
  };
  const named = rows.slice(0, rowsNamed).map((row) => format.integer(row));
  const dots = rows.length > rowsNamed ? "…" : "";
  return (
    <li>
      <p>
        <q className="rejected-text">{text === "" ? mending.blank : text}</q>{" "}
        <span className="muted">
          {rows.length === 1
            ? mending.inRow(named.join(""))
            : mending.inRows(rows.length, named.join(", ") + dots)}
        </span>
      </p>
      <MendField
        label={mending.newText(text === "" ? mending.blank : text)}
        button={rows.length === 1 ? mending.mend : mending.mendAll(rows.length)}
        from={text}
        reason={group.reason}
        table={table}
        onMend={mend(null)}
      />
      {rows.length > 1 && (
        <details className="one-by-one">
          <summary>{mending.oneByOne}</summary>
          <ul>
            {rows.slice(0, rowsOneByOne).map((row) => (
              <li key={row}>
                <span className="muted">{mending.inRow(format.integer(row))}</span>
                <MendField
                  label={mending.newTextRow(format.integer(row))}
                  button={mending.mend}
                  from={text}
                  reason={group.reason}
                  table={table}
                  onMend={mend(row)}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
