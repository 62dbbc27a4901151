import type { Callout } from "../../reports/blocks/block.ts";
import { Sentence } from "../kit/sentence.tsx";
import { useReportParts } from "./report-parts.ts";

/** Something that the picture shows and that must be said, with a button for what it offers. */
export function CalloutView({ callout }: { readonly callout: Callout }) {
  const { onOffer } = useReportParts();
  const { offer } = callout;
  return (
    <div className={`callout callout-${callout.tone}`}>
      <h3>
        <Sentence>{callout.title}</Sentence>
      </h3>
      {callout.paragraphs.map((paragraph) => (
        <p key={paragraph}>
          <Sentence>{paragraph}</Sentence>
        </p>
      ))}
      {offer !== undefined && onOffer !== undefined && (
        <button
          type="button"
          className="btn no-print"
          onClick={() => {
            onOffer(offer.options);
          }}
        >
          {offer.label}
        </button>
      )}
    </div>
  );
}
