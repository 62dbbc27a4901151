import type { ReactNode } from "react";
import { methodMessages } from "../../messages/method.ts";
import { orderedBlocks, type ReportBlocks } from "../../reports/blocks/report-blocks.ts";
import { addressUnder } from "../../site/address.ts";
import { Callouts, FoldedTables, OpenTables } from "./block-pieces.tsx";
import { useReportParts } from "./report-parts.ts";
import { ReportSection } from "./report-section.tsx";

interface MethodSectionProps {
  readonly blocks: ReportBlocks;
  readonly settings: ReactNode;
}

/** What the report was reckoned by, beside the settings that change it. */
export function MethodSection({ blocks, settings }: MethodSectionProps) {
  const { base, locale } = useReportParts();
  const { method } = blocks;
  return (
    <ReportSection block={method} number={orderedBlocks(blocks).length}>
      <div className="pair pair-even">
        {settings}
        <div>
          <OpenTables block={method} />
          <Callouts block={method} />
          <p className="note">
            <a href={addressUnder(base, `/${locale}/method/`)}>{methodMessages[locale].footer}</a>
          </p>
        </div>
      </div>
      <FoldedTables block={method} />
    </ReportSection>
  );
}
