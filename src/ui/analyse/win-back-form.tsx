import { useId, useState } from "react";
import { refusalReasons, type RefusalReason, type WinBackEntry } from "../../domain/win-back.ts";
import type { WinBackMessages } from "../../messages/analyse-win-back.ts";

/** Somebody who can be put on the list. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** `вероятно потерян, 8,3 млн ₽ за год`. */
  readonly about: string;
  /** Who looks after it now. */
  readonly manager: string;
}

interface WinBackFormProps {
  readonly words: WinBackMessages;
  readonly candidates: readonly Candidate[];
  /** The day that an entry is of unless another is chosen: the as-of day of the report. */
  readonly today: string;
  readonly onAdd: (id: string, entry: WinBackEntry) => void;
}

/** Puts a customer on the list: who, why it left, what is offered, by whom, since when [L5]. */
export function WinBackForm({ words, candidates, today, onAdd }: WinBackFormProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const candidate = candidates.find(({ id }) => id === chosen) ?? candidates[0];
  const [reason, setReason] = useState<RefusalReason>("other");
  const [offer, setOffer] = useState("");
  const [owner, setOwner] = useState<string | null>(null);
  const [date, setDate] = useState(today);
  const about = useId();
  if (candidate === undefined) return <p className="note">{words.nobody}</p>;
  const { id, name, manager } = candidate;
  return (
    <form
      className="win-back-form"
      onSubmit={(event) => {
        event.preventDefault();
        const entry = { name, reason, offer: offer.trim(), owner: (owner ?? manager).trim(), date };
        onAdd(id, entry);
        setChosen(null);
        setOffer("");
        setOwner(null);
      }}
    >
      <label className="wide">
        {words.choose}
        <select value={id} onChange={(event) => setChosen(event.currentTarget.value)}>
          {candidates.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name} — {each.about}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.reason}
        <select
          value={reason}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setReason(refusalReasons.find((known) => known === value) ?? "other");
          }}
        >
          {refusalReasons.map((each) => (
            <option key={each} value={each}>
              {words.reasons[each]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.offer}
        <input
          type="text"
          value={offer}
          onChange={(event) => setOffer(event.currentTarget.value)}
        />
      </label>
      <label>
        {words.owner}
        <input
          type="text"
          value={owner ?? manager}
          onChange={(event) => setOwner(event.currentTarget.value)}
        />
      </label>
      <label>
        {words.date}
        <input
          type="date"
          required
          value={date}
          aria-describedby={about}
          onChange={(event) => setDate(event.currentTarget.value)}
        />
      </label>
      <p className="note" id={about}>
        {words.dateAbout}
      </p>
      <button type="submit" className="btn">
        {words.save}
      </button>
    </form>
  );
}
