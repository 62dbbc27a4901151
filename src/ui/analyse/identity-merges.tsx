import type { Suggestion } from "../../analysis/identity/index.ts";
import { entityIdOf } from "../../analysis/index.ts";
import type { Merge, NamedEntity } from "../../domain/party-link.ts";
import { identityMessages } from "../../messages/analyse-identity.ts";
import { usePageParts } from "./page-parts.ts";

const namesOf = (entities: readonly NamedEntity[]): string =>
  [...new Set(entities.map(({ name }) => name))].join(", ");

/** The merges that a person made, each with the way back. */
export function MadeMerges({ merges }: { readonly merges: readonly Merge[] }) {
  const { locale, decisions } = usePageParts();
  const words = identityMessages[locale];
  if (merges.length === 0) return null;
  return (
    <section className="check-block" aria-labelledby="merges">
      <header>
        <h2 id="merges">{words.merged}</h2>
      </header>
      <ul className="decided">
        {merges.map(({ customer, entities }) => (
          <li key={customer}>
            <p>
              <b>{customer}</b> <span className="muted">{words.mergedOf(entities.length)}</span>
              <small>{namesOf(entities)}</small>
            </p>
            <button
              type="button"
              className="btn quiet"
              aria-label={words.undoLabel(customer)}
              onClick={() => void decisions.undoMerge(customer)}
            >
              {words.undo}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Suggestions that a person turned down. */
export function DismissedSuggestions({
  suggestions,
}: {
  readonly suggestions: readonly Suggestion[];
}) {
  const { locale, decisions } = usePageParts();
  const words = identityMessages[locale];
  if (suggestions.length === 0) return null;
  return (
    <details className="more-fields">
      <summary>{words.dismissed(suggestions.length)}</summary>
      <ul className="decided">
        {suggestions.map(({ entities }) => (
          <li key={entities.map(entityIdOf).join("\n")}>
            <p>{namesOf(entities)}</p>
            <button
              type="button"
              className="btn quiet"
              aria-label={words.recallLabel(namesOf(entities))}
              onClick={() => {
                decisions.recall(entities);
              }}
            >
              {words.recall}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
