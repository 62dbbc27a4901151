import type { FrameHeight } from "../../site/published.ts";

/**
 * Tells the page around a frame how high this one is, at first and whenever that changes. Whoever
 * frames it may be any site, so the message goes to all of them and carries nothing but a number.
 */
export function tellHeight(): void {
  if (window.parent === window) return;
  let told = 0;
  const tell = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    const message: FrameHeight = { type: "kamerton-report-height", height };
    window.parent.postMessage(message, "*");
  };
  new ResizeObserver(tell).observe(document.body);
  tell();
}
