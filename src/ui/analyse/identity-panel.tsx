import { memo, useMemo, useState } from "react";
import { identityMessages } from "../../messages/analyse-identity.ts";
import "../../styles/analyse/identity.css";
import { IdentityByHand } from "./identity-by-hand.tsx";
import { DrawnLinks } from "./identity-drawn.tsx";
import { identityFindings, type IdentityFindings } from "./identity-findings.ts";
import { IdentityLinks } from "./identity-links.tsx";
import { DismissedSuggestions, MadeMerges } from "./identity-merges.tsx";
import { EntitiesApart, IdentitySuggestions } from "./identity-suggestions.tsx";
import { usePageParts } from "./page-parts.ts";
import type { KnownParties, Shown } from "./state.ts";
import { useWorkspace } from "./use-workspace.ts";

interface IdentityPanelProps {
  /** Who is in the data that was read last; null until that is known. */
  readonly known: KnownParties | null;
  readonly shown: Shown;
}

/** Who is one customer: suggestions with their evidence, decisions, links from a file [K3]. */
export const IdentityPanel = memo(function IdentityPanel({ known, shown }: IdentityPanelProps) {
  if (shown.understood === null || known === null) return null;
  return <KnownIdentity shown={shown} known={known} />;
});

/** A suggestion as sure as this is worth a look before any figure. */
const sureEnough = 0.8;

function KnownIdentity({ shown, known }: { readonly shown: Shown; readonly known: KnownParties }) {
  const words = identityMessages[usePageParts().locale];
  const { contents } = useWorkspace();
  const [open, setOpen] = useState(false);
  const findings = useMemo(() => identityFindings(known, contents), [known, contents]);
  const isWorrying = findings.open.some(({ confidence }) => confidence >= sureEnough);
  const { currency } = shown.document;
  return (
    <details
      className="check identity no-print"
      data-worrying={isWorrying}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        <b>{words.heading}</b>{" "}
        <span className="muted">
          <InShort findings={findings} linked={contents.links !== null} />
        </span>
      </summary>
      <p className="note">{words.about}</p>
      {open && (
        <div className="identity-parts">
          <div>
            <IdentitySuggestions suggestions={findings.open} currency={currency} />
            <MadeMerges merges={findings.merges} />
            <DrawnLinks drawn={findings.drawn} settings={shown.settings} />
            <DismissedSuggestions suggestions={findings.dismissed} />
            <EntitiesApart suggestions={findings.apart} currency={currency} />
          </div>
          <div>
            <IdentityByHand entities={known.entities} document={shown.document} />
            <IdentityLinks document={shown.document} />
          </div>
        </div>
      )}
    </details>
  );
}

interface InShortProps {
  readonly findings: IdentityFindings;
  readonly linked: boolean;
}

function InShort({ findings: { open, merges, drawn }, linked }: InShortProps) {
  const words = identityMessages[usePageParts().locale];
  return [
    open.length === 0 ? words.summaryNone : words.summarySuggested(open.length),
    ...(merges.length === 0 ? [] : [words.summaryMerged(merges.length)]),
    ...(drawn.length === 0 ? [] : [words.summaryDrawn(drawn.length)]),
    ...(linked ? [words.summaryLinks] : []),
  ].join(" · ");
}
