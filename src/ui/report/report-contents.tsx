import { memo } from "react";
import { blockIds, type BlockId } from "../../reports/blocks/block.ts";
import type { ReportBlocks } from "../../reports/blocks/report-blocks.ts";
import { useFolding } from "./folding.ts";
import { useReportParts } from "./report-parts.ts";

interface ReportContentsProps {
  readonly blocks: ReportBlocks;
  readonly current: string;
}

/** The table of contents: every topic with its figure, so that it is a summary too. */
export const ReportContents = memo(function ReportContents({
  blocks,
  current,
}: ReportContentsProps) {
  const { words } = useReportParts();
  return (
    <nav className="contents no-print" aria-label={words.document.contents}>
      <ol>
        {blockIds.map((id) => (
          <ContentsItem key={id} id={id} blocks={blocks} isCurrent={id === current} />
        ))}
      </ol>
    </nav>
  );
});

interface ContentsItemProps {
  readonly id: BlockId;
  readonly blocks: ReportBlocks;
  readonly isCurrent: boolean;
}

/** Makes its block, whose section stands further down: between two of them the page takes keys and clicks. */
const ContentsItem = memo(function ContentsItem({ id, blocks, isCurrent }: ContentsItemProps) {
  const { set } = useFolding();
  const block = blocks[id];
  if (block === null) return null;
  const { topic, brief } = block;
  return (
    <li>
      <a
        href={`#${id}`}
        aria-current={isCurrent ? "true" : undefined}
        onClick={(event) => {
          // The fragment holds filters and the customer: a jump inside the page leaves it alone.
          event.preventDefault();
          set(id, true);
          document.getElementById(id)?.scrollIntoView({ block: "start" });
          document.getElementById(`${id}-finding`)?.focus({ preventScroll: true });
        }}
      >
        {topic} {brief !== "" && <span>{brief}</span>}
      </a>
    </li>
  );
});
