import { memo, useCallback, type ReactNode } from "react";
import { blockIds, type Block, type BlockId } from "../../reports/blocks/block.ts";
import type { ReportBlocks } from "../../reports/blocks/report-blocks.ts";
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
export const ReportFindings = memo(function ReportFindings(props: ReportFindingsProps) {
  return blockIds
    .filter((id) => id !== "method")
    .map((id) => <Finding key={id} id={id} {...props} />);
});

/** One of them, a component of its own: it makes its block, and between two the page takes keys and clicks. */
function Finding({ id, ...props }: ReportFindingsProps & { readonly id: BlockId }) {
  const block = props.blocks[id];
  if (block === null) return null;
  const Body = bodies[id];
  // Those before it are made already.
  const before = blockIds.slice(0, blockIds.indexOf(id));
  const number = before.filter((one) => props.blocks[one] !== null).length + 1;
  return (
    <ReportSection block={block} number={number}>
      {Body === undefined ? <PlainBody block={block} /> : <Body {...props} />}
    </ReportSection>
  );
}

const bodies: Readonly<Partial<Record<BlockId, (props: ReportFindingsProps) => ReactNode>>> = {
  matrix: MatrixBody,
  curve: ({ blocks: { curve } }) => (
    <div className="pair pair-aside">
      <Picture block={curve} />
      <OpenTables block={curve} />
    </div>
  ),
  change: ({ blocks: { change } }) => change !== null && <ChangeView block={change} />,
  loss: ({ blocks: { loss } }) => loss !== null && <LossView block={loss} />,
  plan: ({ blocks: { plan } }) => plan !== null && <PlanView block={plan} />,
  silent: ({ blocks: { silent } }) => <SilentView block={silent} />,
  customers: ({ blocks: { customers }, chosen, onChooseCustomer }) => (
    <CustomersView
      block={customers}
      choice={chosen.choice}
      onChange={chosen.setChoice}
      sort={chosen.sort}
      onSort={chosen.setSort}
      onChooseCustomer={onChooseCustomer}
    />
  ),
};

function MatrixBody({
  blocks: { matrix },
  chosen: { setChoice, cell, setCell },
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
      <div className="pair pair-aside">
        <MatrixView grid={matrix.grid} chosen={cell} onCell={setCell} onChoose={showGroup} />
        <Callouts block={matrix} />
      </div>
      <FoldedTables block={matrix} />
    </>
  );
}

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
