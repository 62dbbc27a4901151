import * as Plot from "@observablehq/plot";
import type { ChartOptions } from "./svg.ts";

/** A pale edge round a label that stands on a line. */
export const halo = { stroke: "var(--paper)", strokeWidth: 4 } as const;

/** A drawing of Plot as one picture with one sentence; its type and ink are the page's. */
export function framed(
  { document, width, description }: ChartOptions,
  options: Plot.PlotOptions,
): SVGElement {
  const svg = Plot.plot({
    ...options,
    width,
    className: "plot",
    style: { fontFamily: "inherit", fontSize: "12px", overflow: "visible" },
    ...(document === undefined ? {} : { document }),
    // Plot wraps in a figure only for titles and legends, which it is never asked for.
  }) as SVGElement;
  // Inside one picture, Plot's names for its marks ("rule", "dot") are noise, and no part may have one.
  for (const mark of svg.querySelectorAll("[aria-label]")) mark.removeAttribute("aria-label");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", description);
  return svg;
}
