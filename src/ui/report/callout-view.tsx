import type { Callout } from "../../reports/blocks/block.ts";
import { Sentence } from "../kit/sentence.tsx";

/** Something that the picture shows and that must be said. */
export function CalloutView({ callout }: { readonly callout: Callout }) {
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
    </div>
  );
}
