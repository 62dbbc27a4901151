import type { ReactNode } from "react";

const LETTER = /(?<![\p{L}\p{N}])([ABCXYZ]{1,2})(?![\p{L}\p{N}])/gu;

/**
 * A text in which the letters of classes are marked as Latin, so that a screen reader in Russian does
 * not read `A` as a conjunction and a search finds what it shows.
 */
export function Sentence({ children }: { readonly children: string }): ReactNode {
  const parts = children.split(LETTER);
  return parts.map((part, index) =>
    index % 2 === 1 ? (
      // The parts of one text never move among themselves.
      <span key={index} lang="en">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
