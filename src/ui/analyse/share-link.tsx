import { useState } from "react";
import type { ReportDocument } from "../../reports/document.ts";
import type { LinkChoices } from "./link-maker.ts";
import { ShareChoice } from "./share-choice.tsx";
import { ShareLinkRow } from "./share-link-row.tsx";
import { SharePassphrase } from "./share-passphrase.tsx";
import { SharePreview } from "./share-preview.tsx";
import { ShareShorter } from "./share-shorter.tsx";
import { useShareWords } from "./share-words.ts";
import { useReportLink, type Lock } from "./use-report-link.ts";

interface ShareLinkProps {
  readonly report: ReportDocument;
  /** Asks for a file instead. */
  onFile(): void;
}

/** The report as a link: what its sender decides, what its receiver will see, how long it is. */
export function ShareLink({ report, onFile }: ShareLinkProps) {
  const { link: words } = useShareWords();
  const [choices, setChoices] = useState<LinkChoices>({
    names: "masked",
    series: "kept",
    customers: null,
  });
  const [lock, setLock] = useState<Lock>({ kind: "open" });
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
              setChoices({ ...choices, names: shown ? "shown" : "masked" });
            }}
          />
          <SharePassphrase lock={lock} onLock={setLock} />
          <ShareShorter
            report={report}
            choices={choices}
            maker={link.maker}
            onChoices={setChoices}
          />
        </div>
        <SharePreview report={report} opened={link.opened} masked={choices.names === "masked"} />
      </div>
      <ShareLinkRow link={link} lock={lock} onFile={onFile} />
    </>
  );
}
