import { lazy, memo, Suspense, useMemo, useRef, useState, type ReactNode } from "react";
import type { Locale } from "../../domain/words.ts";
import { reportMessages } from "../../messages/report.ts";
import type { FilterName } from "../../reports/blocks/filters.ts";
import { explaining } from "../../reports/blocks/explanations/explaining.ts";
import { reportBlocks } from "../../reports/blocks/report-blocks.ts";
import { knownName } from "../../reports/customer/known-name.ts";
import type { ReportDocument } from "../../reports/document.ts";
import "../../styles/report.css";
import { Sentence } from "../kit/sentence.tsx";
import { CustomerLinksContext } from "./customer-links.ts";
import { useCurrentSection } from "./current-section.ts";
import { ExplainContext, type AskedFigure } from "./explain-context.ts";
import { useFigureKeys } from "./explain-keys.ts";
import { FilterChips } from "./filter-chips.tsx";
import { FoldingContext, useNewFolding } from "./folding.ts";
import { KeyFigures } from "./key-figures.tsx";
import type { LinesSource } from "./lines-source.ts";
import { usePaperFooter } from "./printing.ts";
import { ReportContents } from "./report-contents.tsx";
import { MethodSection } from "./method-section.tsx";
import { noControls, ReportControlsContext, type ReportControls } from "./report-controls.ts";
import { ReportFindings } from "./report-findings.tsx";
import { ReportPartsContext, type ReportParts } from "./report-parts.ts";
import { usualPlace, type ReportPlace } from "./report-place.ts";
import { useCustomerPlace } from "./use-customer-place.ts";
import { useReportPlace } from "./use-report-place.ts";

/** Fetched when somebody asks why. */
const ExplainDialog = lazy(() => import("./explain-dialog.tsx"));

export interface ReportViewProps {
  readonly document: ReportDocument;
  readonly locale: Locale;
  /** The sub-path of the site, with a slash at both ends. */
  readonly base?: string;
  /** What can be changed, where the data are at hand. */
  readonly controls?: ReportControls;
  /** The page of a customer, which takes the place of the report; without it names lead nowhere. */
  readonly customerPage?: ((id: string, close: () => void) => ReactNode) | undefined;
  /** Who takes a filter away, where the data are at hand. */
  readonly onDropFilter?: ((name: FilterName) => void) | undefined;
  /** Who takes settings that a callout offers. */
  readonly onOffer?: ReportParts["onOffer"];
  /** Who gives the lines behind a figure; null where nobody holds them. */
  readonly lines?: LinesSource | null;
  /** Ids of the lessons that there are. */
  readonly lessons?: readonly string[];
  /** Where to begin; and who is told when the reader goes elsewhere in the report. */
  readonly place?: ReportPlace;
  readonly onPlace?: ((place: ReportPlace) => void) | undefined;
}

const noLessons: readonly string[] = [];

/** The whole report below the strip of what was understood: headline, figures, questions and answers. */
export const ReportView = memo(function ReportView({
  document: report,
  locale,
  base = "/",
  controls = noControls,
  customerPage,
  onDropFilter,
  onOffer,
  lines = null,
  lessons = noLessons,
  place = usualPlace,
  onPlace,
}: ReportViewProps) {
  const blocks = useMemo(() => reportBlocks(report, locale, explaining), [report, locale]);
  const parts = useMemo(
    () => ({ words: reportMessages[locale], base, locale, lessons, onOffer }),
    [locale, base, lessons, onOffer],
  );
  const current = useCurrentSection(blocks);
  const chosen = useReportPlace(place, onPlace);
  const folding = useNewFolding("dependency");
  const hasPage = customerPage !== undefined && knownName(report, chosen.customer) !== null;
  const { customer, open, close } = useCustomerPlace(chosen, hasPage);
  const hasPages = customerPage !== undefined;
  const links = useMemo(
    () => (hasPages ? { open, leadsTo: (id: string) => knownName(report, id) !== null } : null),
    [hasPages, open, report],
  );
  // On its own page a name leads nowhere.
  const onPage = useMemo(
    () => links && { open, leadsTo: (id: string) => id !== chosen.customer && links.leadsTo(id) },
    [links, open, chosen.customer],
  );
  const article = useRef<HTMLElement>(null);
  const [asked, setAsked] = useState<AskedFigure | null>(null);
  useFigureKeys(article);
  usePaperFooter(report, locale);
  return (
    <ReportPartsContext value={parts}>
      <FoldingContext value={folding}>
        <ExplainContext value={setAsked}>
          {hasPage && (
            <CustomerLinksContext value={onPage}>
              {customerPage(customer, close)}
            </CustomerLinksContext>
          )}
          <CustomerLinksContext value={links}>
            <article className="report" ref={article} hidden={hasPage}>
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
              <ReportContents blocks={blocks} current={current} />
              <ReportControlsContext value={controls}>
                <ReportFindings blocks={blocks} chosen={chosen} onChooseCustomer={links?.open} />
              </ReportControlsContext>
              <MethodSection blocks={blocks} settings={controls.settings} />
            </article>
          </CustomerLinksContext>
        </ExplainContext>
        {asked !== null && (
          <Suspense fallback={null}>
            <ExplainDialog
              asked={asked}
              report={report}
              lessons={lessons}
              lines={lines}
              onClose={() => {
                setAsked(null);
              }}
            />
          </Suspense>
        )}
      </FoldingContext>
    </ReportPartsContext>
  );
});
