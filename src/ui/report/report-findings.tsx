import { memo, useCallback } from "react";
import type { ReportBlocks } from "../../reports/blocks/report-blocks.ts";
import { Callouts, FoldedTables, OpenTables, Picture } from "./block-pieces.tsx";
import { everyone, type ClassChoice } from "./customer-choice.ts";
import { CustomersView } from "./customers-view.tsx";
import { useFolding } from "./folding.ts";
import { MatrixView } from "./matrix-view.tsx";
import { ReportSection } from "./report-section.tsx";
import type { ChosenPlace } from "./use-report-place.ts";

interface ReportFindingsProps {
  readonly blocks: ReportBlocks;
  readonly chosen: ChosenPlace;
  readonly onChooseCustomer: ((id: string) => void) | undefined;
}

/**
 * The six sections that answer. Apart from the settings, and memoised: a click on a setting must
 * not draw a book of thousands of customers anew before the new report is there.
 */
export const ReportFindings = memo(function ReportFindings({
  blocks,
  chosen: { choice, setChoice, sort, setSort, cell, setCell },
  onChooseCustomer,
}: ReportFindingsProps) {
  const { set: fold } = useFolding();
  const showGroup = useCallback(
    (group: ClassChoice) => {
      setChoice({ ...everyone, group });
      fold("customers", true);
      // The list must stand before the page can go to it.
      requestAnimationFrame(() => {
        document.getElementById("customers")?.scrollIntoView({ block: "start" });
        document.getElementById("customers-finding")?.focus({ preventScroll: true });
      });
    },
    [fold, setChoice],
  );
  return (
    <>
      <ReportSection block={blocks.dependency} number={1}>
        <Picture block={blocks.dependency} />
        <div className="pair pair-callouts">
          <Callouts block={blocks.dependency} />
          <OpenTables block={blocks.dependency} />
        </div>
        <FoldedTables block={blocks.dependency} />
      </ReportSection>
      <ReportSection block={blocks.matrix} number={2}>
        <div className="pair pair-aside">
          <MatrixView
            grid={blocks.matrix.grid}
            chosen={cell}
            onCell={setCell}
            onChoose={showGroup}
          />
          <Callouts block={blocks.matrix} />
        </div>
        <FoldedTables block={blocks.matrix} />
      </ReportSection>
      <ReportSection block={blocks.curve} number={3}>
        <div className="pair pair-aside">
          <Picture block={blocks.curve} />
          <OpenTables block={blocks.curve} />
        </div>
      </ReportSection>
      <ReportSection block={blocks.periods} number={4}>
        <Picture block={blocks.periods} />
        <FoldedTables block={blocks.periods} />
      </ReportSection>
      <ReportSection block={blocks.silent} number={5}>
        <OpenTables block={blocks.silent} />
      </ReportSection>
      <ReportSection block={blocks.customers} number={6}>
        <CustomersView
          block={blocks.customers}
          choice={choice}
          onChange={setChoice}
          sort={sort}
          onSort={setSort}
          onChooseCustomer={onChooseCustomer}
        />
      </ReportSection>
    </>
  );
});
