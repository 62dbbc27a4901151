import { useState } from "react";
import type { BlockTable } from "../../reports/blocks/block.ts";
import { fileName, tableCsv, tableText } from "../../reports/table-rows.ts";
import { download } from "../kit/download.ts";
import { useReportParts } from "./report-parts.ts";

interface ToolsProps {
  /** What the file is named after. */
  readonly name: string;
}

/** Runs what a button asks for and says how it went. */
function useOutcome() {
  const { words } = useReportParts();
  const [said, setSaid] = useState("");
  const run = (work: () => Promise<string>) => {
    work().then(setSaid, () => {
      setSaid(words.files.failed);
    });
  };
  return { said, run };
}

function Outcome({ said }: { readonly said: string }) {
  return (
    <span className="said" role="status">
      {said}
    </span>
  );
}

const csvBlob = (table: BlockTable, locale: "ru" | "en"): Blob =>
  new Blob([tableCsv(table, locale)], { type: "text/csv;charset=utf-8" });

interface PictureToolsProps extends ToolsProps {
  readonly description: string;
  /** The picture as it stands; null until it is drawn. */
  readonly picture: () => SVGSVGElement | null;
  /** The rows behind it. */
  readonly table: BlockTable | undefined;
}

/** A picture as points, as lines and as the numbers behind it. */
export function PictureTools({ name, description, picture, table }: PictureToolsProps) {
  const { words, locale } = useReportParts();
  const { said, run } = useOutcome();
  const save = (extension: "png" | "svg") => {
    run(async () => {
      const shown = picture();
      if (shown === null) return "";
      const { pngBlob, standalone, svgText } = await import("../../charts/standalone.ts");
      const alone = standalone(shown, description);
      const blob =
        extension === "png"
          ? await pngBlob(alone)
          : new Blob([svgText(alone)], { type: "image/svg+xml" });
      download(blob, fileName(name, extension));
      return "";
    });
  };
  return (
    <div className="tools no-print" role="group" aria-label={words.files.picture(name)}>
      <Outcome said={said} />
      <button
        type="button"
        onClick={() => {
          save("png");
        }}
      >
        {words.files.png}
      </button>
      <button
        type="button"
        onClick={() => {
          save("svg");
        }}
      >
        {words.files.svg}
      </button>
      {table !== undefined && (
        <button
          type="button"
          onClick={() => {
            download(csvBlob(table, locale), fileName(table.caption, "csv"));
          }}
        >
          {words.files.csv}
        </button>
      )}
    </div>
  );
}

/** A table as a file and on the clipboard. */
export function TableTools({ table }: { readonly table: BlockTable }) {
  const { words, locale } = useReportParts();
  const { said, run } = useOutcome();
  return (
    <div className="tools no-print" role="group" aria-label={words.files.table(table.caption)}>
      <Outcome said={said} />
      <button
        type="button"
        onClick={() => {
          download(csvBlob(table, locale), fileName(table.caption, "csv"));
        }}
      >
        {words.files.csv}
      </button>
      <button
        type="button"
        onClick={() => {
          run(async () => {
            await navigator.clipboard.writeText(tableText(table, locale));
            return words.files.copied;
          });
        }}
      >
        {words.files.copy}
      </button>
    </div>
  );
}
