import { useId, type ReactNode } from "react";
import type { Block } from "../../reports/blocks/block.ts";
import { Sentence } from "../kit/sentence.tsx";
import { useFolding } from "./folding.ts";
import { useReportParts } from "./report-parts.ts";

interface ReportSectionProps {
  readonly block: Block<string>;
  readonly number: number;
  readonly children: ReactNode;
}

/**
 * One question and its answer: the finding, the measure, the picture, how to read it, the table.
 * On a phone all but the first are folded to their findings.
 */
export function ReportSection({ block, number, children }: ReportSectionProps) {
  const { words } = useReportParts();
  const { opened, set } = useFolding();
  const open = opened.has(block.id);
  const body = useId();
  return (
    <section
      id={block.id}
      className={`block block-${block.id}`}
      data-open={open}
      aria-labelledby={`${block.id}-finding`}
    >
      <p className="topic">
        <b>{number}</b>
        {block.topic}
      </p>
      <header className="block-head">
        <h2 id={`${block.id}-finding`} tabIndex={-1}>
          <Sentence>{block.headline}</Sentence>
        </h2>
        <p className="sub">
          <Sentence>{block.subtitle}</Sentence>
        </p>
      </header>
      <button
        type="button"
        className="fold no-print"
        aria-expanded={open}
        aria-controls={body}
        aria-label={open ? words.document.close(block.topic) : words.document.open(block.topic)}
        onClick={() => {
          set(block.id, !open);
        }}
      />
      <div className="block-body" id={body}>
        {children}
      </div>
      <BlockNotes block={block} />
    </section>
  );
}

/** What stands in the margin: how to read the picture, and what it was reckoned from. */
function BlockNotes({ block }: { readonly block: Block<string> }) {
  const { words } = useReportParts();
  return (
    <div className="block-notes">
      {block.howToRead.length > 0 && <h3>{words.document.howToRead}</h3>}
      {block.howToRead.map((line) => (
        <p key={line}>
          <Sentence>{line}</Sentence>
        </p>
      ))}
      <p className="source">{block.source}</p>
    </div>
  );
}
