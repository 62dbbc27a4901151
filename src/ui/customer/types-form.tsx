import { useId, useState } from "react";
import { withTag } from "../../analysis/types/tags.ts";
import { typesByHand, type CustomerTag } from "../../domain/customer-tag.ts";
import { customerPageMessages } from "../../messages/customer-page.ts";
import { usePageParts } from "../analyse/page-parts.ts";
import { readDecimal } from "../analyse/read-decimal.ts";
import { useWorkspace } from "../analyse/use-workspace.ts";

interface TypesFormProps {
  readonly id: string;
  readonly name: string;
}

/** What only a person knows of a customer [T1]; each answer is kept at once and the report made anew. */
export function TypesForm({ id, name }: TypesFormProps) {
  const { locale, store, workspace } = usePageParts();
  const { types: say } = customerPageMessages[locale];
  const { tags } = useWorkspace().contents;
  const tag = tags.find((each) => each.id === id) ?? { id, name, types: [], potential: null };
  const keep = (next: CustomerTag) => {
    void workspace.change((contents) => ({ ...contents, tags: withTag(contents.tags, next) }));
    void store.change(store.state().settings);
  };
  return (
    <form
      className="customer-tags no-print"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <fieldset>
        <legend>{say.form}</legend>
        {typesByHand.map((type) => (
          <label key={type} className="customer-tag">
            <input
              type="checkbox"
              checked={tag.types.includes(type)}
              onChange={({ currentTarget }) => {
                const others = tag.types.filter((each) => each !== type);
                const types = typesByHand.filter(
                  (each) => others.includes(each) || (each === type && currentTarget.checked),
                );
                keep({ ...tag, name, types });
              }}
            />{" "}
            {say.names[type]}
          </label>
        ))}
        <PotentialField
          key={tag.potential}
          potential={tag.potential}
          onKeep={(potential) => {
            keep({ ...tag, name, potential });
          }}
        />
      </fieldset>
      <p className="note">{say.kept}</p>
    </form>
  );
}

interface PotentialFieldProps {
  readonly potential: string | null;
  readonly onKeep: (potential: string | null) => void;
}

function PotentialField({ potential, onKeep }: PotentialFieldProps) {
  const { locale } = usePageParts();
  const { types: say } = customerPageMessages[locale];
  const [text, setText] = useState(potential ?? "");
  const [isBad, setBad] = useState(false);
  const field = useId();
  const note = useId();
  const keep = () => {
    const read = text.trim() === "" ? null : readDecimal(text, locale === "ru" ? "," : ".");
    const bad = text.trim() !== "" && (read === null || read.startsWith("-"));
    setBad(bad);
    if (!bad && read !== potential) onKeep(read);
  };
  return (
    <div className="customer-potential">
      <label htmlFor={field}>{say.potentialField}</label>
      <span>
        <input
          id={field}
          inputMode="decimal"
          value={text}
          aria-invalid={isBad}
          aria-describedby={note}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
          }}
          onKeyDown={({ key }) => {
            if (key === "Enter") keep();
          }}
        />
        <button type="button" className="btn" onClick={keep}>
          {say.save}
        </button>
      </span>
      <p className="note" id={note} role={isBad ? "alert" : undefined}>
        {isBad ? say.potentialBad : say.potentialHelp}
      </p>
    </div>
  );
}
