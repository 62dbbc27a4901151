import { identityMessages } from "../../messages/analyse-identity.ts";
import type { ReportDocument } from "../../reports/document.ts";
import { FileButton } from "./file-button.tsx";
import { matchedLinks } from "./identity-findings.ts";
import { usePageParts } from "./page-parts.ts";
import { useWorkspace } from "./use-workspace.ts";

/** The links file in force, what came of it, and the way to another [K1]. */
export function IdentityLinks({ document }: { readonly document: ReportDocument }) {
  const { locale, decisions } = usePageParts();
  const words = identityMessages[locale];
  const { links } = useWorkspace().contents;
  const found = matchedLinks(document);
  return (
    <section className="check-block" aria-labelledby="links">
      <header>
        <h2 id="links">{words.links}</h2>
      </header>
      {links === null ? (
        <p className="note">{words.linksAbout}</p>
      ) : (
        <p>
          {words.linksInForce(links.name, links.links.length)}{" "}
          {found !== null && words.linksMatched(found.matched, found.unmatched)}
        </p>
      )}
      <p className="suggestion-ways">
        <FileButton
          label={words.chooseLinks}
          className=""
          onFiles={([file]) => {
            if (file !== undefined) void decisions.takeLinks(file);
          }}
        />
        {links !== null && (
          <button type="button" className="btn quiet" onClick={() => void decisions.removeLinks()}>
            {words.removeLinks}
          </button>
        )}
      </p>
    </section>
  );
}
