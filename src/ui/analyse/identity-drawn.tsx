import type { DrawnLink } from "../../domain/party-link.ts";
import { identityMessages } from "../../messages/analyse-identity.ts";
import { usePageParts } from "./page-parts.ts";
import type { Shown } from "./state.ts";

interface DrawnLinksProps {
  readonly drawn: readonly DrawnLink[];
  readonly settings: Shown["settings"];
}

/** Groups and key persons that a person drew, each with the way back and the way to count by it [K1]. */
export function DrawnLinks({ drawn, settings }: DrawnLinksProps) {
  const { locale, decisions, store } = usePageParts();
  const words = identityMessages[locale];
  if (drawn.length === 0) return null;
  const units = [...new Set(drawn.map(({ as }) => as))].filter((unit) => unit !== settings.unit);
  return (
    <section className="check-block" aria-labelledby="drawn">
      <header>
        <h2 id="drawn">{words.drawn}</h2>
      </header>
      <p className="note">{words.drawnAbout}</p>
      <ul className="decided">
        {drawn.map((link) => {
          const title = words.drawnAs[link.as](link.name);
          return (
            <li key={`${link.as} ${link.name}`}>
              <p>
                <b>{title}</b> <span className="muted">{words.mergedOf(link.entities.length)}</span>
                <small>{[...new Set(link.entities.map(({ name }) => name))].join(", ")}</small>
              </p>
              <button
                type="button"
                className="btn quiet"
                aria-label={words.undoDrawnLabel(title)}
                onClick={() => void decisions.undoDrawn(link)}
              >
                {words.undoDrawn}
              </button>
            </li>
          );
        })}
      </ul>
      {units.length > 0 && (
        <p className="suggestion-ways">
          {units.map((unit) => (
            <button
              key={unit}
              type="button"
              className="btn"
              onClick={() => void store.change({ ...settings, unit })}
            >
              {words.countBy[unit]}
            </button>
          ))}
        </p>
      )}
    </section>
  );
}
