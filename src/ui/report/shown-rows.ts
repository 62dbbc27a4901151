import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useState, type RefObject } from "react";
import { usePrinting } from "./printing.ts";

/** Up to here every row is simply drawn: the browser’s own search finds it, and print has it. */
const DRAWN_AT_ONCE = 150;
const ROW_HEIGHT = 31;

export interface ShownRows {
  /** Indexes of the rows to draw. */
  readonly indexes: readonly number[];
  /** Pixels that stand for the rows not drawn above and below. */
  readonly above: number;
  readonly below: number;
  readonly measure: ((row: HTMLElement | null) => void) | undefined;
}

const firstOf = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, row) => row);

/** The rows that the window shows of a long list that scrolls with the page; all of them for print. */
export function useShownRows(count: number, list: RefObject<HTMLElement | null>): ShownRows {
  const printing = usePrinting();
  const margin = useOffset(list);
  const virtual = count > DRAWN_AT_ONCE;
  const virtualizer = useWindowVirtualizer({
    count: virtual ? count : 0,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollMargin: margin,
    enabled: virtual,
  });
  if (!virtual || printing)
    return { indexes: firstOf(count), above: 0, below: 0, measure: undefined };
  const items = virtualizer.getVirtualItems();
  const first = items.at(0);
  const last = items.at(-1);
  return {
    indexes: items.map(({ index }) => index),
    above: first === undefined ? 0 : first.start - margin,
    below: last === undefined ? 0 : virtualizer.getTotalSize() - (last.end - margin),
    measure: virtualizer.measureElement,
  };
}

/** How far from the top of the page the list begins; it moves when a chart above is drawn or folded. */
function useOffset(list: RefObject<HTMLElement | null>): number {
  const [offset, setOffset] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      setOffset(Math.round(top + window.scrollY));
    });
    observer.observe(document.body);
    return () => {
      observer.disconnect();
    };
  }, [list]);
  return offset;
}
