import { memo, useEffect, useRef } from "react";
import type { BlockChart } from "../../reports/blocks/block.ts";
import { keepDrawn, loadDraw } from "../kit/drawn-chart.ts";

interface ChartFigureProps {
  readonly chart: BlockChart;
  readonly caption: string;
}

/** A chart at the width it is given, drawn anew when that changes and for print. */
export const ChartFigure = memo(function ChartFigure({ chart, caption }: ChartFigureProps) {
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
    </figure>
  );
});
