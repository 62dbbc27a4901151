import { useEffect, type RefObject } from "react";

const figures = "button.explains";
const tabStop = `${figures}[tabindex="0"]`;

const isFigure = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && target.matches(figures);

/** The figures of a row, or of the nearest row that has any, beginning after `row` in a direction. */
function nextRow(row: Element, step: "previousElementSibling" | "nextElementSibling") {
  for (let next = row[step]; next !== null; next = next[step]) {
    const found = [...next.querySelectorAll<HTMLElement>(figures)];
    if (found.length > 0) return found;
  }
  return [];
}

/** Where an arrow leads from a figure: along the row, or to the same column of another one. */
function neighbour(from: HTMLElement, key: string): HTMLElement | null {
  const row = from.closest("tr");
  if (row === null) return null;
  const own = [...row.querySelectorAll<HTMLElement>(figures)];
  const at = own.indexOf(from);
  const cellIndex = from.closest<HTMLTableCellElement>("td, th")?.cellIndex;
  const below = (others: readonly HTMLElement[]): HTMLElement | null =>
    others.find((one) => one.closest<HTMLTableCellElement>("td, th")?.cellIndex === cellIndex) ??
    others[0] ??
    null;
  switch (key) {
    case "ArrowLeft":
      return own[at - 1] ?? null;
    case "ArrowRight":
      return own[at + 1] ?? null;
    case "Home":
      return own[0] ?? null;
    case "End":
      return own.at(-1) ?? null;
    case "ArrowUp":
      return below(nextRow(row, "previousElementSibling"));
    case "ArrowDown":
      return below(nextRow(row, "nextElementSibling"));
    default:
      return null;
  }
}

/** Makes a figure the one tab stop of its table. */
function stopAt(figure: HTMLElement): void {
  const table = figure.closest("table");
  if (table === null) return;
  for (const other of table.querySelectorAll<HTMLElement>(tabStop)) other.tabIndex = -1;
  figure.tabIndex = 0;
}

function giveStops(report: HTMLElement): void {
  for (const table of report.querySelectorAll("table"))
    if (table.querySelector(tabStop) === null) {
      const first = table.querySelector<HTMLElement>(figures);
      if (first !== null) first.tabIndex = 0;
    }
}

/**
 * Keys among the figures of tables: each table is one tab stop, arrows go from figure to figure. Rows
 * come and go as a long list scrolls, so the stop is looked after where they are, not by each of them.
 */
export function useFigureKeys(report: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = report.current;
    if (root === null) return;
    let frame = 0;
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        giveStops(root);
      });
    };
    const observer = new MutationObserver(later);
    const onKey = (event: KeyboardEvent) => {
      if (!isFigure(event.target) || event.ctrlKey || event.altKey || event.metaKey) return;
      const next = neighbour(event.target, event.key);
      if (next === null) return;
      event.preventDefault();
      stopAt(next);
      next.focus();
    };
    const onFocus = ({ target }: FocusEvent) => {
      if (isFigure(target)) stopAt(target);
    };
    observer.observe(root, { childList: true, subtree: true });
    root.addEventListener("keydown", onKey);
    root.addEventListener("focusin", onFocus);
    later();
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      root.removeEventListener("keydown", onKey);
      root.removeEventListener("focusin", onFocus);
    };
  }, [report]);
}
