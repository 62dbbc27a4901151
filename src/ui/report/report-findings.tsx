import { memo, useCallback, type ReactNode } from "react";
import type { Block, BlockId } from "../../reports/blocks/block.ts";
import { orderedBlocks, type ReportBlocks } from "../../reports/blocks/report-blocks.ts";
import { Callouts, FoldedTables, FurtherPictures, OpenTables, Picture } from "./block-pieces.tsx";
import { BlockTrees } from "./block-trees.tsx";
import { ChangeView } from "./change-view.tsx";
import { everyone, type ClassChoice } from "./customer-choice.ts";
import { CustomersView } from "./customers-view.tsx";
import { useFolding } from "./folding.ts";
import { LossView } from "./loss-view.tsx";
import { MatrixView } from "./matrix-view.tsx";
import { PlanView } from "./plan-view.tsx";
import { ReportSection } from "./report-section.tsx";
import { SilentView } from "./silent-view.tsx";
import type { ChosenPlace } from "./use-report-place.ts";

interface ReportFindingsProps {
  readonly blocks: ReportBlocks;
  readonly chosen: ChosenPlace;
  readonly onChooseCustomer: ((id: string) => void) | undefined;
}

/**
 * The sections that answer. Apart from the settings, and memoised: a click on a setting must
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
  const bodies: Readonly<Partial<Record<BlockId, ReactNode>>> = {
    matrix: (
      <>
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
      </>
    ),
    curve: (
      <div className="pair pair-aside">
        <Picture block={blocks.curve} />
        <OpenTables block={blocks.curve} />
      </div>
    ),
    change: blocks.change !== null && <ChangeView block={blocks.change} />,
    loss: blocks.loss !== null && <LossView block={blocks.loss} />,
    plan: blocks.plan !== null && <PlanView block={blocks.plan} />,
    silent: <SilentView block={blocks.silent} />,
    customers: (
      <CustomersView
        block={blocks.customers}
        choice={choice}
        onChange={setChoice}
        sort={sort}
        onSort={setSort}
        onChooseCustomer={onChooseCustomer}
      />
    ),
  };
  return orderedBlocks(blocks)
    .filter(({ id }) => id !== "method")
    .map((block, index) => (
      <ReportSection key={block.id} block={block} number={index + 1}>
        {bodies[block.id] ?? <PlainBody block={block} />}
      </ReportSection>
    ));
});

/** Picture, what stands out, tables: the body of a section that needs nothing of its own. */
export function PlainBody({ block }: { readonly block: Block<string> }) {
  const aside = block.callouts.length > 0 || block.tables.some(({ open }) => open === true);
  return (
    <>
      <Picture block={block} />
      <FurtherPictures block={block} />
      {aside && (
        <div className="pair pair-callouts">
          <Callouts block={block} />
          <OpenTables block={block} />
        </div>
      )}
      <BlockTrees block={block} />
      <FoldedTables block={block} />
    </>
  );
}
