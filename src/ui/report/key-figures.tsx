import type { KeyFigure } from "../../reports/blocks/figures.ts";
import { Sentence } from "../kit/sentence.tsx";
import { Explained } from "./explained.tsx";
import { useReportParts } from "./report-parts.ts";

/** The five numbers under the headline. */
export function KeyFigures({ figures }: { readonly figures: readonly KeyFigure[] }) {
  const { words } = useReportParts();
  return (
    <dl className="figures" aria-label={words.figures.label}>
      {figures.map((figure) => {
        const { id, label, value, unit, note, change, alarming } = figure;
        return (
          <div key={id} className={alarming ? "hot" : undefined}>
            <dt>{label}</dt>
            <dd>
              <Explained figure={figure} title={label} text={[value, unit].join("\u00a0").trim()}>
                {value}
                {unit !== "" && <small>{`\u00a0${unit}`}</small>}
              </Explained>
            </dd>
            {note !== "" && (
              <dd className="c">
                <Sentence>{note}</Sentence>
              </dd>
            )}
            {change !== null && (
              <dd className={`c change change-${change.direction}`}>{change.text}</dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}
