import { memo, useEffect, useRef } from "react";
import type { BlockChart, BlockTable } from "../../reports/blocks/block.ts";
import { keepDrawn, loadDraw } from "../kit/drawn-chart.ts";
import { PictureTools } from "./save-tools.tsx";

interface ChartFigureProps {
  readonly chart: BlockChart;
  readonly caption: string;
  /** What a file of it is named after, where that is not the caption. */
  readonly name?: string;
  /** The rows behind the picture. */
  readonly table?: BlockTable | undefined;
}

/** A chart at the width it is given, drawn anew when that changes and for print. */
export const ChartFigure = memo(function ChartFigure({
  chart,
  caption,
  name = caption,
  table,
}: ChartFigureProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let stop: (() => void) | null = null;
    let gone = false;
    void loadDraw().then((draw) => {
      if (!gone && place.current !== null) stop = keepDrawn(place.current, chart, draw);
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, [chart]);
  return (
    <figure className={`figure figure-${chart.data.kind}`}>
      <div className="chart" ref={place} />
      <figcaption className="vh">{caption}</figcaption>
      <PictureTools
        name={name}
        description={chart.description}
        picture={() => place.current?.querySelector("svg") ?? null}
        table={table}
      />
    </figure>
  );
});
