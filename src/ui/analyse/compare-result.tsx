import { useMemo, useState } from "react";
import { reportMessages } from "../../messages/report.ts";
import { comparisonOfReports } from "../../reports/blocks/comparison-of-reports.ts";
import { compareReports } from "../../reports/comparison/compare-reports.ts";
import type { ReportDocument } from "../../reports/document.ts";
import "../../styles/report.css";
import { Sentence } from "../kit/sentence.tsx";
import { BlockTableView } from "../report/block-table.tsx";
import { CalloutView } from "../report/callout-view.tsx";
import { ReportPartsContext } from "../report/report-parts.ts";
import { usePageParts } from "./page-parts.ts";

interface CompareResultProps {
  readonly other: ReportDocument;
  /** The report on the page: the later one until somebody swaps them. */
  readonly shown: ReportDocument;
}

/** Two reports against each other: what they were made by differently, figures, customers. */
export function CompareResult({ other, shown }: CompareResultProps) {
  const { words, locale, base, lessons } = usePageParts();
  // Most often the other is last year's; where its window ends later, it is the later one.
  const [chosen, setChosen] = useState<boolean | null>(null);
  const swapped = chosen ?? other.period.last > shown.period.last;
  const told = useMemo(() => {
    const [before, after] = swapped ? [shown, other] : [other, shown];
    return comparisonOfReports(compareReports(before, after), locale);
  }, [other, shown, swapped, locale]);
  const parts = useMemo(
    () => ({ words: reportMessages[locale], base, locale, lessons, onOffer: undefined }),
    [locale, base, lessons],
  );
  return (
    <ReportPartsContext value={parts}>
      <div className="report compare-result">
        {told.warning !== null && <CalloutView callout={told.warning} />}
        <h3 className="compare-headline">
          <Sentence>{told.headline}</Sentence>
        </h3>
        <p className="sub">
          {told.subtitle}{" "}
          <button
            type="button"
            className="btn quiet no-print"
            onClick={() => {
              setChosen(!swapped);
            }}
          >
            {words.compare.swap}
          </button>
        </p>
        <p className="compare-who">{told.who}</p>
        {told.tables.map((table) => (
          <BlockTableView key={table.id} table={table} />
        ))}
      </div>
    </ReportPartsContext>
  );
}
