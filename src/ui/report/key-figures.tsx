import { memo } from "react";
import type { KeyFigure } from "../../reports/blocks/figures.ts";
import { Sentence } from "../kit/sentence.tsx";
import { Explained } from "./explained.tsx";
import { useReportParts } from "./report-parts.ts";

interface KeyFiguresProps {
  readonly figures: readonly (Omit<KeyFigure, "id"> & { readonly id: string })[];
  /** What they are together, where they are not those of the report. */
  readonly label?: string;
}

/** The five numbers under the headline. */
export const KeyFigures = memo(function KeyFigures({ figures, label: together }: KeyFiguresProps) {
  const { words } = useReportParts();
  return (
    <dl className="figures" aria-label={together ?? words.figures.label}>
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
});
