import { useEffect } from "react";

const fields = "input:not([type=checkbox], [type=radio]), textarea, select";

/** Escape means something else in a field of text, and in a dialog that is open. */
const isTaken = (event: KeyboardEvent): boolean =>
  event.defaultPrevented ||
  document.querySelector("dialog[open]") !== null ||
  (event.target instanceof Element && event.target.closest(fields) !== null);

/** Calls back when Escape is pressed and nothing else wants it. */
export function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !isTaken(event)) onEscape();
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  }, [onEscape]);
}
