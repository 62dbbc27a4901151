import type { ChangeBlock } from "../../reports/blocks/change.ts";
import { FoldedTables, Picture } from "./block-pieces.tsx";
import { BlockTableView } from "./block-table.tsx";
import { ChartFigure } from "./chart-figure.tsx";

/** The bridge beside the migration of classes, whose drawing comes when asked for, and who moved most. */
export function ChangeView({ block }: { readonly block: ChangeBlock }) {
  const { migration, tables } = block;
  const table = (id: string) => tables.find((one) => one.id === id);
  const [classes, moves] = [table("migration"), table("moves")];
  if (block.chart === null) return null;
  return (
    <>
      <div className="pair pair-change">
        <Picture block={block} />
        <div>
          {classes !== undefined && <BlockTableView table={classes} />}
          {migration !== null && (
            <details className="behind no-print">
              <summary>{migration.summary}</summary>
              <ChartFigure chart={migration.chart} caption={migration.summary} table={classes} />
            </details>
          )}
        </div>
      </div>
      {moves !== undefined && <BlockTableView table={moves} />}
      <FoldedTables block={block} />
    </>
  );
}
