import { memo, useEffect, useRef, useState } from "react";
import type { BlockChart, BlockTable } from "../../reports/blocks/block.ts";
import { changesBetween } from "../../reports/changes.ts";
import { keepDrawn, loadDraw } from "../kit/drawn-chart.ts";
import { useCustomerLinks } from "./customer-links.ts";
import { PictureTools } from "./save-tools.tsx";

interface ChartFigureProps {
  readonly chart: BlockChart;
  readonly caption: string;
  /** What a file of it is named after, where that is not the caption. */
  readonly name?: string;
  /** The rows behind the picture. */
  readonly table?: BlockTable | undefined;
}

/** Whose name in a picture is pointed at; empty where it is none. */
const partyAt = ({ target }: { readonly target: EventTarget }): string =>
  (target instanceof Element && target.closest("[data-party]")?.getAttribute("data-party")) || "";

/** The same object as before where it says the same: most pictures stay as a setting changes. */
function useUnchanged(newest: BlockChart): BlockChart {
  const [known, keep] = useState(newest);
  if (changesBetween(known, newest) === null) return known;
  keep(newest);
  return newest;
}

/**
 * A chart at the width it is given, drawn anew when that changes and for print. A name in it opens
 * the customer's page to who points; for keys the same names stand in the table behind it.
 */
export const ChartFigure = memo(function ChartFigure({
  chart: newest,
  caption,
  name = caption,
  table,
}: ChartFigureProps) {
  const place = useRef<HTMLDivElement>(null);
  const links = useCustomerLinks();
  const chart = useUnchanged(newest);
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
      <div
        className={links === null ? "chart" : "chart chart-leads"}
        ref={place}
        onClick={(event) => {
          const party = partyAt(event);
          if (links?.leadsTo(party) === true) links.open(party);
        }}
      />
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
