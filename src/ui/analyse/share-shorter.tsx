import { useCallback, useId, useState } from "react";
import type { ReportDocument } from "../../reports/document.ts";
import { everywhere } from "./link-length.ts";
import type { LinkChoices, LinkMaker } from "./link-maker.ts";
import { customerLimits, linkSavings, type LinkSavings } from "./link-shortening.ts";
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
  const measured = useAnswer(
    useCallback(async () => {
      const longest = await maker({ ...choices, series: "kept", customers: null });
      if (longest.length <= everywhere) return null;
      return linkSavings(choices, customers, async (other) => (await maker(other)).length);
    }, [maker, choices, customers]),
  );
  // While others are measured the last ones stay, so that nothing under the pointer comes and goes.
  const [savings, setSavings] = useState<LinkSavings | null>(null);
  if (measured.kind === "there" && measured.value !== savings) setSavings(measured.value);
  if (savings === null) return null;
  return (
    <fieldset className="share-shorter" aria-busy={measured.kind === "waiting"}>
      <legend>{words.heading}</legend>
      <ShareChoice
        label={words.series}
        note={words.seriesNote}
        aside={words.saving(Math.max(0, savings.series))}
        checked={choices.series === "left-out"}
        onChange={(leftOut) => {
          onChoices({ ...choices, series: leftOut ? "left-out" : "kept" });
        }}
      />
      <CustomerLimits
        customers={customers}
        chosen={choices.customers}
        savings={savings.customers}
        onChange={(limit) => {
          onChoices({ ...choices, customers: limit });
        }}
      />
    </fieldset>
  );
}

interface CustomerLimitsProps {
  readonly customers: number;
  readonly chosen: number | null;
  readonly savings: LinkSavings["customers"];
  onChange(limit: number | null): void;
}

function CustomerLimits({ customers, chosen, savings, onChange }: CustomerLimitsProps) {
  const { shorter: words } = useShareWords();
  const id = useId();
  const limits = customerLimits(customers).filter(
    (limit) => limit === chosen || (savings.get(limit) ?? 0) > 0,
  );
  if (limits.length === 0) return null;
  return (
    <div className="share-limits" role="radiogroup" aria-label={words.customersLabel}>
      {[null, ...limits].map((limit) => (
        <label key={limit}>
          <input
            type="radio"
            name={id}
            checked={limit === chosen}
            onChange={() => {
              onChange(limit);
            }}
          />
          <span>{limit === null ? words.everyone(customers) : words.largest(limit)}</span>
          {limit !== null && (
            <span className="share-aside note">
              {words.saving(Math.max(0, savings.get(limit) ?? 0))}
            </span>
          )}
        </label>
      ))}
    </div>
  );
}
