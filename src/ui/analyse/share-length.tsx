import { lengthPlace, linkFits } from "./link-length.ts";
import { useShareWords } from "./share-words.ts";

const zones = ["everywhere", "chat", "file"] as const;

/** How long a link is and what carries one of that length; null while there is none. */
export function ShareLength({ characters }: { readonly characters: number | null }) {
  const { length } = useShareWords();
  const fits = characters === null ? null : linkFits(characters);
  return (
    <div className="share-length" data-fits={fits}>
      <p role="status">
        <span className="vh">{length.label}: </span>
        {characters !== null && <b>{length.characters(characters)}</b>}{" "}
        {fits !== null && <span className="muted">{length.fits[fits]}</span>}
      </p>
      <div className="share-meter" aria-hidden="true">
        <i style={{ width: `${String(lengthPlace(characters ?? 0) * 100)}%` }} />
        {zones.map((zone) => (
          <span key={zone} data-here={zone === fits}>
            {length.zones[zone]}
          </span>
        ))}
      </div>
    </div>
  );
}
