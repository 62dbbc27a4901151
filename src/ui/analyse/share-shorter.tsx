import { useCallback, useId, useState } from "react";
import type { ReportDocument } from "../../reports/document.ts";
import { everywhere } from "./link-length.ts";
import type { LinkChoices, LinkMaker } from "./link-maker.ts";
import {
  customerLimits,
  customersAtFirst,
  linkSavings,
  type LinkSavings,
} from "./link-shortening.ts";
import { ShareChoice } from "./share-choice.tsx";
import { useShareWords } from "./share-words.ts";
import { useAnswer } from "./use-answer.ts";

interface ShareShorterProps {
  readonly report: ReportDocument;
  readonly choices: LinkChoices;
  readonly maker: LinkMaker;
  onChoices(choices: LinkChoices): void;
}

/** What can be left out of a long link, and how many characters each of it saves. */
export function ShareShorter({ report, choices, maker, onChoices }: ShareShorterProps) {
  const { shorter: words } = useShareWords();
  const customers = report.customers.length;
  const longest = customersAtFirst(report);
  const measured = useAnswer(
    useCallback(async () => {
      const whole = await maker({ ...choices, series: "kept", customers: longest });
      if (whole.length <= everywhere && longest === null) return null;
      const lengthOf = async (other: LinkChoices) => (await maker(other)).length;
      return linkSavings(choices, { customers, longest }, lengthOf);
    }, [maker, choices, customers, longest]),
  );
  // While others are measured the last ones stay, so that nothing under the pointer comes and goes.
  const [savings, setSavings] = useState<LinkSavings | null>(null);
  if (measured.kind === "there" && measured.value !== savings) setSavings(measured.value);
  // Where a link cannot list everyone, its sender chooses at once, before anything is measured.
  if (savings === null && longest === null) return null;
  return (
    <fieldset className="share-shorter" aria-busy={measured.kind === "waiting"}>
      <legend>{words.heading}</legend>
      {longest !== null && <p className="note">{words.tooMany(customers)}</p>}
      <ShareChoice
        label={words.series}
        note={words.seriesNote}
        {...asideOf(savings?.series, words.saving)}
        checked={choices.series === "left-out"}
        onChange={(leftOut) => {
          onChoices({ ...choices, series: leftOut ? "left-out" : "kept" });
        }}
      />
      <CustomerLimits
        everyone={longest === null ? customers : null}
        limits={customerLimits(customers)}
        chosen={choices.customers}
        savings={savings?.customers ?? new Map()}
        onChange={(limit) => {
          onChoices({ ...choices, customers: limit });
        }}
      />
    </fieldset>
  );
}

/** What a choice saves, where that is known and anything. */
const asideOf = (characters: number | undefined, saving: (characters: number) => string) =>
  characters === undefined || characters <= 0 ? {} : { aside: saving(characters) };

interface CustomerLimitsProps {
  /** How many they are; null where a link cannot list them all. */
  readonly everyone: number | null;
  readonly limits: readonly number[];
  readonly chosen: number | null;
  readonly savings: LinkSavings["customers"];
  onChange(limit: number | null): void;
}

function CustomerLimits({ everyone, limits, chosen, savings, onChange }: CustomerLimitsProps) {
  const { shorter: words } = useShareWords();
  const id = useId();
  const offered = limits.filter(
    (limit) => everyone === null || limit === chosen || (savings.get(limit) ?? 0) > 0,
  );
  if (offered.length === 0) return null;
  return (
    <div className="share-limits" role="radiogroup" aria-label={words.customersLabel}>
      {[...(everyone === null ? [] : [null]), ...offered].map((limit) => (
        <label key={limit}>
          <input
            type="radio"
            name={id}
            checked={limit === chosen}
            onChange={() => {
              onChange(limit);
            }}
          />
          <span>{limit === null ? words.everyone(everyone ?? 0) : words.largest(limit)}</span>
          {limit !== null && (savings.get(limit) ?? 0) > 0 && (
            <span className="share-aside note">{words.saving(savings.get(limit) ?? 0)}</span>
          )}
        </label>
      ))}
    </div>
  );
}
