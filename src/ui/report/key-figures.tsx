import type { KeyFigure } from "../../reports/blocks/figures.ts";
import { Sentence } from "../kit/sentence.tsx";
import { useReportParts } from "./report-parts.ts";

/** The five numbers under the headline. */
export function KeyFigures({ figures }: { readonly figures: readonly KeyFigure[] }) {
  const { words } = useReportParts();
  return (
    <dl className="figures" aria-label={words.figures.label}>
      {figures.map(({ id, label, value, unit, note, alarming }) => (
        <div key={id} className={alarming ? "hot" : undefined}>
          <dt>{label}</dt>
          <dd>
            {value}
            {unit !== "" && <small>{`\u00a0${unit}`}</small>}
          </dd>
          <dd className="c">
            <Sentence>{note}</Sentence>
          </dd>
        </div>
      ))}
    </dl>
  );
}
