import { memo } from "react";
import type { Block } from "../../reports/blocks/block.ts";
import { useFolding } from "./folding.ts";
import { useReportParts } from "./report-parts.ts";

interface ReportContentsProps {
  readonly blocks: readonly Block[];
  readonly current: string;
}

/** The table of contents: every topic with its figure, so that it is a summary too. */
export const ReportContents = memo(function ReportContents({
  blocks,
  current,
}: ReportContentsProps) {
  const { words } = useReportParts();
  const { set } = useFolding();
  return (
    <nav className="contents no-print" aria-label={words.document.contents}>
      <ol>
        {blocks.map(({ id, topic, brief }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              aria-current={id === current ? "true" : undefined}
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
        ))}
      </ol>
    </nav>
  );
});
