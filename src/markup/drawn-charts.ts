import { chart as draw } from "../charts/chart.ts";
import type { BlockChart } from "../reports/blocks/block.ts";
import { drawingDocument } from "./drawing-document.ts";
import { drawingMarkup } from "./drawing.ts";
import { element } from "./markup.ts";
import type { ChartPlace } from "./report/presentation.ts";

/** Pixels: a phone, paper, the whole of a page. Style sheets show the one that fits. */
const widths = [340, 720, 1000] as const;
/** The same of a picture that stands beside a table. */
const besideWidths = [340, 520, 720] as const;

const besideTables: ReadonlySet<BlockChart["data"]["kind"]> = new Set(["waterfall", "curve"]);

/** Charts drawn at once, each at several widths, for pages that no script draws in. */
export function drawnCharts(): ChartPlace {
  const document = drawingDocument();
  let drawn = 0;
  return ({ data, description }: BlockChart) => {
    drawn += 1;
    const key = `c${String(drawn)}`;
    const beside = besideTables.has(data.kind);
    const pictures = (beside ? besideWidths : widths).map((width) => {
      const picture = draw(data, { width, description, document });
      return element(
        "div",
        { class: `at at-${String(width)}` },
        drawingMarkup(picture, `${key}-${String(width)}`),
      );
    });
    return element("div", { class: beside ? "chart drawn beside" : "chart drawn" }, ...pictures);
  };
}
