import type { ReportDocument } from "../../reports/document.ts";
import { holdsEveryone } from "./link-shortening.ts";
import { ShareChoice } from "./share-choice.tsx";
import { ShareLinkRow } from "./share-link-row.tsx";
import { ShareMore } from "./share-more.tsx";
import { SharePassphrase } from "./share-passphrase.tsx";
import { SharePreview } from "./share-preview.tsx";
import { ShareShorter } from "./share-shorter.tsx";
import { useShareWords } from "./share-words.ts";
import type { LinkDecisions } from "./use-link-decisions.ts";
import { useReportLink } from "./use-report-link.ts";

interface ShareLinkProps {
  readonly report: ReportDocument;
  readonly decisions: LinkDecisions;
  /** Asks for a file instead. */
  onFile(): void;
}

/** The report as a link: what its sender decides, what its receiver will see, how long it is. */
export function ShareLink({ report, decisions, onFile }: ShareLinkProps) {
  const { link: words } = useShareWords();
  const { choices, lock, onChoices, onLock } = decisions;
  const link = useReportLink(report, choices, lock);

  return (
    <>
      <div className="share-panel share-link">
        <p className="share-for-ever">{words.forEver}</p>
        <div className="share-decisions">
          <ShareChoice
            label={words.names}
            note={choices.names === "shown" ? words.namesOn : words.namesOff}
            checked={choices.names === "shown"}
            onChange={(shown) => {
              onChoices({ ...choices, names: shown ? "shown" : "masked" });
            }}
          />
          <SharePassphrase lock={lock} onLock={onLock} />
          {holdsEveryone(report) && (
            <ShareMore choices={choices} maker={link.maker} onChoices={onChoices} />
          )}
          <ShareShorter
            report={report}
            choices={choices}
            maker={link.maker}
            onChoices={onChoices}
          />
        </div>
        <SharePreview report={report} opened={link.opened} masked={choices.names === "masked"} />
      </div>
      <ShareLinkRow link={link} lock={lock} onFile={onFile} />
    </>
  );
}
