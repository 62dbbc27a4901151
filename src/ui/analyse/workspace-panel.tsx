import { memo } from "react";
import { workspaceMessages } from "../../messages/analyse-workspace.ts";
import "../../styles/analyse/workspace.css";
import { FileButton } from "./file-button.tsx";
import { usePageParts } from "./page-parts.ts";
import { useWorkspace } from "./use-workspace.ts";
import { keptThings, type KeptKind, type KeptThing } from "./kept-things.ts";

/** What this browser remembers, thing by thing, each with a button to forget it. */
export const WorkspacePanel = memo(function WorkspacePanel() {
  const { locale, decisions } = usePageParts();
  const words = workspaceMessages[locale];
  const { contents, keeping } = useWorkspace();
  const things = keptThings(contents, words);
  return (
    <details className="workspace no-print">
      <summary>
        <b>{words.heading}</b>{" "}
        <span className="muted">
          {things.length === 0 ? words.nothing : words.things(things.length)}
        </span>
      </summary>
      <p className="note">{words.keeping[keeping]}</p>
      <div className="kept">
        {kinds.map((kind) => (
          <KeptList key={kind} kind={kind} things={things.filter((each) => each.kind === kind)} />
        ))}
      </div>
      {things.length > 0 && (
        <button type="button" className="btn" onClick={() => void decisions.forgetAll()}>
          {words.forgetAll}
        </button>
      )}
      <TeamSettings />
    </details>
  );
});

const kinds: readonly KeptKind[] = [
  "remembered",
  "drawn",
  "merges",
  "dismissed",
  "tags",
  "winBack",
  "done",
  "links",
  "currency",
  "pseudonyms",
];

interface KeptListProps {
  readonly kind: KeptKind;
  readonly things: readonly KeptThing[];
}

function KeptList({ kind, things }: KeptListProps) {
  const { locale, decisions } = usePageParts();
  const words = workspaceMessages[locale];
  if (things.length === 0) return null;
  return (
    <div role="group" aria-labelledby={`kept-${kind}`}>
      <h3 id={`kept-${kind}`}>{words[kind]}</h3>
      <ul className="decided">
        {things.map(({ key, title, detail, without }) => (
          <li key={key}>
            <p>
              {title} {detail !== "" && <small>{detail}</small>}
            </p>
            <button
              type="button"
              className="btn quiet"
              aria-label={words.forgetLabel(title)}
              onClick={() => void decisions.forget(without)}
            >
              {words.forget}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function TeamSettings() {
  const { locale, team } = usePageParts();
  const words = workspaceMessages[locale];
  return (
    <section className="team" aria-labelledby="team">
      <h3 id="team">{words.team}</h3>
      <p className="note">{words.teamAbout}</p>
      <p className="suggestion-ways">
        <button type="button" className="btn" onClick={() => void team.save()}>
          {words.saveTeam}
        </button>
        <FileButton
          label={words.loadTeam}
          className=""
          onFiles={([file]) => {
            if (file !== undefined) void team.take(file);
          }}
        />
      </p>
    </section>
  );
}
