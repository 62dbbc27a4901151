import { useId, useState } from "react";
import type { DrawnLink, NamedEntity } from "../../domain/party-link.ts";
import { identityMessages } from "../../messages/analyse-identity.ts";
import type { ReportDocument } from "../../reports/document.ts";
import { usePageParts } from "./page-parts.ts";

type Joining = "customer" | DrawnLink["as"];

const ways: readonly Joining[] = ["customer", "group", "keyPerson"];
/** One customer joins several; a group or a person may be said of one entity alone. */
const fewest: Readonly<Record<Joining, number>> = { customer: 2, group: 1, keyPerson: 1 };

interface JoinFormProps {
  readonly ticked: readonly NamedEntity[];
  readonly document: ReportDocument;
  onDone(): void;
}

/** What the ticked legal entities are to each other, and what that is called. */
export function JoinForm({ ticked, document, onDone }: JoinFormProps) {
  const { locale, decisions } = usePageParts();
  const words = identityMessages[locale];
  const [way, setWay] = useState<Joining>("customer");
  const [name, setName] = useState<string | null>(null);
  const list = useId();
  const known = knownNames(document, way);
  const called = name ?? (way === "keyPerson" ? "" : (ticked[0]?.name ?? ""));
  const join = () => {
    const entities = ticked.map((each) => ({ name: each.name, taxId: each.taxId }));
    const trimmed = called.replaceAll(/\s+/gu, " ").trim();
    if (trimmed === "" || ticked.length < fewest[way]) return;
    void (way === "customer"
      ? decisions.merge({ customer: trimmed, entities })
      : decisions.draw({ as: way, name: trimmed, entities }));
    onDone();
  };
  return (
    <form
      className="by-hand-merge"
      onSubmit={(event) => {
        event.preventDefault();
        join();
      }}
    >
      <fieldset className="by-hand-ways">
        <legend>{words.ways.legend}</legend>
        {ways.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="by-hand-way"
              checked={way === each}
              onChange={() => {
                setWay(each);
                setName(null);
              }}
            />
            {words.ways[each]}
          </label>
        ))}
      </fieldset>
      <label>
        {words.nameOf[way]}
        <input
          type="text"
          required
          {...(known.length === 0 ? {} : { list })}
          value={called}
          onChange={(event) => {
            setName(event.currentTarget.value);
          }}
        />
      </label>
      <datalist id={list}>
        {known.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <p className="suggestion-ways">
        <button type="submit" className="btn" disabled={ticked.length < fewest[way]}>
          {words.join[way]}
        </button>
        <button type="button" className="btn quiet" onClick={onDone}>
          {words.clear}
        </button>
        <span className="note">{words.chosen(ticked.length)}</span>
      </p>
    </form>
  );
}

/** Groups or persons that the report knows: another entity may belong to one of them. */
function knownNames({ dependency }: ReportDocument, way: Joining): readonly string[] {
  const unit = way === "customer" ? null : way;
  const parties = dependency.find((reading) => reading.unit === unit)?.largest ?? [];
  return parties
    .filter(({ id }) => id.startsWith(way === "group" ? "group:" : "person:"))
    .map(({ name }) => name);
}
