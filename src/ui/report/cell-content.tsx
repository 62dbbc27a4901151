import type { Cell } from "../../reports/blocks/block.ts";
import { ClassLetters } from "../kit/class-letters.tsx";
import { barWidth } from "../../markup/report/columns.ts";
import { Explained } from "./explained.tsx";
import { SparkBars } from "./spark-bars.tsx";

interface CellContentProps {
  readonly cell: Cell;
  /** What the cell is of, for the one who asks why: `Доля: ООО «Вектор»`. */
  readonly title?: string;
}

/** A cell as it is drawn: its text, and the letter, glyph or bar that says the same. */
export function CellContent({ cell, title = "" }: CellContentProps) {
  return (
    <Explained
      figure={cell}
      title={title}
      text={[cell.text, cell.note ?? ""].join(" ").trim()}
      inTable
    >
      <Drawn cell={cell} />
    </Explained>
  );
}

function Drawn({ cell }: { readonly cell: Cell }) {
  const { text, mark, note } = cell;
  const quiet = note === undefined || note === "" ? null : <span className="quiet">{note}</span>;
  switch (mark?.kind) {
    case "class":
      return (
        <>
          <ClassLetters abc={mark.abc} xyz={mark.xyz} /> {quiet}
        </>
      );
    case "state":
      return <span className={`st st-${mark.state}`}>{text}</span>;
    case "certainty":
      // The whole sentence is for those who listen; the column has room for the figures.
      return (
        <span className={mark.certain ? "quiet" : "border"} title={text}>
          <span className="vh">{text}</span>
          <span aria-hidden="true">{note}</span>
        </span>
      );
    case "dependency":
      return <span className={`dep dep-${mark.status}`}>{text}</span>;
    case "bar":
      return (
        <span className="measured">
          <span className="meter" aria-hidden="true">
            <i className={mark.status} style={{ width: barWidth(mark.fraction) }} />
          </span>
          {text}
        </span>
      );
    case "share":
      return (
        <span className="measured">
          <i className="share-bar" aria-hidden="true" style={{ width: barWidth(mark.fraction) }} />
          {text}
        </span>
      );
    case "heat":
      return (
        <span className={`heat heat-${String(mark.tone)}`}>
          {text} {quiet}
        </span>
      );
    case "spark":
      return <SparkBars data={mark.data} />;
    case undefined:
      return (
        <>
          {text} {quiet}
        </>
      );
  }
}
