import { useId, useState, type ReactNode } from "react";
import type { Block } from "../../reports/blocks/block.ts";
import { Sentence } from "../kit/sentence.tsx";
import { BlockTableView } from "./block-table.tsx";
import { CalloutView } from "./callout-view.tsx";
import { ChartFigure } from "./chart-figure.tsx";
import { useReportParts } from "./report-parts.ts";

interface ReportSectionProps {
  readonly block: Block;
  readonly number: number;
  /** In the place of the chart, or before it. */
  readonly picture?: ReactNode;
  /** Between the pictures and the tables. */
  readonly children?: ReactNode;
  /** Callouts stand beside the picture. */
  readonly aside?: boolean;
}

/**
 * One question and its answer: the finding, the measure, the picture, how to read it, the table.
 * On a phone all but the first are folded to their findings.
 */
export function ReportSection({
  block,
  number,
  picture,
  children,
  aside = false,
}: ReportSectionProps) {
  const { words } = useReportParts();
  const [open, setOpen] = useState(number === 1);
  const body = useId();
  const callouts = block.callouts.map((callout) => (
    <CalloutView key={callout.title} callout={callout} />
  ));
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
        <button
          type="button"
          className="fold"
          aria-expanded={open}
          aria-controls={body}
          aria-label={open ? words.document.close(block.topic) : words.document.open(block.topic)}
          onClick={() => {
            setOpen(!open);
          }}
        />
      </header>
      <div className="block-body" id={body}>
        <div className={aside && callouts.length > 0 ? "beside" : "under"}>
          <div className="pictures">
            {picture}
            {block.chart !== null && <ChartFigure chart={block.chart} caption={block.headline} />}
          </div>
          {callouts.length > 0 && <div className="callouts">{callouts}</div>}
        </div>
        {children}
        {block.tables.map((table) => (
          <BlockTableView key={table.id} table={table} />
        ))}
      </div>
      <div className="block-notes">
        {block.howToRead.length > 0 && (
          <>
            <h3>{words.document.howToRead}</h3>
            {block.howToRead.map((line) => (
              <p key={line}>
                <Sentence>{line}</Sentence>
              </p>
            ))}
          </>
        )}
        <p className="source">{block.source}</p>
      </div>
    </section>
  );
}
