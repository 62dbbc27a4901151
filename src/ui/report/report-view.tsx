import { useMemo, type ReactNode } from "react";
import type { Locale } from "../../domain/words.ts";
import { reportMessages } from "../../messages/report.ts";
import type { FilterName } from "../../reports/blocks/filters.ts";
import { orderedBlocks, reportBlocks } from "../../reports/blocks/report-blocks.ts";
import type { ReportDocument } from "../../reports/document.ts";
import "../../styles/report.css";
import { Sentence } from "../kit/sentence.tsx";
import { Callouts, FoldedTables, OpenTables } from "./block-pieces.tsx";
import { useCurrentSection } from "./current-section.ts";
import { FilterChips } from "./filter-chips.tsx";
import { FoldingContext, useNewFolding } from "./folding.ts";
import { KeyFigures } from "./key-figures.tsx";
import { ReportContents } from "./report-contents.tsx";
import { ReportFindings } from "./report-findings.tsx";
import { ReportPartsContext } from "./report-parts.ts";
import { usualPlace, type ReportPlace } from "./report-place.ts";
import { ReportSection } from "./report-section.tsx";
import { useReportPlace } from "./use-report-place.ts";

export interface ReportViewProps {
  readonly document: ReportDocument;
  readonly locale: Locale;
  /** The sub-path of the site, with a slash at both ends. */
  readonly base?: string;
  /** Controls that stand in the block of method, beside what they change. */
  readonly settings?: ReactNode;
  readonly onChooseCustomer?: ((id: string) => void) | undefined;
  /** Who takes a filter away, where the data are at hand. */
  readonly onDropFilter?: ((name: FilterName) => void) | undefined;
  /** Where to begin; and who is told when the reader goes elsewhere in the report. */
  readonly place?: ReportPlace;
  readonly onPlace?: ((place: ReportPlace) => void) | undefined;
}

/** The whole report below the strip of what was understood: headline, figures, questions and answers. */
export function ReportView({
  document: report,
  locale,
  base = "/",
  settings,
  onChooseCustomer,
  onDropFilter,
  place = usualPlace,
  onPlace,
}: ReportViewProps) {
  const blocks = useMemo(() => reportBlocks(report, locale), [report, locale]);
  const parts = useMemo(() => ({ words: reportMessages[locale], base, locale }), [locale, base]);
  const ordered = useMemo(() => orderedBlocks(blocks), [blocks]);
  const ids = useMemo(() => ordered.map(({ id }) => id), [ordered]);
  const current = useCurrentSection(ids);
  const chosen = useReportPlace(place, onPlace);
  const folding = useNewFolding();
  return (
    <ReportPartsContext value={parts}>
      <FoldingContext value={folding}>
        <article className="report">
          <header className="report-top">
            <h1>
              <Sentence>{blocks.headline}</Sentence>
            </h1>
            {blocks.filters !== null && (
              <FilterChips shown={blocks.filters} onDrop={onDropFilter} />
            )}
            {blocks.incomplete !== "" && <p className="incomplete">{blocks.incomplete}</p>}
            <KeyFigures figures={blocks.figures} />
          </header>
          <ReportContents blocks={ordered} current={current} />
          <ReportFindings blocks={blocks} chosen={chosen} onChooseCustomer={onChooseCustomer} />
          <ReportSection block={blocks.method} number={ordered.length}>
            <div className="pair pair-even">
              {settings}
              <div>
                <OpenTables block={blocks.method} />
                <Callouts block={blocks.method} />
              </div>
            </div>
            <FoldedTables block={blocks.method} />
          </ReportSection>
        </article>
      </FoldingContext>
    </ReportPartsContext>
  );
}
