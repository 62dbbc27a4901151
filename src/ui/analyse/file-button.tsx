import { useEffect, useRef } from "react";
import { chosenFiles } from "./dropped-files.ts";
import { usePageParts } from "./page-parts.ts";

interface FileButtonProps {
  readonly label: string;
  readonly className: string;
}

/** A native file input that looks like a button; dropping a file is only a shorter way to it. */
export function FileButton({ label, className }: FileButtonProps) {
  const { store, receive } = usePageParts();
  const input = useRef<HTMLInputElement>(null);

  const onFiles = (element: HTMLInputElement) => {
    const chosen = chosenFiles([...(element.files ?? [])]);
    // Emptied, or choosing the same file once more would be no change.
    element.value = "";
    if (chosen.ok) void receive(chosen.files);
    else if (chosen.mistake !== "nothing") store.mistake(chosen.mistake);
  };

  // A file chosen before the page came alive.
  useEffect(() => {
    if (input.current !== null && (input.current.files?.length ?? 0) > 0) onFiles(input.current);
  });

  return (
    <label className={`btn file-button ${className}`}>
      <input
        ref={input}
        className="vh"
        type="file"
        multiple
        onChange={(event) => {
          onFiles(event.currentTarget);
        }}
      />
      {label}
    </label>
  );
}
