import { memo, useMemo, useState, type ReactNode } from "react";
import type { LossPlan, Settings } from "../../analysis/settings.ts";
import { lossMessages } from "../../messages/analyse-loss.ts";
import { formatFor } from "../../messages/format.ts";
import {
  candidatesLike,
  lossCandidate,
  lossCandidates,
  suggestedLosses,
  type LossCandidate,
} from "../../reports/blocks/loss-candidates.ts";
import { tell } from "../../reports/blocks/tell.ts";
import type { FurtherTelling } from "../../reports/blocks/telling.ts";
import type { ReportDocument } from "../../reports/document.ts";
import "../../styles/analyse/loss.css";
import { DraftField } from "./fields.tsx";
import { typedTotal } from "./own-total.ts";
import { usePageParts } from "./page-parts.ts";

interface LossControlProps {
  readonly settings: Settings;
  readonly document: ReportDocument;
}

const mostFound = 8;

/** Who is imagined gone, what every month costs, and what is put by [D4]. */
export const LossControl = memo(function LossControl({ settings, document }: LossControlProps) {
  const { locale, store } = usePageParts();
  const words = lossMessages[locale];
  const telling = useMemo(() => tell(document, locale), [document, locale]);
  const { loss } = settings;
  const change = (next: Partial<LossPlan>) =>
    void store.change({ ...settings, loss: { ...loss, ...next } });
  const put = (id: string, gone: boolean) => {
    change({
      parties: gone ? [...loss.parties, id] : loss.parties.filter((one) => one !== id),
    });
  };
  return (
    <form
      className="loss-control no-print"
      aria-label={words.label}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <Chosen ids={loss.parties} telling={telling} put={put}>
        <button
          type="button"
          className="btn quiet"
          onClick={() => {
            change({ parties: [] });
          }}
        >
          {words.clear}
        </button>
      </Chosen>
      <Suggestions telling={telling} chosen={loss.parties} put={put} />
      <Search telling={telling} chosen={loss.parties} put={put} />
      <Sums loss={loss} document={document} onChange={change} />
    </form>
  );
});

interface ChoiceProps {
  readonly telling: FurtherTelling;
  put(id: string, gone: boolean): void;
}

interface ChosenProps extends ChoiceProps {
  readonly ids: readonly string[];
  readonly children: ReactNode;
}

function Chosen({ ids, telling, put, children }: ChosenProps) {
  const { locale } = usePageParts();
  const words = lossMessages[locale];
  if (ids.length === 0) return null;
  const nameOf = (id: string): string =>
    lossCandidate(telling, id)?.name ?? id.replace(/^[a-z]+:/, "");
  return (
    <div className="loss-chosen">
      <span>{words.chosen(ids.length)}</span>
      {ids.map((id) => (
        <button
          key={id}
          type="button"
          className="btn"
          aria-label={words.stays(nameOf(id))}
          onClick={() => {
            put(id, false);
          }}
        >
          {nameOf(id)} <span aria-hidden="true">×</span>
        </button>
      ))}
      {ids.length > 1 && children}
    </div>
  );
}

interface OfferProps extends ChoiceProps {
  readonly chosen: readonly string[];
}

function Suggestions({ telling, chosen, put }: OfferProps) {
  const { locale } = usePageParts();
  const words = lossMessages[locale];
  const suggested = useMemo(
    () => suggestedLosses(telling).filter(({ id }) => !chosen.includes(id)),
    [telling, chosen],
  );
  if (suggested.length === 0) return null;
  const labelOf = ({ kind, name, share, count }: LossCandidate): string => {
    const part = telling.share(share ?? 0);
    if (kind === "manager") return words.manager(name, part, count);
    return count > 1 ? words.person(name, part, count) : words.largest(name, part);
  };
  return (
    <div className="loss-chosen">
      <span>{words.suggestions}</span>
      {suggested.map((one) => (
        <button
          key={one.id}
          type="button"
          className="btn"
          onClick={() => {
            put(one.id, true);
          }}
        >
          {labelOf(one)}
        </button>
      ))}
    </div>
  );
}

function Search({ telling, chosen, put }: OfferProps) {
  const { locale } = usePageParts();
  const words = lossMessages[locale];
  const { lossBlock: block } = telling.words;
  const [sought, setSought] = useState("");
  const asked = sought.trim() !== "";
  const candidates = useMemo(() => (asked ? lossCandidates(telling) : []), [asked, telling]);
  const found = useMemo(() => candidatesLike(candidates, sought), [candidates, sought]);
  return (
    <div className="loss-search">
      <label>
        <span>{words.search}</span>
        <input
          type="search"
          value={sought}
          onChange={(event) => {
            setSought(event.currentTarget.value);
          }}
        />
      </label>
      <p className="note" role="status">
        {asked && (found.length === 0 ? words.nobody : words.found(found.length))}
      </p>
      {found.length > 0 && (
        <ul>
          {found.slice(0, mostFound).map(({ id, kind, name, share }) => (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.includes(id)}
                  onChange={(event) => {
                    put(id, event.currentTarget.checked);
                  }}
                />
                <span>
                  {name} <small>{block.kinds[kind]}</small>
                </span>
                <span className="r">{share === null ? "–" : telling.share(share)}</span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface SumsProps {
  readonly loss: LossPlan;
  readonly document: ReportDocument;
  onChange(next: Partial<LossPlan>): void;
}

/** What a sum may be in the settings: not below 0, two decimals at most. */
const sumIn = (decimal: string): string | null => {
  const bare = decimal.includes(".") ? decimal.replace(/\.?0+$/, "") : decimal;
  return /^\d{1,15}(?:\.\d{1,2})?$/.test(bare) ? bare : null;
};

function Sums({ loss, document, onChange }: SumsProps) {
  const { locale } = usePageParts();
  const words = lossMessages[locale];
  if (document.totals.grossProfit === null) return <p className="note">{words.noProfit}</p>;
  const format = formatFor(locale, document.currency);
  const field = (key: "fixedCosts" | "reserve") => (
    <DraftField
      label={words[key]}
      unit=""
      size={16}
      hint={words.amountHint}
      text={loss[key] === null ? "" : format.exactMoney(loss[key])}
      problem={words.amountWrong}
      accept={(text) => {
        if (text.trim() === "") {
          onChange({ [key]: null });
          return true;
        }
        const sum = sumIn(typedTotal(text, locale)?.decimal ?? "");
        if (sum !== null) onChange({ [key]: sum });
        return sum !== null;
      }}
    />
  );
  return (
    <div className="loss-sums">
      {field("fixedCosts")}
      {field("reserve")}
    </div>
  );
}
