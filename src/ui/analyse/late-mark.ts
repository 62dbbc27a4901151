import { useEffect, type RefObject } from "react";

/** As long as the dock waits before it says that the analysis is running. */
const LATE_MILLISECONDS = 300;

/**
 * Marks an area that has been busy for a while (`data-late`), for styles to dim it. Dimming paints a
 * whole report, and undimming paints it again: one that is there at once need not be waited for.
 */
export function useLateMark(area: RefObject<HTMLElement | null>, busy: boolean): void {
  useEffect(() => {
    const element = area.current;
    if (!busy || element === null) return undefined;
    const timer = setTimeout(() => {
      element.dataset["late"] = "";
    }, LATE_MILLISECONDS);
    return () => {
      clearTimeout(timer);
      delete element.dataset["late"];
    };
  }, [area, busy]);
}
