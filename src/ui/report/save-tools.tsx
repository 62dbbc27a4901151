import { useState } from "react";
import type { BlockTable } from "../../reports/blocks/block.ts";
import { fileName, tableCsv, tableCsvPlain, tableText } from "../../reports/table-rows.ts";
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

/** A table as a file for spreadsheets, and as one for programs. */
function CsvButtons({ table }: { readonly table: BlockTable }) {
  const { words, locale } = useReportParts();
  const save = (text: string, ending: string) => {
    download(
      new Blob([text], { type: "text/csv;charset=utf-8" }),
      fileName(`${table.caption}${ending}`, "csv"),
    );
  };
  return (
    <>
      <button
        type="button"
        onClick={() => {
          save(tableCsv(table, locale), "");
        }}
      >
        {words.files.csv}
      </button>
      <button
        type="button"
        title={words.files.plainNote}
        onClick={() => {
          save(tableCsvPlain(table, locale), ` ${table.id}`);
        }}
      >
        {words.files.plain}
      </button>
    </>
  );
}

interface PictureToolsProps extends ToolsProps {
  readonly description: string;
  /** The picture as it stands; null until it is drawn. */
  readonly picture: () => SVGSVGElement | null;
  /** The rows behind it. */
  readonly table: BlockTable | undefined;
}

/** A picture of its own of one that stands in the page. */
async function pictureBlob(
  shown: SVGSVGElement,
  description: string,
  extension: "png" | "svg",
): Promise<Blob> {
  const { pngBlob, standalone, svgText } = await import("../../charts/standalone.ts");
  const alone = standalone(shown, description);
  return extension === "png"
    ? pngBlob(alone)
    : new Blob([svgText(alone)], { type: "image/svg+xml" });
}

/** A picture as points, as lines, on the clipboard, and as the numbers behind it. */
export function PictureTools({ name, description, picture, table }: PictureToolsProps) {
  const { words } = useReportParts();
  const { said, run } = useOutcome();
  const save = (extension: "png" | "svg") => {
    run(async () => {
      const shown = picture();
      if (shown === null) return "";
      download(await pictureBlob(shown, description, extension), fileName(name, extension));
      return "";
    });
  };
  const copy = () => {
    run(async () => {
      const shown = picture();
      if (shown === null) return "";
      // A promise, not the picture itself: a browser lets nothing be copied long after the click.
      const points = pictureBlob(shown, description, "png");
      await navigator.clipboard.write([new ClipboardItem({ "image/png": points })]);
      return words.files.copied;
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
      <button type="button" onClick={copy}>
        {words.files.copy}
      </button>
      {table !== undefined && <CsvButtons table={table} />}
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
      <CsvButtons table={table} />
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
