import type { chart } from "../../charts/chart.ts";
import type { BlockChart } from "../../reports/blocks/block.ts";

type Draw = typeof chart;

/** The charts and their library, which come after the words: a report can be read without them. */
export const loadDraw = async (): Promise<Draw> => (await import("../../charts/chart.ts")).chart;

let turn: Promise<unknown> = Promise.resolve();

/** One chart in a task: between two of them the page takes keys and clicks. */
function inTurn(draw: () => void): void {
  turn = turn.then(
    () =>
      new Promise<void>((resolve) => {
        setTimeout(() => {
          draw();
          resolve();
        });
      }),
  );
}

/** About the width of an A4 page between its margins, and enough for names beside their bars. */
const PRINT_WIDTH = 720;

/**
 * Draws a chart into its place and keeps it as wide as the place is, and as the paper is in print.
 * Call the answer to stop.
 */
export function keepDrawn(place: HTMLElement, wanted: BlockChart, draw: Draw): () => void {
  let width = 0;
  const drawAt = (pixels: number): void => {
    const { data, description } = wanted;
    place.replaceChildren(draw(data, { width: pixels, description }));
  };
  const observer = new ResizeObserver(([entry]) => {
    // Even pixels: dragging a window does not redraw for every one of them.
    const now = Math.floor((entry?.contentRect.width ?? 0) / 2) * 2;
    if (now === 0 || now === width) return;
    width = now;
    inTurn(() => {
      if (width === now) drawAt(now);
    });
  });
  const onPaper = (): void => {
    drawAt(PRINT_WIDTH);
  };
  const onScreen = (): void => {
    if (width > 0) drawAt(width);
  };
  observer.observe(place);
  window.addEventListener("beforeprint", onPaper);
  window.addEventListener("afterprint", onScreen);
  return () => {
    observer.disconnect();
    window.removeEventListener("beforeprint", onPaper);
    window.removeEventListener("afterprint", onScreen);
  };
}
