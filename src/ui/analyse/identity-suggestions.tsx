import { useState } from "react";
import { mergeOf } from "../../analysis/identity/decisions.ts";
import type { Suggestion, WeighedEntity } from "../../analysis/identity/suggest.ts";
import { entityIdOf } from "../../analysis/index.ts";
import { identityMessages } from "../../messages/analyse-identity.ts";
import { formatFor } from "../../messages/format.ts";
import { sumOf } from "./exact-sums.ts";
import { usePageParts } from "./page-parts.ts";

interface SuggestionsProps {
  readonly suggestions: readonly Suggestion[];
  readonly currency: string | null;
}

const shownAtFirst = 5;
const shownMore = 20;

const keyOf = ({ entities }: Suggestion): string => entities.map(entityIdOf).join("\n");

/** Legal entities that are likely one customer, the surest first; a person decides [K3]. */
export function IdentitySuggestions({ suggestions, currency }: SuggestionsProps) {
  const { locale } = usePageParts();
  const words = identityMessages[locale];
  const [shown, setShown] = useState(shownAtFirst);
  const hidden = suggestions.length - shown;
  if (suggestions.length === 0) return null;
  return (
    <section className="check-block" aria-labelledby="suggestions">
      <header>
        <h2 id="suggestions">{words.suggestions}</h2>
      </header>
      <ul className="suggestions">
        {suggestions.slice(0, shown).map((suggestion) => (
          <li key={keyOf(suggestion)}>
            <OneSuggestion suggestion={suggestion} currency={currency} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button
          type="button"
          className="btn quiet"
          onClick={() => {
            setShown(shown + shownMore);
          }}
        >
          {words.more(Math.min(hidden, shownMore))}
        </button>
      )}
    </section>
  );
}

interface OneSuggestionProps {
  readonly suggestion: Suggestion;
  readonly currency: string | null;
}

function OneSuggestion({ suggestion, currency }: OneSuggestionProps) {
  const { locale, format, decisions } = usePageParts();
  const words = identityMessages[locale];
  const { entities, evidence, confidence, customer } = suggestion;
  return (
    <>
      <EntityTable entities={entities} currency={currency} />
      <p>
        {words.evidence(evidence)}{" "}
        <span className="confidence">{words.sure(format.level(confidence))}</span>
      </p>
      <p className="suggestion-ways">
        <button
          type="button"
          className="btn"
          aria-label={words.mergeLabel(customer)}
          onClick={() => void decisions.merge(mergeOf(suggestion))}
        >
          {words.merge}
        </button>
        <button
          type="button"
          className="btn quiet"
          aria-label={words.dismissLabel(customer)}
          onClick={() => {
            decisions.dismiss(entities);
          }}
        >
          {words.dismiss}
        </button>
      </p>
    </>
  );
}

/** Entities of one name that are told apart by their tax ids, with why. */
export function EntitiesApart({ suggestions, currency }: SuggestionsProps) {
  const words = identityMessages[usePageParts().locale];
  if (suggestions.length === 0) return null;
  return (
    <section className="check-block" aria-labelledby="apart">
      <header>
        <h2 id="apart">{words.apart}</h2>
      </header>
      <p className="note">{words.apartWhy}</p>
      <ul className="suggestions">
        {suggestions.map((suggestion) => (
          <li key={keyOf(suggestion)}>
            <EntityTable entities={suggestion.entities} currency={currency} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface EntityTableProps {
  readonly entities: readonly WeighedEntity[];
  readonly currency: string | null;
}

function EntityTable({ entities, currency }: EntityTableProps) {
  const { locale } = usePageParts();
  const words = identityMessages[locale];
  const { exactMoney } = formatFor(locale, currency);
  const rows = entities.reduce((sum, { lines }) => sum + lines, 0);
  return (
    <table className="entities">
      <tbody>
        {entities.map((entity) => (
          <tr key={entityIdOf(entity)}>
            <th scope="row">{entity.name}</th>
            <td>{entity.taxId === null ? words.noTaxId : words.taxId(entity.taxId)}</td>
            <td className="r">{words.rows(entity.lines)}</td>
            <td className="r">{exactMoney(entity.revenue)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {words.together}
          </th>
          <td className="r">{words.rows(rows)}</td>
          <td className="r">{exactMoney(sumOf(entities.map(({ revenue }) => revenue)))}</td>
        </tr>
      </tfoot>
    </table>
  );
}
