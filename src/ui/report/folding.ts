import { createContext, use, useCallback, useMemo, useState } from "react";

/** Which sections are unfolded on a phone; on a wide screen all are, whatever this says. */
export interface Folding {
  readonly opened: ReadonlySet<string>;
  readonly set: (id: string, open: boolean) => void;
}

export const FoldingContext = createContext<Folding | null>(null);

export function useFolding(): Folding {
  const folding = use(FoldingContext);
  if (folding === null) throw new Error("a section outside of a report");
  return folding;
}

/** The folding of one report: the first section is open, the others show their findings. */
export function useNewFolding(first: string): Folding {
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => new Set([first]));
  const set = useCallback((id: string, open: boolean) => {
    setOpened((before) => {
      const after = new Set(before);
      if (open) after.add(id);
      else after.delete(id);
      return after;
    });
  }, []);
  return useMemo(() => ({ opened, set }), [opened, set]);
}
