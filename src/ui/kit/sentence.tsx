import type { ReactNode } from "react";
import { lettersApart } from "../../markup/latin-letters.ts";

/**
 * A text in which the letters of classes are marked as Latin, so that a screen reader in Russian does
 * not read `A` as a conjunction and a search finds what it shows.
 */
export function Sentence({ children }: { readonly children: string }): ReactNode {
  const parts = lettersApart(children);
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
