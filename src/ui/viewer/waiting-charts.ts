import { element } from "../../markup/markup.ts";
import type { ChartPlace } from "../../markup/report/presentation.ts";
import type { BlockChart } from "../../reports/blocks/block.ts";
import { keepDrawn, loadDraw } from "../kit/drawn-chart.ts";

/** Charts of a report that is shown before they have come. */
export interface WaitingCharts {
  readonly place: ChartPlace;
  /** Draws those whose places stand in the page, and keeps them drawn. */
  readonly draw: (root: ParentNode) => Promise<void>;
}

/** Empty places that remember which chart each is for. */
export function waitingCharts(): WaitingCharts {
  const waiting: BlockChart[] = [];
  return {
    place: (chart) =>
      element("div", { class: "chart", "data-waiting": String(waiting.push(chart) - 1) }),
    async draw(root) {
      if (waiting.length === 0) return;
      const draw = await loadDraw();
      for (const place of root.querySelectorAll<HTMLElement>("[data-waiting]")) {
        const chart = waiting[Number(place.dataset["waiting"])];
        place.removeAttribute("data-waiting");
        if (chart !== undefined) keepDrawn(place, chart, draw);
      }
    },
  };
}
