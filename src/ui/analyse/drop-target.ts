import { useEffect, useState } from "react";
import { chosenFiles, droppedFiles, pastedExport, type Dropped } from "./dropped-files.ts";
import { usePageParts } from "./page-parts.ts";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("input:not([type=file]), textarea, select");

/** The whole page takes a dropped file or pasted cells; true while something hovers over it. */
export function useDropTarget(): boolean {
  const { store, receive, words } = usePageParts();
  const [hovering, setHovering] = useState(false);

  useEffect(() => {
    const take = (dropped: Dropped) => {
      if (dropped.ok) void receive(dropped.files);
      else store.mistake(dropped.mistake);
    };
    const onDragOver = (event: DragEvent) => {
      event.preventDefault();
      setHovering(true);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setHovering(false);
    };
    const onDrop = (event: DragEvent) => {
      setHovering(false);
      // A part of the page has taken it for itself.
      if (event.defaultPrevented) return;
      event.preventDefault();
      const { items, files } = event.dataTransfer ?? { items: [], files: [] };
      void droppedFiles([...items], [...files]).then(take);
    };
    const onPaste = (event: ClipboardEvent) => {
      if (isTyping(event.target) || event.clipboardData === null) return;
      if (event.clipboardData.files.length > 0) {
        take(chosenFiles([...event.clipboardData.files]));
        return;
      }
      const text = event.clipboardData.getData("text/plain");
      const pasted = pastedExport(text, words.empty.pastedName);
      if (pasted !== null) void receive([pasted]);
    };
    document.addEventListener("dragover", onDragOver);
    document.addEventListener("dragleave", onDragLeave);
    document.addEventListener("drop", onDrop);
    document.addEventListener("paste", onPaste);
    return () => {
      document.removeEventListener("dragover", onDragOver);
      document.removeEventListener("dragleave", onDragLeave);
      document.removeEventListener("drop", onDrop);
      document.removeEventListener("paste", onPaste);
    };
  }, [store, receive, words]);

  return hovering;
}
