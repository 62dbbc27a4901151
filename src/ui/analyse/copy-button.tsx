import { useState, type RefObject } from "react";

interface CopyButtonProps {
  /** Null while there is nothing to copy. */
  readonly text: string | null;
  /** What is selected, so that it can be copied by hand where the browser refuses. */
  readonly field: RefObject<HTMLInputElement | null>;
  readonly className: string;
  readonly words: {
    readonly copy: string;
    readonly copied: string;
    readonly copyBlocked: string;
  };
}

/** Copies a text and says how it went. */
export function CopyButton({ text, field, className, words }: CopyButtonProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = () => {
    if (text === null) return;
    field.current?.select();
    navigator.clipboard.writeText(text).then(
      () => {
        setCopied(true);
      },
      () => {
        setCopied(false);
      },
    );
  };
  return (
    <>
      <button type="button" className={className} disabled={text === null} onClick={copy}>
        {copied === true ? words.copied : words.copy}
      </button>
      <span className="vh" role="status">
        {copied === true && words.copied}
      </span>
      {copied === false && (
        <span role="alert" className="refused">
          {words.copyBlocked}
        </span>
      )}
    </>
  );
}
