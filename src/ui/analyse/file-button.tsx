import { useEffect, useRef } from "react";
import type { SalesExport } from "../../intake/contract.ts";
import { chosenFiles } from "./dropped-files.ts";
import { usePageParts } from "./page-parts.ts";

interface FileButtonProps {
  readonly label: string;
  readonly className: string;
  /** Takes the files in another way than by what they are. */
  readonly onFiles?: (files: readonly SalesExport[]) => void;
}

/** A native file input that looks like a button; dropping a file is only a shorter way to it. */
export function FileButton({ label, className, onFiles }: FileButtonProps) {
  const { store, receive } = usePageParts();
  const input = useRef<HTMLInputElement>(null);

  const take = (element: HTMLInputElement) => {
    const chosen = chosenFiles([...(element.files ?? [])]);
    // Emptied, or choosing the same file once more would be no change.
    element.value = "";
    if (chosen.ok && onFiles !== undefined) onFiles(chosen.files);
    else if (chosen.ok) void receive(chosen.files);
    else if (chosen.mistake !== "nothing") store.mistake(chosen.mistake);
  };

  // A file chosen before the page came alive.
  useEffect(() => {
    if (input.current !== null && (input.current.files?.length ?? 0) > 0) take(input.current);
  });

  return (
    <label className={`btn file-button ${className}`}>
      <input
        ref={input}
        className="vh"
        type="file"
        multiple={onFiles === undefined}
        onChange={(event) => {
          take(event.currentTarget);
        }}
      />
      {label}
    </label>
  );
}
