import { memo, useEffect, useRef, useState } from "react";
import type { BlockChart } from "../../reports/blocks/block.ts";

/** Charts and their library come after the words: the report can be read without them. */
const loadChart = () => import("../../charts/chart.ts");

/** The width of an A4 page between its margins. */
const PRINT_WIDTH = 700;

interface ChartFigureProps {
  readonly chart: BlockChart;
  readonly caption: string;
}

/** A chart at the width it is given, drawn anew when that changes and for print. */
export const ChartFigure = memo(function ChartFigure({ chart, caption }: ChartFigureProps) {
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder);
  const [draw, setDraw] = useState<typeof import("../../charts/chart.ts").chart | null>(null);

  useEffect(() => {
    let wanted = true;
    void loadChart().then((module) => {
      if (wanted) setDraw(() => module.chart);
    });
    return () => {
      wanted = false;
    };
  }, []);

  useEffect(() => {
    const place = holder.current;
    if (place === null || draw === null || width === 0) return;
    const { data, description } = chart;
    const at = (pixels: number) => () => {
      place.replaceChildren(draw(data, { width: pixels, description }));
    };
    const onScreen = at(width);
    const onPaper = at(PRINT_WIDTH);
    onScreen();
    window.addEventListener("beforeprint", onPaper);
    window.addEventListener("afterprint", onScreen);
    return () => {
      window.removeEventListener("beforeprint", onPaper);
      window.removeEventListener("afterprint", onScreen);
    };
  }, [chart, draw, width]);

  return (
    <figure role="group" className={`figure figure-${chart.data.kind}`}>
      <div className="chart" ref={holder} />
      <figcaption className="vh">{caption}</figcaption>
    </figure>
  );
});

/** Whole pixels, in steps that spare a redraw for every pixel of a window being dragged. */
function useWidth(holder: React.RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const place = holder.current;
    if (place === null) return;
    const observer = new ResizeObserver(([entry]) => {
      setWidth(Math.floor((entry?.contentRect.width ?? 0) / 2) * 2);
    });
    observer.observe(place);
    return () => {
      observer.disconnect();
    };
  }, [holder]);
  return width;
}
